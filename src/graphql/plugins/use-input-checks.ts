import {
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLError,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isInputObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { badInput } from '../errors.ts'
import { ID_RULE, type InputExtensions, MAX_LIST_LENGTH, RULES_BY_NAME } from '../input-rules.ts'

interface Call {
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
}

/**
 * Checks every argument of an operation, at any depth, before anything of it runs: a bad cursor
 * three levels down costs no statement. Resolvers can rely on the rules of `input-rules.ts`.
 */
export function useInputChecks(): Plugin {
  const callsByDocument = new WeakMap<DocumentNode, readonly Call[]>()
  return {
    onExecute({ args: { document, schema, variableValues }, setResultAndStopExecution }) {
      let calls = callsByDocument.get(document)
      if (calls === undefined) {
        calls = callsWithArguments(schema, document)
        callsByDocument.set(document, calls)
      }
      const errors = calls.flatMap((call) => [...complaintsOf(call, variableValues)])
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
  }
}

function callsWithArguments(schema: GraphQLSchema, document: DocumentNode): readonly Call[] {
  const calls: Call[] = []
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef()
        if (field && field.args.length > 0) calls.push({ field, node })
      },
    }),
  )
  return calls
}

function* complaintsOf(
  { field, node }: Call,
  variables: Record<string, unknown> | undefined | null,
): Generator<GraphQLError> {
  const values = getArgumentValues(field, node, variables)
  for (const argument of field.args) {
    yield* complaintsOfInput(argument, values[argument.name], argument.name)
  }
  const named = new Set(field.args.map(({ name }) => name))
  if (isGiven(values.first) && isGiven(values.last)) {
    yield badInput('last', 'is given together with "first"; a page has one of them')
  }
  if (named.has('id') && named.has('slug')) {
    const keys = ['id', 'slug', 'url'].filter((name) => named.has(name))
    if (keys.filter((name) => isGiven(values[name])).length !== 1) {
      yield badInput('id', `is one of ${keys.join(', ')}, of which exactly one is given`)
    }
  }
}

function* complaintsOfInput(
  input: GraphQLArgument | GraphQLInputField,
  value: unknown,
  path: string,
): Generator<GraphQLError> {
  if (!isGiven(value)) return
  if (Array.isArray(value)) {
    if (value.length > MAX_LIST_LENGTH) {
      yield badInput(path, `has ${value.length} members; it takes at most ${MAX_LIST_LENGTH}`)
      return
    }
    for (const member of value) yield* complaintsOfInput(input, member, path)
    return
  }
  const type = getNamedType(input.type)
  if (isInputObjectType(type)) {
    const fields = value as Record<string, unknown> // what graphql-js coerces an input object to
    for (const field of Object.values(type.getFields())) {
      yield* complaintsOfInput(field, fields[field.name], `${path}.${field.name}`)
    }
    return
  }
  const rule = type.name === 'ID' ? ID_RULE : RULES_BY_NAME[input.name]
  if (rule === undefined || (typeof value !== 'string' && typeof value !== 'number')) return
  const extensions: InputExtensions = input.extensions
  const complaint = rule(value, extensions)
  if (complaint !== undefined) yield badInput(path, complaint)
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
