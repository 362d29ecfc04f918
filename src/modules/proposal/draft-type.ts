import { builder } from '../../graphql/builder.ts'
import type { DraftParticipant, DraftStatement, EventDraft } from '../../linking/event-draft.ts'
import { resolveEdtf } from '../../time/bounds.ts'
import { ActorType } from '../actor/type.ts'
import { EventKindType } from '../event/enum-types.ts'
import type { EventKind } from '../event/queries.ts'
import { TimeType } from '../time/type.ts'
import { ProposalType } from './type.ts'

interface ShownStatement extends DraftStatement {
  readonly speakerName: string
}

const DraftParticipantType = builder.objectRef<DraftParticipant>('DraftParticipant').implement({
  description: 'Somebody who takes part in a drafted event.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the article first tells it in full.' }),
    actor: t.field({
      type: ActorType,
      nullable: true,
      description: 'The known actor; null where nobody known bears the name: one would be made.',
      resolve: ({ actorId }, _args, { loaders }) =>
        actorId === null ? null : loaders.actor.byId.load(actorId),
    }),
    role: t.string({
      description: 'The role that the article gives them, such as "speaker".',
      resolve: ({ role }) => role,
    }),
  }),
})

const DraftStatementType = builder.objectRef<ShownStatement>('DraftStatement').implement({
  description: 'What a participant of a drafted event said, as the article words it.',
  fields: (t) => ({
    speaker: t.string({
      description: 'The participant who said it, by name.',
      resolve: ({ speakerName }) => speakerName,
    }),
    text: t.exposeString('text', {
      description: 'What was said, word by word where it is quoted.',
    }),
    isDirect: t.boolean({
      description: 'Whether the article quotes it; otherwise it reports what was said.',
      resolve: ({ form }) => form === 'direct',
    }),
  }),
})

/** A draft with what its article tells about the clock. */
export interface ShownDraft {
  readonly draft: EventDraft
  /** The zone that the article's days lie in. */
  readonly timeZone: string
  /** Null where it is only a preview. */
  readonly proposalId: string | null
}

export const EventDraftType = builder.objectRef<ShownDraft>('EventDraft')

EventDraftType.implement({
  description: 'A new event as an article tells it, for an editor to confirm.',
  fields: (t) => ({
    title: t.string({
      description: 'What happened, in the article’s language.',
      resolve: ({ draft }) => draft.title,
    }),
    summary: t.string({
      nullable: true,
      description: 'The article’s first sentence; null where that is the title.',
      resolve: ({ draft }) => draft.summary,
    }),
    language: t.string({
      description: 'The language of the texts (BCP 47).',
      resolve: ({ draft }) => draft.language,
    }),
    kind: t.field({
      type: EventKindType,
      description: 'What sort of event it seems to be.',
      // The linker's words for kinds are those of the events.
      resolve: ({ draft }) => draft.kind as EventKind,
    }),
    time: t.field({
      type: TimeType,
      description: 'When it happened, as far as the article tells.',
      resolve: ({ draft: { time }, timeZone }) => ({
        ...resolveEdtf(time.edtf, timeZone),
        derivedFromWords: time.derivation?.words ?? null,
        derivedFromAnchor: time.derivation?.anchor ?? null,
        derivedByRule: time.derivation?.rule ?? null,
      }),
    }),
    participants: t.field({
      type: [DraftParticipantType],
      description: 'Who took part, in the order in which the article names them.',
      resolve: ({ draft }) => [...draft.participants],
    }),
    statements: t.field({
      type: [DraftStatementType],
      description: 'What they said, in the order of the article.',
      resolve: ({ draft: { participants, statements } }) =>
        statements.map((statement) => ({
          ...statement,
          speakerName: participants[statement.speaker]?.name ?? '',
        })),
    }),
    proposal: t.field({
      type: ProposalType,
      nullable: true,
      description: 'What an editor decides on; null where this is only a preview.',
      resolve: ({ proposalId }, _args, { loaders }) =>
        proposalId === null ? null : loaders.proposal.byId.load(proposalId),
    }),
  }),
})
