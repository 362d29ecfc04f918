import type { InputRef, InputShapeFromFields, ObjectRef } from '@pothos/core'
import type { Identity } from '../../auth/tokens.ts'
import { commitEdit } from '../../db/edit.ts'
import type { ReadRow } from '../../db/edited-rows.ts'
import {
  AlreadyDone,
  AlreadyExists,
  EditConflict,
  InvalidEdit,
  NotFound,
} from '../../db/refusals.ts'
import { required } from '../../db/required.ts'
import type { RevisionInput, RevisionTransaction } from '../../db/revision.ts'
import { readArguments, readRow } from '../../graphql/based-on.ts'
import { builder } from '../../graphql/builder.ts'
import type { Context } from '../../graphql/context.ts'
import '../../graphql/failures.ts'
import { encodeGlobalId } from '../../graphql/global-id.ts'
import { defineMutation } from '../../graphql/mutation.ts'
import './failure-types.ts'
import { RevisionType } from './type.ts'

type Types = typeof builder.$inferSchemaTypes

/** The arguments of every mutation that makes a revision. */
export const revisionArguments = builder.args((t) => ({
  reason: t.string({
    required: false,
    description: 'Why, in a sentence for the history; without one, the name of the mutation.',
  }),
  idempotencyKey: t.string({
    required: false,
    description:
      'Any text of your own, so that sending the mutation again does not carry it out again: it answers with AlreadyDone then.',
  }),
}))

/** What the history keeps of a mutation. */
export function revisionInput(
  mutation: string,
  { tokenId, name }: Identity,
  { reason, idempotencyKey }: InputShapeFromFields<typeof revisionArguments>,
): RevisionInput {
  return {
    author: name,
    reason: reason ?? mutation,
    // Of two people, neither knows the other's keys.
    ...(idempotencyKey && { idempotencyKey: `${tokenId} ${idempotencyKey}` }),
  }
}

/** The things that can be written, by the fields of the payloads that give them. */
type Writable = Exclude<keyof Context['loaders'], 'externalIds' | 'revision'>

export interface EditOptions<Input, Row extends object> {
  readonly description: string
  readonly input: InputRef<Input>
  /** The field of the payload that gives the thing which was made or edited, and its type. */
  readonly field: Writable
  readonly type: ObjectRef<Types, Row>
  /**
   * Whether it edits what was read before. Then it may end with EditConflict.
   * @default false
   */
  readonly editsRead?: boolean
  /** @returns the id of the row that is the thing */
  readonly write: (transaction: RevisionTransaction, input: Input) => Promise<string>
}

/** Defines a mutation that takes an input, and answers with the thing that it made or edited. */
export function defineEdit<Input, Row extends object>(
  name: string,
  { description, input, field, type, editsRead = false, write }: EditOptions<Input, Row>,
): void {
  const inputArguments = builder.args((t) => ({
    input: t.field({ type: input, required: true, description: 'What is to be written.' }),
  }))
  const payload = payloadType<Written>(name)
  builder.objectField(payload, field, (t) =>
    t.field({
      type,
      description: 'What was written, as it is now.',
      // Pothos would first know whether the row is a list, which a type parameter does not say.
      resolve: ({ id }, _args, { loaders }) =>
        required<object>(loaders[field].byId.load(id), `${field} ${id}`) as never,
    }),
  )
  defineMutation(name, {
    role: 'editor',
    description,
    args: { ...inputArguments, ...revisionArguments },
    payload,
    failures: [...FAILURES, ...(editsRead ? [EditConflict] : [])],
    resolve: async (given, { database }, identity) => {
      // The argument's shape is the input's, which is a type parameter here.
      const { input: values } = given as unknown as { readonly input: Input }
      const { revisionId, result } = await commitEdit(
        database,
        revisionInput(name, identity, given),
        (transaction) => write(transaction, values),
      )
      return { id: result, revisionId }
    },
  })
}

export interface ChangeOptions<Input, Row extends object>
  extends Omit<EditOptions<Input, Row>, 'editsRead' | 'write'> {
  /** @returns the id of the row that is the thing */
  readonly write: (
    transaction: RevisionTransaction,
    read: ReadRow,
    changes: Omit<Input, 'id' | 'basedOn'>,
  ) => Promise<string>
}

/** Defines a mutation that changes what was read; its input has the `readFields`. */
export function defineChange<
  Input extends { readonly id: string; readonly basedOn: string },
  Row extends object,
>(name: string, { write, ...options }: ChangeOptions<Input, Row>): void {
  defineEdit(name, {
    ...options,
    editsRead: true,
    write: (transaction, { id, basedOn, ...changes }) =>
      write(transaction, readRow({ id, basedOn }), changes),
  })
}

export interface RemovalOptions {
  readonly description: string
  /** The GraphQL type of what is removed. */
  readonly typename: string
  readonly write: (transaction: RevisionTransaction, read: ReadRow) => Promise<void>
}

/** Defines a mutation that removes a row, as it was read. */
export function defineRemoval(
  name: string,
  { description, typename, write }: RemovalOptions,
): void {
  const payload = payloadType<Written>(name)
  builder.objectField(payload, 'removedId', (t) =>
    t.id({
      description: 'The global id that it had. The revision’s changes tell what it was.',
      resolve: ({ id }) => encodeGlobalId(typename, id),
    }),
  )
  defineMutation(name, {
    role: 'editor',
    description,
    args: { ...readArguments(typename), ...revisionArguments },
    payload,
    failures: [...FAILURES, EditConflict],
    resolve: async (given, { database }, identity) => {
      const read = readRow(given)
      const { revisionId } = await commitEdit(
        database,
        revisionInput(name, identity, given),
        (transaction) => write(transaction, read),
      )
      return { id: read.id, revisionId }
    },
  })
}

/** What every write may end with. */
const FAILURES = [NotFound, AlreadyExists, InvalidEdit, AlreadyDone] as const

interface Written {
  readonly id: string
  /** Null where everything was so already. */
  readonly revisionId: string | null
}

/** The type of what a mutation answers where it was carried out, with its revision. */
export function payloadType<Payload extends { readonly revisionId: string | null }>(
  mutation: string,
) {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`
  const payload = builder.objectRef<Payload>(name)
  payload.implement({ description: `What \`${mutation}\` has written.` })
  builder.objectField(payload, 'revision', (t) =>
    t.field({
      type: RevisionType,
      nullable: true,
      description: 'The edit in the history; null where everything was so already.',
      resolve: ({ revisionId }, _args, { loaders }) =>
        revisionId === null ? null : loaders.revision.byId.load(revisionId),
    }),
  )
  return payload
}
