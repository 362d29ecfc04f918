import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { RevisionType } from '../revision/type.ts'
import type { LastChangeRow } from './last-change-queries.ts'

export const LastChangeType = builder.objectRef<LastChangeRow>('LastChange').implement({
  description:
    'What has been done to an event and to what belongs to it: its texts, participations, statements with their wordings and stances, claims, amounts, links, articles, external ids and evidence, also those removed since. A name of an actor or place is not among it.',
  fields: (t) => ({
    revision: t.field({
      type: RevisionType,
      description: 'The newest edit.',
      resolve: ({ revisionId }, _args, { loaders }) =>
        required(loaders.revision.byId.load(revisionId), `revision ${revisionId}`),
    }),
    revisionCount: t.exposeInt('revisionCount', {
      description:
        'How many edits there were, the first included. It never falls, so that a calendar can take it for the number of its version.',
    }),
  }),
})
