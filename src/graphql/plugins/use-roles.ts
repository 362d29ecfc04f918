import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLField,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { TOKEN_ROLES, type TokenRole } from '../../auth/tokens.ts'
import type { Context } from '../context.ts'
import { requireRole } from '../identity.ts'

/**
 * Refuses an operation when one of its mutations needs a role that the request does not have:
 * before any of them runs, and before its arguments are looked at. The mutations check it too, as
 * each runs; this is so that of two mutations, the first is not left alone.
 */
export function useRoles(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation?.operation !== OperationTypeNode.MUTATION) return
      // Yoga knows what it adds to the context, not what `createContext` makes.
      const { identity } = args.contextValue as YogaInitialContext & Context
      try {
        for (const field of mutationsOf(args, operation)) {
          requireRole(identity, roleOf(field))
        }
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        setResultAndStopExecution({ errors: [error] })
      }
    },
  }
}

/** @throws {Error} for a mutation that has no rule: what nobody thought of is not allowed */
export function roleOf({ name, extensions }: GraphQLField<unknown, unknown>): TokenRole {
  const role = TOKEN_ROLES.find((known) => known === extensions.role)
  if (role === undefined) throw new Error(`the mutation ${name} says no role that it needs`)
  return role
}

function mutationsOf(
  { schema, document }: ExecutionArgs,
  operation: OperationDefinitionNode,
): readonly GraphQLField<unknown, unknown>[] {
  const fields: GraphQLField<unknown, unknown>[] = []
  const types = new TypeInfo(schema)
  visit(
    separateOperations(document)[operation.name?.value ?? ''] ?? document,
    visitWithTypeInfo(types, {
      Field() {
        const field = types.getFieldDef()
        if (field && types.getParentType() === schema.getMutationType()) fields.push(field)
      },
    }),
  )
  return fields
}
