import {
  type ExecutionArgs,
  type FieldNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { readCursor } from '../../db/keyset.ts'
import { badInput, cursorOfAnotherList } from '../errors.ts'
import { readGlobalId } from '../global-id.ts'
import {
  type InputExtensions,
  MAX_LIST_LENGTH,
  RULES_BY_NAME,
  RULES_BY_TYPE,
} from '../input-rules.ts'
import { beforeRunning } from './before-running.ts'

interface Call {
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
}

/**
 * Checks every argument of an operation, at any depth, before anything of it runs: a bad cursor
 * three levels down costs no statement. Resolvers can rely on the rules of `input-rules.ts`.
 */
export function useInputChecks(): Plugin {
  const callsByOperation = new WeakMap<OperationDefinitionNode, readonly Call[]>()
  return beforeRunning((execution) => {
    const operation = getOperationAST(execution.document, execution.operationName)
    if (!operation) return [] // graphql-js says what is wrong
    let calls = callsByOperation.get(operation)
    if (calls === undefined) {
      calls = callsWithArguments(execution, operation)
      callsByOperation.set(operation, calls)
    }
    const checks = new Checks(execution.schema)
    const complaints = calls.flatMap((call) => [...checks.ofCall(call, execution.variableValues)])
    return complaints.length > 0 ? complaints : badVariables(execution, operation)
  })
}

/** The calls of an operation, and of the fragments it uses. */
function callsWithArguments(
  { schema, document }: ExecutionArgs,
  operation: OperationDefinitionNode,
): readonly Call[] {
  const calls: Call[] = []
  const types = new TypeInfo(schema)
  visit(
    separateOperations(document)[operation.name?.value ?? ''] ?? document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef()
        if (field && field.args.length > 0) calls.push({ field, node })
      },
    }),
  )
  return calls
}

/** Execution would find them too, but answer with the status of a success. */
function badVariables(
  { schema, variableValues }: ExecutionArgs,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly GraphQLError[] {
  const { errors = [] } = getVariableValues(schema, variableDefinitions, variableValues ?? {})
  return errors.map(
    ({ message, nodes }) =>
      new GraphQLError(message, {
        ...(nodes && { nodes }),
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } },
      }),
  )
}

class Checks {
  readonly #schema: GraphQLSchema

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  *ofCall(
    { field, node }: Call,
    variables: Record<string, unknown> | undefined | null,
  ): Generator<GraphQLError> {
    const values = givenValues(field, node, variables)
    for (const argument of field.args) {
      yield* this.#ofInput(argument, values[argument.name], argument.name)
    }
    yield* cursorsOfAnotherList(field, values)
    if (isGiven(values.first) && isGiven(values.last)) {
      yield badInput('last', 'is given together with "first"; a page has one of them')
    }
    const keys = ['id', 'slug', 'url'].filter((key) => field.args.some(({ name }) => name === key))
    if (keys.length > 1 && keys.filter((name) => isGiven(values[name])).length !== 1) {
      yield badInput('id', `is one of ${keys.join(', ')}, of which exactly one is given`)
    }
  }

  *#ofInput(
    input: GraphQLArgument | GraphQLInputField,
    value: unknown,
    path: string,
  ): Generator<GraphQLError> {
    if (!isGiven(value)) return
    const extensions: InputExtensions = input.extensions
    if (extensions.checkedByResolver) return
    if (Array.isArray(value)) {
      const { maxItems = MAX_LIST_LENGTH } = extensions
      if (value.length > maxItems) {
        yield badInput(path, `has ${value.length} members; it takes at most ${maxItems}`)
        return
      }
      for (const member of value) yield* this.#ofInput(input, member, path)
      return
    }
    const type = getNamedType(input.type)
    if (isInputObjectType(type)) {
      const fields = value as Record<string, unknown> // an input object, coerced or to be so
      for (const field of Object.values(type.getFields())) {
        yield* this.#ofInput(field, fields[field.name], `${path}.${field.name}`)
      }
      return
    }
    // An enum has its values, whatever another field of its name takes.
    const rule = isEnumType(type)
      ? undefined
      : (RULES_BY_TYPE[type.name] ?? RULES_BY_NAME[input.name])
    if (rule === undefined || (typeof value !== 'string' && typeof value !== 'number')) return
    const complaint =
      rule(value, extensions) ?? (type.name === 'ID' ? this.#ofNodeType(String(value)) : undefined)
    if (complaint !== undefined) yield badInput(path, complaint)
  }

  /** Whether a global id is of a type that can be fetched by it. */
  #ofNodeType(text: string): string | undefined {
    const globalId = readGlobalId(text)
    if (globalId === undefined) return undefined // a slug
    const type = this.#schema.getType(globalId.typename)
    const isNode = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
    return isNode ? undefined : `is an id of the type ${globalId.typename}, which there is not`
  }
}

function* cursorsOfAnotherList(
  { extensions }: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
): Generator<GraphQLError> {
  if (typeof extensions.ordering !== 'string') return
  for (const name of ['after', 'before']) {
    const cursor = values[name]
    const [ordering] = (typeof cursor === 'string' && readCursor(cursor)) || []
    if (ordering !== undefined && ordering !== extensions.ordering) yield cursorOfAnotherList(name)
  }
}

/** The arguments as given; none where graphql-js cannot read them, which it then says itself. */
function givenValues(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown> | undefined | null,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables)
  } catch {
    return {}
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
