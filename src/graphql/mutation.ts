import type { InputFieldMap, InputShapeFromFields, ObjectRef } from '@pothos/core'
import type { Identity, TokenRole } from '../auth/tokens.ts'
import { Refusal } from '../db/refusals.ts'
import { builder } from './builder.ts'
import { type Context, forgetRows } from './context.ts'
import { requireRole } from './identity.ts'

type Types = typeof builder.$inferSchemaTypes

/** The class of an expected failure. */
export type RefusalClass<Refused extends Refusal = Refusal> = abstract new (
  ...args: never[]
) => Refused

/** The GraphQL type of each class of expected failures. */
const FAILURE_TYPES = new Map<RefusalClass, ObjectRef<Types, Refusal>>()

/** The types of the refusals that mutations have answered with. */
const ANSWERED_AS = new WeakMap<object, ObjectRef<Types, Refusal>>()

export const FailureType = builder.interfaceRef<Refusal>('Failure').implement({
  description:
    'An expected reason why a mutation was not carried out. Nothing of the mutation was written then.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'The reason as a sentence, for people.' }),
  }),
})

/**
 * Makes `type` the GraphQL type of the failures that are thrown as `refusal`. The type implements
 * `FailureType`.
 */
export function presentFailure<Refused extends Refusal>(
  refusal: RefusalClass<Refused>,
  type: ObjectRef<Types, Refused>,
): void {
  // What is looked up in the map by its class is an instance of it.
  FAILURE_TYPES.set(refusal, type as unknown as ObjectRef<Types, Refusal>)
}

export interface MutationOptions<Args extends InputFieldMap, Payload extends object> {
  /** The least role of a token that may call it. */
  readonly role: TokenRole
  readonly description: string
  /** As `builder.args` makes them. */
  readonly args: Args
  /** The type of what it answers where it was carried out. */
  readonly payload: ObjectRef<Types, Payload>
  /** The failures that it may end with, as classes given to `presentFailure`. */
  readonly failures: readonly RefusalClass[]
  /** @throws {Refusal} of the classes listed; any other error is a bug, and masked */
  readonly resolve: (
    args: InputShapeFromFields<Args>,
    context: Context,
    identity: Identity,
  ) => Promise<Payload>
}

/**
 * Defines a mutation, with its result type: a union of the payload and the expected failures, named
 * after it. Nothing of it runs without the role.
 */
export function defineMutation<Args extends InputFieldMap, Payload extends object>(
  name: string,
  { role, description, args, payload, failures, resolve }: MutationOptions<Args, Payload>,
): void {
  const result = builder.unionType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Result`, {
    description: `What \`${name}\` comes to: what it wrote, or why it wrote nothing.`,
    types: [payload, ...failures.map(failureTypeOf)],
    resolveType: (value) => ANSWERED_AS.get(value) ?? payload,
  })
  builder.mutationField(name, (t) =>
    t.field({
      type: result,
      description,
      args,
      extensions: { role },
      // Pothos would first know whether the payload is a list, which a type parameter does not say.
      resolve: (_root, given, context) =>
        answer(context, role, (identity) =>
          resolve(given as InputShapeFromFields<Args>, context, identity),
        ) as never,
    }),
  )
}

async function answer<Payload>(
  context: Context,
  role: TokenRole,
  run: (identity: Identity) => Promise<Payload>,
): Promise<Payload | object> {
  const identity = requireRole(context.identity, role)
  try {
    return await run(identity)
  } catch (error) {
    if (error instanceof Refusal) return answerOf(error)
    throw error
  } finally {
    forgetRows(context)
  }
}

function failureTypeOf(refusal: RefusalClass): ObjectRef<Types, Refusal> {
  const type = FAILURE_TYPES.get(refusal)
  if (type === undefined) throw new Error(`${refusal.name} is presented by no type`)
  return type
}

/**
 * A refusal as a resolver can answer with it: graphql-js takes an error that is returned for one
 * that was thrown, and a copy is none.
 */
export function answerOf<Refused extends Refusal>(refusal: Refused): Refused {
  // It has the fields that its GraphQL type reads, which is all that becomes of it.
  const answer = { ...refusal, message: refusal.message } as Refused
  // The constructor of an instance is a class, and that of a refusal one of refusals.
  ANSWERED_AS.set(answer, failureTypeOf(refusal.constructor as RefusalClass))
  return answer
}
