import { commitEdit } from '../../db/edit.ts'
import { referToAny } from '../../db/referred-rows.ts'
import { AlreadyDone, InvalidEdit, NotFound } from '../../db/refusals.ts'
import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { decodeGlobalId, referenceOf } from '../../graphql/global-id.ts'
import { defineMutation, FailureType, presentFailure } from '../../graphql/mutation.ts'
import { AlreadyDecided, decideProposal } from '../../ingest/decide-proposal.ts'
import { draftOfProposal } from '../../ingest/draft-of-proposal.ts'
import { ArticleEventRoleType } from '../article/type.ts'
import { EVENTS } from '../event/queries.ts'
import { EventType } from '../event/type.ts'
import { payloadType, revisionArguments, revisionInput } from '../revision/edit.ts'
import { DecisionType } from './enum-types.ts'
import { ProposalType } from './type.ts'

presentFailure(
  AlreadyDecided,
  builder.objectRef<AlreadyDecided>('AlreadyDecided').implement({
    interfaces: [FailureType],
    description: 'Another editor, or you, decided on the proposal before.',
    fields: (t) => ({
      proposal: t.field({
        type: ProposalType,
        description: 'The proposal as it was decided.',
        resolve: ({ proposalId }, _args, { loaders }) =>
          required(loaders.proposal.byId.load(proposalId), `proposal ${proposalId}`),
      }),
    }),
  }),
)

const DraftChangesType = builder.inputType('DraftChanges', {
  description: 'What an editor knows better than the draft of an event.',
  fields: (t) => ({
    title: t.string({
      required: false,
      description: 'What happened, in the language of the article; by default as drafted.',
    }),
    edtf: t.string({
      required: false,
      description:
        'When it happened (EDTF, ISO 8601-2), read in the time zone of the article; by default as drafted.',
    }),
  }),
})

interface Decided {
  readonly proposalId: string
  readonly revisionId: string | null
}

const DecidePayloadType = payloadType<Decided>('decide')

builder.objectFields(DecidePayloadType, (t) => ({
  proposal: t.field({
    type: ProposalType,
    description: 'The proposal as it is now.',
    resolve: ({ proposalId }, _args, { loaders }) =>
      required(loaders.proposal.byId.load(proposalId), `proposal ${proposalId}`),
  }),
  event: t.field({
    type: EventType,
    nullable: true,
    description: 'The event that the article is linked to now; null where to none.',
    resolve: async ({ proposalId }, _args, { loaders }) => {
      const { decidedEventId } = await required(
        loaders.proposal.byId.load(proposalId),
        `proposal ${proposalId}`,
      )
      return decidedEventId === null ? null : loaders.event.byId.load(decidedEventId)
    },
  }),
}))

defineMutation('decide', {
  role: 'editor',
  description:
    'Decides on a proposal. The decision is kept with who made it, when and why; `undo` of its revision takes it back.',
  args: {
    ...builder.args((t) => ({
      proposalId: t.id({
        required: true,
        extensions: { refersTo: 'Proposal' },
        description: 'The proposal’s global id.',
      }),
      decision: t.field({
        type: DecisionType,
        required: true,
        description: 'What is to become of it.',
      }),
      event: t.id({
        required: false,
        extensions: { refersTo: 'Event', orSlug: true },
        description: 'With MERGE: the event that the article reports, by id or slug.',
      }),
      role: t.field({
        type: ArticleEventRoleType,
        required: false,
        description: 'What the event is to the article, where not what was proposed.',
      }),
      changes: t.field({
        type: DraftChangesType,
        required: false,
        description: 'Where an event is made: what is to be written otherwise than drafted.',
      }),
    })),
    ...revisionArguments,
  },
  payload: DecidePayloadType,
  failures: [NotFound, InvalidEdit, AlreadyDecided, AlreadyDone],
  resolve: async (given, { database }, identity) => {
    const proposalId = decodeGlobalId(given.proposalId).id
    const draft = given.decision === 'create' ? await draftOfProposal(database, proposalId) : null
    const { revisionId } = await commitEdit(
      database,
      revisionInput('decide', identity, given),
      async (transaction) => {
        const reference = given.event ? referenceOf(given.event) : null
        const eventId = await referToAny(transaction, EVENTS, reference, 'event')
        await decideProposal(transaction, {
          proposalId,
          decision: given.decision,
          eventId: eventId ?? null,
          role: given.role ?? null,
          decidedBy: identity.name,
          reason: given.reason ?? null,
          draft,
          changes: given.changes
            ? { title: given.changes.title ?? null, edtf: given.changes.edtf ?? null }
            : null,
        })
      },
    )
    return { proposalId, revisionId }
  },
})
