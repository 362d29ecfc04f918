import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { encodeGlobalId } from '../../graphql/global-id.ts'
import { instantOf } from '../../graphql/scalars.ts'
import {
  CHANGES_OF_REVISION,
  type ChangeOperation,
  type ChangeRow,
  type RevisionRow,
} from './queries.ts'
import { fieldOfColumn, typenameOfTable, valueOfColumn } from './row-names.ts'

export const RevisionType = builder.objectRef<RevisionRow>('Revision')
export const ChangeType = builder.objectRef<ChangeRow>('Change')

const ChangeOperationType = builder.enumType('ChangeOperation', {
  description: 'What was done to a row.',
  values: enumValues<ChangeOperation>({
    insert: 'The row was made, or brought back by an undo.',
    update: 'Some of its values were changed.',
    delete: 'The row was removed.',
  }),
})

/** A value of a changed row, with the row's table, which tells what an id in it is of. */
interface FieldChange {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

const FieldChangeType = builder.objectRef<FieldChange>('FieldChange').implement({
  description: 'One value of a row that was changed.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the value, such as "kind".' }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'The value until then, as a text or id; null where there was none.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'The value since then, as a text or id; null where there is none.',
    }),
  }),
})

ChangeType.implement({
  description: 'One row that a revision changed.',
  fields: (t) => ({
    operation: t.expose('operation', {
      type: ChangeOperationType,
      description: 'Whether the row was made, changed or removed.',
    }),
    table: t.exposeString('tableName', {
      description: 'What the row is, such as "event" or "actor_name".',
    }),
    rowId: t.string({
      description:
        'The id of the row, also when it is gone; a global id where rows of the table have one.',
      resolve: ({ tableName, rowId }) => {
        const typename = typenameOfTable(tableName)
        return typename === undefined ? rowId : encodeGlobalId(typename, rowId)
      },
    }),
    node: t.node({
      description:
        'The row as it is now; null where it is gone, or has no type of its own. A merged one gives its survivor.',
      id: ({ tableName, rowId }) => {
        const typename = typenameOfTable(tableName)
        return typename === undefined ? null : encodeGlobalId(typename, rowId)
      },
    }),
    fields: t.field({
      type: [FieldChangeType],
      description: 'The values that differ: all of them, where the row was made or removed.',
      resolve: ({ tableName, values }) =>
        values.map(({ column, before, after }) => ({
          name: fieldOfColumn(column),
          before: valueOfColumn(tableName, column, before),
          after: valueOfColumn(tableName, column, after),
        })),
    }),
    revision: t.field({
      type: RevisionType,
      description: 'The edit that it was a part of.',
      resolve: ({ revisionId }, _args, { loaders }) =>
        required(loaders.revision.byId.load(revisionId), `revision ${revisionId}`),
    }),
  }),
})

export const ChangeConnection = builder.connectionObject(
  { type: ChangeType, name: 'ChangeConnection', description: 'A page of changes.' },
  { name: 'ChangeEdge', description: 'One change and its cursor.' },
)

builder.node(RevisionType, {
  description: 'One committed edit: who made it, when and why. An edit may change many rows.',
  id: {
    resolve: ({ id }) => id,
    description:
      'The global id, opaque: what `basedOn` takes, to say in which state something was read.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.revision.byId.load(id),
  fields: (t) => ({
    author: t.exposeString('author', {
      description: 'Who made it: the name of a person’s token, or a part of Annals.',
    }),
    reason: t.exposeString('reason', {
      description: 'Why, in the words of who made it; else the name of the mutation.',
    }),
    committedAt: t.field({
      type: 'DateTime',
      description: 'When it was made.',
      resolve: ({ committedAt }) => instantOf(committedAt),
    }),
    undoes: t.field({
      type: RevisionType,
      nullable: true,
      description: 'The edit that it took back; null for an edit of its own.',
      resolve: ({ undoesId }, _args, { loaders }) =>
        undoesId === null ? null : loaders.revision.byId.load(undoesId),
    }),
    changes: t.connection(
      {
        type: ChangeType,
        description: 'The rows that it changed, in that order.',
        ...childrenOf(CHANGES_OF_REVISION),
      },
      ChangeConnection,
    ),
  }),
})
