import {
  AlreadyUndone,
  NotUndoable,
  type Obstacle,
  type ObstacleKind,
  UndoConflict,
} from '../../db/history/refusals.ts'
import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { encodeGlobalId } from '../../graphql/global-id.ts'
import { FailureType, presentFailure } from '../../graphql/mutation.ts'
import { typenameOfTable } from './row-names.ts'
import { RevisionType } from './type.ts'

/** Nobody works through more before trying again. */
const MOST_OBSTACLES = 100

const ObstacleKindType = builder.enumType('UndoObstacleKind', {
  description: 'How a row stands in the way of an undo.',
  values: enumValues<ObstacleKind>({
    changed: 'The edit wrote it, and a later one changed or removed it.',
    depends: 'It was written later, and refers to what would go.',
    gone: 'What would come back refers to it, and it was removed since.',
    taken: 'It has by now what only one may have, such as a slug, and what would come back had it.',
    merged:
      'It was merged since, and is where a merge that would come back leads from or to. Split it first.',
  }),
})

const ObstacleType = builder.objectRef<Obstacle>('UndoObstacle').implement({
  description: 'A row that stands in the way of an undo.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ObstacleKindType, description: 'How it stands in the way.' }),
    table: t.exposeString('table', {
      description: 'What the row is, such as "event" or "actor_name".',
    }),
    rowId: t.string({
      description:
        'The id of the row, also when it is gone; a global id where rows of the table have one.',
      resolve: ({ table, rowId }) => {
        const typename = typenameOfTable(table)
        return typename === undefined ? rowId : encodeGlobalId(typename, rowId)
      },
    }),
    node: t.node({
      description:
        'The row as it is now; null where it is gone, or has no type of its own. A merged one gives its survivor.',
      id: ({ table, rowId }) => {
        const typename = typenameOfTable(table)
        return typename === undefined ? null : encodeGlobalId(typename, rowId)
      },
    }),
    revision: t.field({
      type: RevisionType,
      description: 'The last edit of the row, which may be undone first.',
      resolve: ({ revisionId }, _args, { loaders }) =>
        required(loaders.revision.byId.load(revisionId), `revision ${revisionId}`),
    }),
  }),
})

presentFailure(
  UndoConflict,
  builder.objectRef<UndoConflict>('UndoConflict').implement({
    interfaces: [FailureType],
    description: 'Later edits build on the one that would be undone.',
    fields: (t) => ({
      obstacles: t.field({
        type: [ObstacleType],
        description: `The rows that stand in the way, each with the edit that put it there; the first ${MOST_OBSTACLES} of them.`,
        resolve: ({ obstacles }) => obstacles.slice(0, MOST_OBSTACLES),
      }),
      obstacleCount: t.int({
        description: 'How many rows stand in the way.',
        resolve: ({ obstacles }) => obstacles.length,
      }),
    }),
  }),
)

presentFailure(
  AlreadyUndone,
  builder.objectRef<AlreadyUndone>('AlreadyUndone').implement({
    interfaces: [FailureType],
    description: 'The edit is undone already.',
    fields: (t) => ({
      undoneBy: t.field({
        type: RevisionType,
        description: 'The edit that undid it. To have it back, undo that one.',
        resolve: ({ undoneById }, _args, { loaders }) =>
          required(loaders.revision.byId.load(undoneById), `revision ${undoneById}`),
      }),
    }),
  }),
)

presentFailure(
  NotUndoable,
  builder.objectRef<NotUndoable>('NotUndoable').implement({
    interfaces: [FailureType],
    description:
      'The edit cannot be undone at all: it changed nothing, or what history does not keep, such as a token’s secret.',
  }),
)
