import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLInputField,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
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

interface Calls {
  readonly all: readonly Call[]
  /** Whether variables may leave some of them out. */
  readonly areConditional: boolean
}

/**
 * Checks every argument that an operation asks with, at any depth, before anything of it runs: a bad
 * cursor three levels down costs no statement. Resolvers can rely on the rules of `input-rules.ts`.
 */
export function useInputChecks(): Plugin {
  const callsByOperation = new WeakMap<OperationDefinitionNode, Calls>()
  return beforeRunning((execution) => {
    const operation = getOperationAST(execution.document, execution.operationName)
    if (!operation) return [] // graphql-js says what is wrong
    let calls = callsByOperation.get(operation)
    if (calls === undefined) {
      calls = callsWithArguments(execution.schema, execution.document, operation)
      callsByOperation.set(operation, calls)
    }
    const { coerced, errors = [] } = getVariableValues(
      execution.schema,
      operation.variableDefinitions ?? [],
      execution.variableValues ?? {},
    )
    // Of variables that cannot be read, the checks often say better what is wrong.
    const variables = coerced ?? execution.variableValues
    const asked =
      calls.areConditional && coerced ? callsAskedFor(execution, operation, coerced) : calls.all
    const checks = new Checks(execution.schema)
    const complaints = asked.flatMap((call) => [...checks.ofCall(call, variables)])
    return complaints.length > 0 ? complaints : errors.map(badVariable)
  })
}

/** The calls of an operation, and of the fragments it uses. */
function callsWithArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Calls {
  const calls: Call[] = []
  let areConditional = false
  const types = new TypeInfo(schema)
  visit(
    separateOperations(document)[operation.name?.value ?? ''] ?? document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef()
        if (field && field.args.length > 0) calls.push({ field, node })
      },
      Directive({ name: { value } }) {
        areConditional ||= [GraphQLSkipDirective.name, GraphQLIncludeDirective.name].includes(value)
      },
    }),
  )
  return { all: calls, areConditional }
}

/** The calls but for those that `@skip` or `@include` leaves out, alone or with what they are in. */
function callsAskedFor(
  { schema, document }: ExecutionArgs,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): readonly Call[] {
  const asked = visit(document, {
    enter(node) {
      const isSelection =
        node.kind === Kind.FIELD ||
        node.kind === Kind.INLINE_FRAGMENT ||
        node.kind === Kind.FRAGMENT_SPREAD
      return isSelection && isLeftOut(node, variables) ? null : undefined
    },
  })
  return callsWithArguments(schema, asked, operation).all
}

/** As execution decides it (section 6.3.2 of the specification of GraphQL). */
function isLeftOut(node: SelectionNode, variables: Record<string, unknown>): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables)
  return skip?.if === true || include?.if === false
}

/** Execution would find it too, but answer with the status of a success. */
function badVariable({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } },
  })
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
