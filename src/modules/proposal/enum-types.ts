import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import type { Decision } from '../../ingest/decide-proposal.ts'
import type { ProposalKind, ProposalStatus } from './queries.ts'

export const ProposalKindType = builder.enumType('ProposalKind', {
  description: 'What the linker suggests.',
  values: enumValues<ProposalKind>({
    link: 'That the article reports an event that is known.',
    event: 'That the article reports an event that is not known yet, of which it has a draft.',
  }),
})

export const ProposalStatusType = builder.enumType('ProposalStatus', {
  description: 'What became of a proposal.',
  values: enumValues<ProposalStatus>({
    pending: 'Nobody has decided yet.',
    confirmed: 'The article reports the proposed event and is linked to it.',
    rejected: 'The article does not report it; the two are not proposed again.',
    merged: 'The article reports another known event and is linked to that.',
    created: 'The article reports a new event, which was made and linked.',
    skipped: 'An editor left it to somebody else; it can still be decided.',
  }),
})

export const DecisionType = builder.enumType('Decision', {
  description: 'What an editor makes of a proposal.',
  values: enumValues<Decision>({
    confirm: 'The article reports the proposed event; a drafted one is made.',
    reject: 'The article does not report it. The two are not proposed again.',
    merge: 'The article reports another event that is known: `event` says which.',
    create: 'The article reports a new event: it is made as the article tells it.',
    skip: 'Somebody else shall decide.',
  }),
})

export const ProposalOrderType = builder.enumType('ProposalOrder', {
  description: 'The order of a list of proposals.',
  values: {
    LEAST_CERTAIN: {
      value: 'leastCertain',
      description: 'Those whose probability is nearest to one half first.',
    },
    NEWEST: { value: 'newest', description: 'The last ones made first.' },
    OUTLET: { value: 'outlet', description: 'By the name of who published the article.' },
  } as const,
})
