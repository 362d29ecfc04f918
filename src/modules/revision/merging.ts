import type { ObjectRef } from '@pothos/core'
import type { Database } from '../../db/client.ts'
import type { Reference } from '../../db/entity.ts'
import { AlreadyUndone, NotUndoable, UndoConflict } from '../../db/history/refusals.ts'
import type { Merged, MovedRows, Split } from '../../db/merging/merge-edit.ts'
import { AlreadyDone, InvalidEdit, NotFound } from '../../db/refusals.ts'
import { required } from '../../db/required.ts'
import type { RevisionInput } from '../../db/revision.ts'
import { builder, type InputFields } from '../../graphql/builder.ts'
import { encodeGlobalId, referenceOf } from '../../graphql/global-id.ts'
import { defineMutation } from '../../graphql/mutation.ts'
import { payloadType, revisionArguments, revisionInput } from './edit.ts'
import './undo-types.ts'

type Types = typeof builder.$inferSchemaTypes

export interface MergingOptions<Row extends object> {
  /** The type of what is merged, and the field and arguments that it is named by. */
  readonly type: ObjectRef<Types, Row>
  readonly typename: 'Actor' | 'Event'
  readonly name: 'actor' | 'event'
  /** What a merge does, as one or two sentences. */
  readonly description: string
  readonly merge: (
    database: Database,
    pair: { readonly row: Reference; readonly into: Reference },
    edit: RevisionInput,
  ) => Promise<Merged>
  readonly split: (database: Database, row: Reference, edit: RevisionInput) => Promise<Split>
}

/** Defines the mutations that merge two things of a type, and that split them again. */
export function defineMerging<Row extends object>(options: MergingOptions<Row>): void {
  defineMerge(options)
  defineSplit(options)
}

const MovedRowsType = builder.objectRef<MovedRows>('MovedRows').implement({
  description: 'How much of one kind a merge gave to the survivor.',
  fields: (t) => ({
    table: t.exposeString('table', {
      description: 'What the rows are, such as "participation" or "actor_name".',
    }),
    moved: t.exposeInt('moved', { description: 'How many belong to the survivor now.' }),
    removed: t.exposeInt('removed', {
      description:
        'How many went, because the survivor has the same, or because they tied the two to each other. A split brings them back.',
    }),
  }),
})

function defineMerge<Row extends object>(options: MergingOptions<Row>): void {
  const { name, typename, description, merge } = options
  const mutation = `merge${typename}s`
  const payload = payloadType<Merged>(mutation)
  addRow(payload, options, name, 'The survivor, which has what both had.', (it) => it.survivorId)
  builder.objectFields(payload, (t) => ({
    mergedId: t.id({
      description: `The global id of the merged ${name}, which finds the survivor from now on, and splits the two.`,
      resolve: ({ mergedId }) => encodeGlobalId(typename, mergedId),
    }),
    moved: t.field({
      type: [MovedRowsType],
      description: 'What the survivor has got, by kind.',
      resolve: ({ rows }) => [...rows],
    }),
  }))
  const input = builder.inputType(`Merge${typename}sInput`, {
    description: `Two ${name}s that are one.`,
    fields: (t) => ({
      [name]: referenceField(t, typename, 'The one to merge, by id or slug.'),
      into: referenceField(t, typename, 'The one that survives, by id or slug.'),
    }),
  })
  const inputArguments = builder.args((t) => ({
    input: t.field({
      type: input,
      required: true,
      description: 'Which two, and which of them survives.',
    }),
  }))
  defineMutation(mutation, {
    role: 'editor',
    description,
    args: { ...inputArguments, ...revisionArguments },
    payload,
    failures: [NotFound, InvalidEdit, AlreadyDone],
    resolve: ({ input: pair, ...given }, { database }, identity) =>
      merge(
        database,
        { row: referenceIn(pair, name), into: referenceIn(pair, 'into') },
        revisionInput(mutation, identity, given),
      ),
  })
}

function defineSplit<Row extends object>(options: MergingOptions<Row>): void {
  const { name, typename, split } = options
  const mutation = `split${typename}`
  const payload = payloadType<Split>(mutation)
  addRow(payload, options, name, `The ${name} that is one of its own again.`, ({ id }) => id)
  addRow(payload, options, 'from', 'What it had been merged into.', (it) => it.survivorId)
  const splitArguments = builder.args((t) => ({
    [name]: t.id({
      required: true,
      extensions: { refersTo: typename, orSlug: true },
      description: `The merged ${name}, by its own id or slug, which find the survivor elsewhere.`,
    }),
  }))
  defineMutation(mutation, {
    role: 'editor',
    description: `Undoes the merge of an ${name}: every row that the merge moved or removed is as it was. What the survivor has got since stays with it. Where one of those rows was edited since, the answer is UndoConflict.`,
    args: { ...splitArguments, ...revisionArguments },
    payload,
    failures: [NotFound, InvalidEdit, UndoConflict, AlreadyUndone, NotUndoable, AlreadyDone],
    resolve: (given, { database }, identity) =>
      split(database, referenceIn(given, name), revisionInput(mutation, identity, given)),
  })
}

function addRow<Payload extends object, Row extends object>(
  payload: ObjectRef<Types, Payload>,
  { type, name }: MergingOptions<Row>,
  field: string,
  description: string,
  idOf: (answer: Payload) => string,
): void {
  builder.objectField(payload, field, (t) =>
    t.field({
      type,
      description,
      // Pothos would first know whether the row is a list, which a type parameter does not say.
      resolve: (answer, _args, { loaders }) =>
        required<unknown>(
          loaders[name].byId.load(idOf(answer)),
          `${name} ${idOf(answer)}`,
        ) as never,
    }),
  )
}

function referenceField(t: InputFields, refersTo: string, description: string) {
  return t.id({ required: true, extensions: { refersTo, orSlug: true }, description })
}

/** An argument whose name is only known here: the schema requires it, and the input checks read it. */
function referenceIn(given: object, argument: string): Reference {
  return referenceOf(String(Reflect.get(given, argument)))
}
