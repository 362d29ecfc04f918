import { builder } from '../../graphql/builder.ts'
import { checkCursors, entityConnection } from '../../graphql/connection.ts'
import { givenList, idsOf } from '../../graphql/references.ts'
import { EVENTS } from '../event/queries.ts'
import { OUTLETS } from '../outlet/queries.ts'
import { ProposalKindType, ProposalOrderType, ProposalStatusType } from './enum-types.ts'
import {
  PROPOSALS,
  PROPOSALS_BY_AGE,
  PROPOSALS_BY_OUTLET,
  PROPOSALS_BY_UNCERTAINTY,
  proposalCondition,
} from './queries.ts'
import { ProposalConnection, ProposalType } from './type.ts'

const ORDERINGS = {
  leastCertain: PROPOSALS_BY_UNCERTAINTY,
  newest: PROPOSALS_BY_AGE,
  outlet: PROPOSALS_BY_OUTLET,
} as const

builder.queryFields((t) => ({
  proposals: t.connection(
    {
      type: ProposalType,
      description:
        'What the linker proposes for editors to decide, those it is least certain of first unless `order` says otherwise.',
      args: {
        status: t.arg({
          type: [ProposalStatusType],
          required: false,
          defaultValue: ['pending'],
          description: 'What became of them; an empty list takes all.',
        }),
        kind: t.arg({
          type: ProposalKindType,
          required: false,
          description: 'Only links to known events, or only new events.',
        }),
        outlets: t.arg.idList({
          required: false,
          extensions: { refersTo: 'Outlet', orSlug: true },
          description: 'Who published the article, by id or slug.',
        }),
        events: t.arg.idList({
          required: false,
          extensions: { refersTo: 'Event', orSlug: true },
          description: 'The known events that are proposed, by id or slug.',
        }),
        order: t.arg({
          type: ProposalOrderType,
          required: false,
          defaultValue: 'leastCertain',
          description: 'In which order they come.',
        }),
      },
      resolve: async (_root, { status, kind, outlets, events, order, ...page }, context) => {
        const ordering = ORDERINGS[order ?? 'leastCertain']
        checkCursors(ordering, page)
        const condition = proposalCondition(context.database.sql, {
          statuses: givenList(status),
          kinds: kind ? [kind] : undefined,
          outlets: await idsOf(context, OUTLETS, outlets),
          events: await idsOf(context, EVENTS, events),
        })
        return entityConnection(context, PROPOSALS, ordering, condition, page)
      },
    },
    ProposalConnection,
  ),
}))
