import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import {
  type InputExtensions,
  RULES_BY_NAME,
  RULES_BY_TYPE,
} from '../../../src/graphql/input-rules.ts'
import { schema } from '../../../src/graphql/schema.ts'

/** Types that refuse wrong values themselves, when GraphQL coerces them. */
const CHECK_THEMSELVES = ['Boolean', 'DateTime', 'Decimal']

/** What resolvers check themselves: an article that lacks something is an expected failure. */
const CHECKED_BY_RESOLVERS = [
  'ArticleInput.url',
  'ArticleInput.title',
  'ArticleInput.text',
  'ArticleInput.html',
  'ArticleInput.language',
  'ArticleInput.publishedAt',
  'ArticleInput.outlet',
]

interface Input {
  /** "Query.event.id" or "TimelineFilter.actors". */
  readonly path: string
  readonly input: GraphQLArgument | GraphQLInputField
}

const inputs: readonly Input[] = Object.values(schema.getTypeMap())
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type): readonly Input[] => {
    if (isInputObjectType(type)) {
      return Object.values(type.getFields()).map((input) => ({
        path: `${type.name}.${input.name}`,
        input,
      }))
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.map((input) => ({ path: `${type.name}.${field.name}.${input.name}`, input })),
    )
  })

const typeOf = ({ input }: Input) => getNamedType(input.type)

test('the schema has arguments and input fields to check', () => {
  const paths = inputs.map(({ path }) => path)

  expect(paths).toEqual(
    expect.arrayContaining([
      'Query.timeline.first',
      'Query.timeline.filter',
      'Event.participations.after',
      'Event.title.language',
      'TimelineFilter.actors',
      'DuringInput.edtf',
    ]),
  )
})

test('every argument and input field has a rule, or its type is one', () => {
  const without = inputs
    .filter((input) => {
      const type = typeOf(input)
      return !isEnumType(type) && !isInputObjectType(type) && !CHECK_THEMSELVES.includes(type.name)
    })
    .filter((input) => typeOf(input).name !== 'ID' && !(input.input.name in RULES_BY_NAME))
    .filter(({ path }) => !CHECKED_BY_RESOLVERS.includes(path))
    .map(({ path }) => path)

  expect(without).toEqual([])
})

test('only what a resolver checks itself is passed over', () => {
  const passedOver = inputs.filter(({ input }) => {
    const { checkedByResolver }: InputExtensions = input.extensions
    return checkedByResolver
  })

  expect(passedOver.map(({ path }) => path).toSorted()).toEqual(CHECKED_BY_RESOLVERS.toSorted())
})

test('every rule has an argument', () => {
  const names = new Set(inputs.map(({ input }) => input.name))

  expect(Object.keys(RULES_BY_NAME).filter((name) => !names.has(name))).toEqual([])
})

test('a name with a rule is not used for another type of value', () => {
  const wrong = inputs
    .filter(({ input }) => input.name in RULES_BY_NAME)
    // An enum and a type with a rule of its own have that one, whatever the name.
    .filter((input) => !isEnumType(typeOf(input)) && !(typeOf(input).name in RULES_BY_TYPE))
    .filter((input) => !['String', 'Int', 'Float'].includes(typeOf(input).name))
    .map(({ path }) => path)

  expect(wrong).toEqual([])
})

test('every id says which type it is of, but those of any node', () => {
  const untyped = inputs
    .filter((input) => typeOf(input).name === 'ID')
    .filter(({ input }) => {
      const { refersTo = [] }: InputExtensions = input.extensions
      const types = [refersTo].flat()
      return types.length === 0 || types.some((name) => !isObjectType(schema.getType(name)))
    })
    .map(({ path }) => path)

  expect(untyped).toEqual(['Query.node.id', 'Query.nodes.ids'])
})
