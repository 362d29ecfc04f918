import { describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { useApi, type Variables } from './api.ts'

const api = useApi()

const UUID = '01900000-0000-7000-8000-000000000000'
const ACTOR_ID = encodeGlobalId('Actor', UUID)
const base64 = (text: string) => Buffer.from(text).toString('base64url')
const many = (member: string) => Array<string>(101).fill(member)

/** What is wrong, the field with `?` for the value, its type, the value, the argument that is named. */
const CASES = [
  ['a first of 0', 'timeline(first: ?)', 'Int', 0, 'first'],
  ['a first of 101', 'actors(first: ?)', 'Int', 101, 'first'],
  ['a first of -1', 'articles(first: ?)', 'Int', -1, 'first'],
  ['a last of 0', 'claims(last: ?)', 'Int', 0, 'last'],
  ['a last of 101', 'search(query: "Musk", last: ?)', 'Int', 101, 'last'],
  ['first and last', 'stories(first: 5, last: ?)', 'Int', 5, 'last'],
  ['a cursor that is none', 'timeline(after: ?)', 'String', 'yesterday', 'after'],
  ['an empty cursor', 'places(before: ?)', 'String', '', 'before'],

  ['an id that is none', 'actor(id: ?)', 'ID', 'elon-musk', 'id'],
  ['an empty id', 'event(id: ?)', 'ID', '', 'id'],
  ['the id of another type', 'event(id: ?)', 'ID', ACTOR_ID, 'id'],
  ['an id without a UUID', 'actor(id: ?)', 'ID', base64('Actor:42'), 'id'],
  ['an id with more behind it', 'actor(id: ?)', 'ID', base64(`Actor:${UUID}:1`), 'id'],
  ['a number for an id', 'actor(id: ?)', 'ID', 42, 'id'],
  ['a node’s id that is none', 'node(id: ?)', 'ID!', 'x', 'id'],
  ['nodes’ ids that are none', 'nodes(ids: ?)', '[ID!]!', ['x'], 'ids'],
  ['101 ids', 'nodes(ids: ?)', '[ID!]!', many(ACTOR_ID), 'ids'],
  ['a slug with capitals', 'actor(slug: ?)', 'String', 'Elon-Musk', 'slug'],
  ['an empty slug', 'claim(slug: ?)', 'String', '', 'slug'],
  ['a slug of 201 letters', 'claim(slug: ?)', 'String', 'x'.repeat(201), 'slug'],
  ['an address that is none', 'article(url: ?)', 'String', 'stargate.html', 'url'],
  ['an address with a null byte', 'article(url: ?)', 'String', 'https://a.example/\0', 'url'],

  [
    'another thing’s id',
    'timeline(filter: { actors: ? })',
    '[ID!]',
    [base64(`Event:${UUID}`)],
    'filter.actors',
  ],
  ['neither id nor slug', 'claims(filter: { events: ? })', '[ID!]', ['A b'], 'filter.events'],
  ['101 slugs', 'timeline(filter: { places: ? })', '[ID!]', many('x'), 'filter.places'],
  ['101 kinds', 'timeline(filter: { languages: ? })', '[String!]', many('de'), 'filter.languages'],
  [
    'a language of a filter',
    'articles(filter: { languages: ? })',
    '[String!]',
    ['de_DE'],
    'filter.languages',
  ],
  ['blank words', 'timeline(filter: { text: ? })', 'String', '  ', 'filter.text'],
  ['no words', 'search(query: ?)', 'String!', '', 'query'],
  ['501 letters', 'search(query: ?)', 'String!', 'x'.repeat(501), 'query'],
  ['words with a null byte', 'actors(filter: { text: ? })', 'String', 'Elon\0Musk', 'filter.text'],

  [
    'a date that is none',
    'timeline(filter: { during: { edtf: ? } })',
    'String',
    '21.1.2025',
    'filter.during.edtf',
  ],
  [
    'a day that is none',
    'timeline(filter: { during: { edtf: ? } })',
    'String',
    '2025-02-30',
    'filter.during.edtf',
  ],
  [
    'a date that ends first',
    'statements(filter: { during: { edtf: ? } })',
    'String',
    '2025/2024',
    'filter.during.edtf',
  ],
  [
    'a zone that is none',
    'timeline(filter: { during: { edtf: "2025", timeZone: ? } })',
    'String',
    'Berlin',
    'filter.during.timeZone',
  ],
  ['no dates', 'timeline(filter: { during: ? })', 'DuringInput', {}, 'filter.during'],
  [
    'a match alone',
    'relationships(filter: { during: ? })',
    'DuringInput',
    { timeZone: 'UTC' },
    'filter.during',
  ],
  [
    'from after to',
    'articles(filter: { published: ? })',
    'DuringInput',
    { from: '2025-01-02T00:00:00Z', to: '2025-01-01T00:00:00Z' },
    'filter.published.to',
  ],
  [
    'EDTF with from',
    'network(around: ["x"], during: ?)',
    'DuringInput',
    { edtf: '2025', from: '2025-01-01T00:00:00Z' },
    'during',
  ],
  [
    'a zone for an instant',
    'timeline(filter: { during: ? })',
    'DuringInput',
    { from: '2025-01-01T00:00:00Z', timeZone: 'UTC' },
    'filter.during.timeZone',
  ],
  [
    'an instant that is none',
    'timeline(filter: { during: { from: ? } })',
    'DateTime',
    'now',
    'filter.during.from',
  ],
  [
    'an instant of a year that no date has',
    'timeline(filter: { during: { from: ? } })',
    'DateTime',
    '+010000-01-01T00:00:00Z',
    'filter.during.from',
  ],
  [
    'an instant before our era',
    'timeline(filter: { during: { to: ? } })',
    'DateTime',
    '-000044-03-15T12:00:00Z',
    'filter.during.to',
  ],
  ['a depth of 0', 'network(around: ["x"], depth: ?)', 'Int!', 0, 'depth'],
  ['a depth of 4', 'network(around: ["x"], depth: ?)', 'Int!', 4, 'depth'],
  ['a network of 0', 'network(around: ["x"], first: ?)', 'Int!', 0, 'first'],
  ['around 101', 'network(around: ?)', '[ID!]!', many('x'), 'around'],
  ['a length of 0', 'paths(from: "x", to: "y", maxLength: ?)', 'Int!', 0, 'maxLength'],
  ['a length of 7', 'paths(from: "x", to: "y", maxLength: ?)', 'Int!', 7, 'maxLength'],
  ['from an event', 'paths(to: "y", from: ?)', 'ID!', base64(`Event:${UUID}`), 'from'],

  ['a nested first of 0', 'event(slug: "x") { claims(first: ?)', 'Int', 0, 'first'],
  [
    'a nested last of 101',
    'actor(slug: "x") { timeline { nodes { links(last: ?)',
    'Int',
    101,
    'last',
  ],
  ['nested first and last', 'event(slug: "x") { articles(last: 1, first: ?)', 'Int', 1, 'last'],
  ['a nested cursor that is none', 'story(slug: "x") { events(after: ?)', 'String', '%', 'after'],
  [
    'a nested language',
    'event(slug: "x") { title(language: ?)',
    '[String!]',
    ['en', 'english language'],
    'language',
  ],
  [
    '101 nested languages',
    'event(slug: "x") { time { display(language: ?)',
    '[String!]',
    many('de'),
    'language',
  ],
  [
    'an offset for a zone',
    'timeline { histogram(resolution: DAY, timeZone: ?)',
    'String',
    '-08:00',
    'timeZone',
  ],
  [
    'a nested zone',
    'timeline { histogram(resolution: DAY, timeZone: ?)',
    'String',
    'Mars',
    'timeZone',
  ],
  ['a facet of 0', 'timeline { facets { kinds(first: ?)', 'Int!', 0, 'first'],
  ['a facet of 101', 'timeline { facets { places(first: ?)', 'Int!', 101, 'first'],
] as const

/** Closes what the field opens, and asks for something where that is an object. */
function queryOf(field: string, value: string, definitions: string): string {
  const opened = field.split(/\) \{ |\w \{ /).length - 1
  const isText = /\b(title|display)\(language/.test(field)
  const call = `${field.replace('?', value)}${isText ? '' : ' { __typename }'}`
  return `query${definitions} { ${call}${' }'.repeat(opened)} }`
}

/** A value as GraphQL writes it. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${literal(part)}`)
    .join(', ')} }`
}

async function expectRefused(query: string, variables: Variables, argument: string) {
  api.takeLoggedErrors() // Of a test before this one.
  let answer: unknown
  const statements = await api.database.recordStatements(async () => {
    answer = await api.ask(query, variables)
  })

  expect(answer).toMatchObject({
    status: 400,
    errors: [
      {
        message: expect.stringMatching(/^Argument "[\w.]+"/),
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ],
  })
  expect((answer as { errors: unknown[] }).errors).toHaveLength(1)
  expect(statements).toEqual([])
  expect(api.takeLoggedErrors()).toEqual([])
}

describe.for(CASES)('%s', ([, field, type, value, argument]) => {
  test(`in a literal is refused, naming ${argument}`, async () => {
    await expectRefused(queryOf(field, literal(value), ''), {}, argument)
  })

  test(`in a variable is refused, naming ${argument}`, async () => {
    const query = queryOf(field, '$value', `($value: ${type})`)
    // Also when the operation has come so often that it is compiled.
    for (let times = 1; times <= 4; times += 1) await expectRefused(query, { value }, argument)
  })
})
