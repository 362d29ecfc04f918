import { readFileSync } from 'node:fs'
import {
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'
import { printSdl } from '../../src/graphql/sdl.ts'
import { readSources } from './sources.ts'

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

/** Something of the schema that has a name and a description. */
interface Described {
  /** Where it is, such as "Query.timeline(filter:)". */
  readonly path: string
  readonly name: string
  readonly description: string | null | undefined
}

function describedParts(type: GraphQLNamedType): readonly Described[] {
  const parts: Described[] = [{ path: type.name, name: type.name, description: type.description }]
  if (isEnumType(type)) {
    for (const value of type.getValues())
      parts.push({ path: `${type.name}.${value.name}`, ...value })
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push({ ...field, path: `${type.name}.${field.name}` })
      for (const argument of 'args' in field ? field.args : []) {
        parts.push({ ...argument, path: `${type.name}.${field.name}(${argument.name}:)` })
      }
    }
  }
  return parts
}

const parts = types.flatMap(describedParts)

/** Words alone: "coParticipants" and "Co participants." are the same. */
const bare = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '')

test('everything has a description', () => {
  expect(parts.length).toBeGreaterThan(500)
  expect(parts.filter(({ description }) => !description).map(({ path }) => path)).toEqual([])
})

test('a description is a sentence, and says more than the name', () => {
  const poor = parts.filter(
    ({ name, description }) =>
      !/^[\p{Lu}\d].*[.?]$/su.test(description ?? '') ||
      [bare(name), `the${bare(name)}`, `a${bare(name)}`].includes(bare(description ?? '')),
  )

  expect(poor.map(({ path, description }) => `${path}: ${description}`)).toEqual([])
})

test('everything is described in 15 characters or more', () => {
  const short = parts.filter(({ description }) => (description ?? '').length < 15)

  expect(short.map(({ path, description }) => `${path}: ${description}`)).toEqual([])
})

test('names are in PascalCase, camelCase and CAPITALS, without abbreviations', () => {
  const abbreviations =
    /(^|[a-z])(Desc|Info|Num|Qty|Cnt|Msg|Lang|Org|Pos|Loc|Img|Usr|Src|Dst|Tmp|Cfg|Ts|Tz)([A-Z]|$)/
  const wrong = [
    ...types.filter(({ name }) => !/^[A-Z][A-Za-z]*$/.test(name)).map(({ name }) => name),
    ...parts
      .filter(({ path }) => /[.(]/.test(path))
      .filter(({ path, name }) => {
        const isValue = isEnumType(schema.getType(path.split('.')[0] ?? ''))
        return !(isValue ? /^[A-Z]+(_[A-Z]+)*$/ : /^[a-z]+\d*([A-Z][a-z]+)*$/).test(name)
      })
      .map(({ path }) => path),
    ...parts
      .filter(({ name }) => abbreviations.test(name.charAt(0).toUpperCase() + name.slice(1)))
      .map(({ path }) => path),
  ]

  // Names that the specification of connections and of EDTF give.
  const given = (path: string) =>
    /(^PageInfo$)|\.pageInfo$|^TimelineOrder\.\w+_(ASC|DESC)$/.test(path)
  expect(wrong.filter((path) => !given(path))).toEqual([])
})

function nearTypes(type: GraphQLNamedType): readonly GraphQLNamedType[] {
  if (isUnionType(type)) return type.getTypes()
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => getNamedType(field.type))
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  const fields = Object.values(type.getFields()).flatMap((field) => [
    getNamedType(field.type),
    ...field.args.map((argument) => getNamedType(argument.type)),
  ])
  return [
    ...fields,
    ...type.getInterfaces(),
    ...(isInterfaceType(type) ? schema.getPossibleTypes(type) : []),
  ]
}

test('every type is reached from the query, the mutation or the subscription type', () => {
  const reached = new Set<string>()
  const visit = (type: GraphQLNamedType): void => {
    if (reached.has(type.name)) return
    reached.add(type.name)
    for (const near of nearTypes(type)) visit(near)
  }
  for (const root of [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ]) {
    if (root) visit(root)
  }

  expect(types.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([])
})

const objects = types.filter(isObjectType)
const fieldsOf = (name: string) =>
  Object.keys(objects.find((type) => type.name === name)?.getFields() ?? {})

test('every connection has nodes, edges, page info and a total count', () => {
  const connections = objects.filter(({ name }) => name.endsWith('Connection'))

  expect(connections.length).toBeGreaterThan(15)
  for (const { name } of connections) {
    expect(fieldsOf(name), name).toEqual(
      expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']),
    )
    expect(fieldsOf(name.replace(/Connection$/, 'Edge')), name).toEqual(
      expect.arrayContaining(['cursor', 'node']),
    )
  }
})

test('every field of a connection takes first, last, after and before', () => {
  const paged = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => [`${type.name}.${field.name}`, field.args.map(({ name }) => name)] as const),
  )

  expect(paged.length).toBeGreaterThan(30)
  for (const [path, names] of paged) {
    expect(names, path).toEqual(expect.arrayContaining(['first', 'last', 'after', 'before']))
  }
})

/** Lists that are short by their nature, or that have their own limit. */
const LISTS = [
  'Actor.externalIds',
  'ArticleFindings.actors',
  'ArticleFindings.amounts',
  'ArticleFindings.dates',
  'ArticleFindings.quotations',
  'ArticleFindings.unknownNames',
  'ArticlePreview.actors',
  'ArticlePreview.amounts',
  'ArticlePreview.candidates',
  'ArticlePreview.dates',
  'ArticlePreview.notes',
  'ArticlePreview.proposedEvents',
  'ArticlePreview.quotations',
  'ArticlePreview.suggestions',
  'ArticlePreview.unknownNames',
  'Change.fields',
  'Claim.texts',
  'EditConflict.fields',
  'Event.amounts',
  'Event.externalIds',
  'Event.stories',
  'Event.texts',
  'EventDraft.participants',
  'EventDraft.statements',
  'FoundLink.signals',
  'IngestArticlePayload.links',
  'IngestArticlePayload.notes',
  'IngestArticlePayload.proposedEvents',
  'InvalidArticle.problems',
  'LinkCandidate.signals',
  'LinkSignal.articleSpans',
  'LinkSignal.eventPassages',
  'MergeActorsPayload.moved',
  'MergeEventsPayload.moved',
  'Network.actors',
  'Network.ties',
  'NetworkTie.relationships',
  'Outlet.externalIds',
  'Path.steps',
  'PathStep.ties',
  'Place.externalIds',
  'Place.names',
  'Proposal.features',
  'Proposal.signals',
  'Query.nodes',
  'Query.paths',
  'Statement.amounts',
  'Story.texts',
  'TimelineChanges.events',
  'TimelineChanges.gone',
  'TimelineChanges.revisions',
  'TimelineConnection.histogram',
  'TimelineFacets.actors',
  'TimelineFacets.kinds',
  'TimelineFacets.languages',
  'TimelineFacets.outlets',
  'TimelineFacets.places',
  'TimelineFacets.roles',
  'TimelineFacets.statuses',
  'TimelineFacets.stories',
  'UndoConflict.obstacles',
  'UnknownName.mentions',
]

test('a list that can grow is a connection', () => {
  const lists = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ type: list }) => isListType(getNullableType(list)))
      .filter(({ name }) => !(type.name.endsWith('Connection') && /^(nodes|edges)$/.test(name)))
      .map(({ name }) => `${type.name}.${name}`),
  )

  expect(lists.sort()).toEqual(LISTS)
})

test('the committed SDL is that of the schema', () => {
  const committed = readFileSync(
    new URL('../../src/graphql/schema.graphql', import.meta.url),
    'utf8',
  )

  expect(committed).toBe(printSdl())
})

describe('every mutation', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

  test('says the least role that may call it', () => {
    expect(mutations.length).toBeGreaterThan(40)
    expect(
      mutations.filter(({ extensions: { role } }) => role !== 'editor' && role !== 'admin'),
    ).toEqual([])
  })

  test('is called by a test', () => {
    const texts = readSources('tests').map(({ text }) => text)
    const isCalled = (name: string) =>
      texts.some((text) => text.includes(`'${name}'`) || text.includes(`${name}(`))

    expect(mutations.map(({ name }) => name).filter((name) => !isCalled(name))).toEqual([])
  })

  test('answers with a union of its payload and its failures, named after it', () => {
    for (const { name, type } of mutations) {
      const stem = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
      const union = getNamedType(type)
      if (!isUnionType(union)) throw new Error(`${name} answers with no union`)
      const members = union.getTypes()
      const failures = members.filter((member) =>
        member.getInterfaces().some((implemented) => implemented.name === 'Failure'),
      )

      expect(isNonNullType(type), name).toBe(true)
      expect(union.name).toBe(`${stem}Result`)
      expect(failures.length, name).toBeGreaterThan(0)
      expect(
        members.filter((member) => !failures.includes(member)).map((member) => member.name),
      ).toEqual([`${stem}Payload`])
    }
  })
})
