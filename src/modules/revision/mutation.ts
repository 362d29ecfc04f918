import { AlreadyUndone, NotUndoable, UndoConflict } from '../../db/history/refusals.ts'
import { undo } from '../../db/history/undo.ts'
import { AlreadyDone, NotFound } from '../../db/refusals.ts'
import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { decodeGlobalId } from '../../graphql/global-id.ts'
import { defineMutation } from '../../graphql/mutation.ts'
import { payloadType, revisionArguments, revisionInput } from './edit.ts'
import { RevisionType } from './type.ts'
import './undo-types.ts'

const UndoPayloadType = payloadType<{ readonly revisionId: string; readonly undoneId: string }>(
  'undo',
)

builder.objectField(UndoPayloadType, 'undone', (t) =>
  t.field({
    type: RevisionType,
    description: 'The edit that is undone. The `revision` of the payload is the one that undid it.',
    resolve: ({ undoneId }, _args, { loaders }) =>
      required(loaders.revision.byId.load(undoneId), `revision ${undoneId}`),
  }),
)

const undoArguments = builder.args((t) => ({
  revisionId: t.id({
    required: true,
    extensions: { refersTo: 'Revision' },
    description: 'The edit, by its global id.',
  }),
}))

defineMutation('undo', {
  role: 'editor',
  description:
    'Takes an edit back, as an edit of its own: what it made goes, what it changed or removed is as it was before. Later edits may have come in between, as long as none builds on it. An undo can be undone.',
  args: { ...undoArguments, ...revisionArguments },
  payload: UndoPayloadType,
  failures: [NotFound, UndoConflict, AlreadyUndone, NotUndoable, AlreadyDone],
  resolve: async ({ revisionId, ...given }, { database }, identity) => {
    const { id: undoneId } = decodeGlobalId(revisionId)
    const edit = revisionInput('undo', identity, given)
    return { undoneId, revisionId: await undo(database, undoneId, edit) }
  },
})
