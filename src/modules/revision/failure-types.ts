import { AlreadyDone, EditConflict } from '../../db/refusals.ts'
import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { encodeGlobalId } from '../../graphql/global-id.ts'
import { FailureType, presentFailure } from '../../graphql/mutation.ts'
import { fieldOfColumn, typenameOfTable, valueOfColumn } from './row-names.ts'
import { RevisionType } from './type.ts'

/** A value on both sides of a conflict, as the API tells it. */
interface ConflictingField {
  readonly name: string
  readonly based: string | null
  readonly current: string | null
  readonly yours: string | null
}

const ConflictingFieldType = builder.objectRef<ConflictingField>('ConflictingField').implement({
  description:
    'A value that somebody else has changed, or that you would change, since you read it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the value, such as "kind".' }),
    based: t.exposeString('based', {
      nullable: true,
      description: 'As it was when you read it, as a text or id; null where there was none.',
    }),
    current: t.exposeString('current', {
      nullable: true,
      description: 'As it is now, as a text or id; null where there is none.',
    }),
    yours: t.exposeString('yours', {
      nullable: true,
      description: 'As you would have it, as a text or id; null where you would have none.',
    }),
  }),
})

presentFailure(
  EditConflict,
  builder.objectRef<EditConflict>('EditConflict').implement({
    interfaces: [FailureType],
    description:
      'Somebody else has edited it since the revision that an edit is based on. Look at both sides, and edit again based on `currentRevision`.',
    fields: (t) => ({
      current: t.node({
        description: 'What you would edit, as it is now; null where it has no type of its own.',
        id: ({ table, rowId }) => {
          const typename = typenameOfTable(table)
          return typename === undefined ? null : encodeGlobalId(typename, rowId)
        },
      }),
      currentRevision: t.field({
        type: RevisionType,
        description: 'The last edit of it: who was faster, and what a new attempt is based on.',
        resolve: ({ currentRevisionId }, _args, { loaders }) =>
          required(loaders.revision.byId.load(currentRevisionId), `revision ${currentRevisionId}`),
      }),
      fields: t.field({
        type: [ConflictingFieldType],
        description: 'The values that differ between what you read, what it is, and what you want.',
        resolve: ({ table, values }): ConflictingField[] =>
          values.map(({ column, based, current, yours }) => ({
            name: fieldOfColumn(column),
            based: valueOfColumn(table, column, based),
            current: valueOfColumn(table, column, current),
            yours: valueOfColumn(table, column, yours),
          })),
      }),
    }),
  }),
)

presentFailure(
  AlreadyDone,
  builder.objectRef<AlreadyDone>('AlreadyDone').implement({
    interfaces: [FailureType],
    description:
      'An edit with the same `idempotencyKey` was made before, as when an answer was lost on its way.',
    fields: (t) => ({
      // Another name than the payloads' own, so that one operation can ask for both.
      earlierRevision: t.field({
        type: RevisionType,
        description: 'The edit that was made then; its changes lead to what it wrote.',
        resolve: ({ revisionId }, _args, { loaders }) =>
          required(loaders.revision.byId.load(revisionId), `revision ${revisionId}`),
      }),
    }),
  }),
)
