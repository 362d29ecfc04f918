import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import type { Consultation } from '../../ingest/consult.ts'
import type { IncomingArticle } from '../../ingest/incoming-article.ts'
import type {
  ActorFinding,
  ActorSuggestion,
  AmountFinding,
  DateFinding,
  QuotationFinding,
  UnknownName,
} from '../../linking/findings.ts'
import type { JudgedLink, Judgement } from '../../linking/judgement.ts'
import type { Span } from '../../linking/span.ts'
import { resolveEdtf } from '../../time/bounds.ts'
import { ActorType } from '../actor/type.ts'
import { EventType } from '../event/type.ts'
import { EventDraftType } from '../proposal/draft-type.ts'
import { explanationFields } from '../proposal/explanation-type.ts'
import { TextSpanType } from '../proposal/text-span-type.ts'
import { TimeType } from '../time/type.ts'
import { LinkOutcomeType } from './ingest-types.ts'
import { ArticleEventRoleType } from './type.ts'

/** An article that was read and judged, and not stored. */
export interface ArticlePreview {
  readonly incoming: IncomingArticle
  readonly consultation: Consultation
  readonly judgement: Judgement
}

/** A finding beside the text that it lies in. */
interface In<Finding> {
  readonly finding: Finding
  readonly text: string
}

const inText = <Finding>(text: string, findings: readonly Finding[]): In<Finding>[] =>
  findings.map((finding) => ({ finding, text }))

const spanOf = ({ finding, text }: In<Span>) => ({ text, span: finding })

const FoundDateType = builder.objectRef<In<DateFinding>>('FoundDate').implement({
  description: 'Words of an article that tell a time.',
  fields: (t) => ({
    span: t.field({
      type: TextSpanType,
      description: 'The words, as they stand in the text.',
      resolve: spanOf,
    }),
    value: t.string({
      description: 'The time in TIMEX3’s notation, such as 2025-01-21, 2025-W04 or P3D.',
      resolve: ({ finding }) => finding.value,
    }),
    edtf: t.string({
      nullable: true,
      description: 'The date as an EDTF expression; null where the words tell none, as a length.',
      resolve: ({ finding }) => finding.edtf,
    }),
    granularity: t.string({
      nullable: true,
      description: 'How long the time is: minute, part-of-day, day, week, month, year and so on.',
      resolve: ({ finding }) => finding.granularity,
    }),
    rule: t.string({
      description: 'The name of the rule that read the words.',
      resolve: ({ finding }) => finding.rule,
    }),
    anchor: t.string({
      nullable: true,
      description: 'The EDTF date that the words were counted from; null where they are whole.',
      resolve: ({ finding }) => finding.anchor,
    }),
  }),
})

const FoundActorType = builder.objectRef<In<ActorFinding>>('FoundActor').implement({
  description: 'A known actor whom an article names.',
  fields: (t) => ({
    span: t.field({
      type: TextSpanType,
      description: 'The words, as they stand in the text.',
      resolve: spanOf,
    }),
    actor: t.field({
      type: ActorType,
      description: 'The known actor who is named.',
      resolve: ({ finding: { actorId } }, _args, { loaders }) =>
        required(loaders.actor.byId.load(actorId), `actor ${actorId}`),
    }),
    how: t.field({
      type: builder.enumType('Naming', {
        description: 'How words name an actor.',
        values: enumValues<ActorFinding['how']>({
          name: 'By a name, as it is known.',
          inflected: 'By a name in another grammatical case.',
          surname: 'By the last word of a name.',
          role: 'By a role that the actor has on the day of the publication.',
        }),
      }),
      description: 'How the words name the actor.',
      resolve: ({ finding }) => finding.how,
    }),
  }),
})

const ActorSuggestionType = builder.objectRef<In<ActorSuggestion>>('ActorSuggestion').implement({
  description: 'Words that come close to a known name, as by a typo. Nobody takes them for it.',
  fields: (t) => ({
    span: t.field({
      type: TextSpanType,
      description: 'The words, as they stand in the text.',
      resolve: spanOf,
    }),
    actor: t.field({
      type: ActorType,
      description: 'The known actor who may be meant.',
      resolve: ({ finding: { actorId } }, _args, { loaders }) =>
        required(loaders.actor.byId.load(actorId), `actor ${actorId}`),
    }),
    distance: t.int({
      description: 'How many letters would have to be put in, left out or changed.',
      resolve: ({ finding }) => finding.distance,
    }),
  }),
})

const UnknownNameType = builder.objectRef<In<UnknownName>>('UnknownName').implement({
  description: 'A name that no known actor bears.',
  fields: (t) => ({
    name: t.string({
      description: 'As it is first told in full.',
      resolve: ({ finding }) => finding.name,
    }),
    kind: t.string({
      description: 'What the name seems to be of: person, organisation or unknown.',
      resolve: ({ finding }) => finding.kind,
    }),
    mentions: t.field({
      type: [TextSpanType],
      description: 'Where it stands, in full or by surname.',
      resolve: ({ finding, text }) => finding.mentions.map((span) => ({ text, span })),
    }),
  }),
})

const FoundQuotationType = builder.objectRef<In<QuotationFinding>>('FoundQuotation').implement({
  description: 'Words that an article reports as somebody’s.',
  fields: (t) => ({
    span: t.field({
      type: TextSpanType,
      description: 'The words, without their quotation marks.',
      resolve: spanOf,
    }),
    isDirect: t.boolean({
      description: 'Whether they are quoted; otherwise they are reported in other words.',
      resolve: ({ finding }) => finding.form === 'direct',
    }),
    cue: t.field({
      type: TextSpanType,
      nullable: true,
      description: 'The word that says that somebody speaks; null where none does.',
      resolve: ({ finding: { cue: span }, text }) => span && { text, span },
    }),
    speaker: t.field({
      type: TextSpanType,
      nullable: true,
      description: 'The words that name the speaker; null where none do.',
      resolve: ({ finding: { speaker: span }, text }) => span && { text, span },
    }),
    antecedent: t.field({
      type: TextSpanType,
      nullable: true,
      description:
        'The name that a pronoun or description of the speaker stands for; null where it is a name itself.',
      resolve: ({ finding: { antecedent: span }, text }) => span && { text, span },
    }),
  }),
})

const FoundAmountType = builder.objectRef<In<AmountFinding>>('FoundAmount').implement({
  description: 'A figure with its unit.',
  fields: (t) => ({
    span: t.field({
      type: TextSpanType,
      description: 'The words, as they stand in the text.',
      resolve: spanOf,
    }),
    value: t.field({
      type: 'Decimal',
      description: 'The figure, written out.',
      resolve: ({ finding }) => finding.value,
    }),
    unit: t.string({
      description: 'An ISO 4217 code for money, otherwise the counted thing in English.',
      resolve: ({ finding }) => finding.unit,
    }),
  }),
})

interface Candidate extends JudgedLink {
  readonly text: string
}

const LinkCandidateType = builder.objectRef<Candidate>('LinkCandidate').implement({
  description: 'A known event that an article was compared with.',
  fields: (t) => ({
    event: t.field({
      type: EventType,
      description: 'The event, as the knowledge base has it.',
      resolve: ({ event: { id } }, _args, { loaders }) =>
        required(loaders.event.byId.load(id), `event ${id}`),
    }),
    role: t.expose('role', {
      type: ArticleEventRoleType,
      description: 'Whether the article would be about it or only recall it.',
    }),
    outcome: t.field({
      type: LinkOutcomeType,
      nullable: true,
      description: 'What ingesting the article would do; null where nothing: it is too unlikely.',
      resolve: ({ outcome }) => (outcome === 'unlikely' ? null : outcome),
    }),
    score: t.exposeFloat('score', { description: 'The linker’s probability, 0 to 1.' }),
    ...explanationFields<Candidate>(t),
  }),
})

export const ArticlePreviewType = builder.objectRef<ArticlePreview>('ArticlePreview').implement({
  description:
    'What is found in an article and what ingesting it would do. Nothing of it is stored.',
  fields: (t) => ({
    title: t.string({
      description: 'The headline, as given or found.',
      resolve: ({ incoming }) => incoming.title,
    }),
    text: t.string({
      description: 'The body, as given or found; every span lies in it.',
      resolve: ({ incoming }) => incoming.text,
    }),
    url: t.string({
      nullable: true,
      description: 'The canonical address; null where there is none.',
      resolve: ({ incoming }) => incoming.url,
    }),
    outlet: t.string({
      description: 'The name of who published it.',
      resolve: ({ incoming }) => incoming.outlet.name,
    }),
    language: t.string({
      description: 'The language (BCP 47), as given, found or detected.',
      resolve: ({ incoming }) => incoming.language,
    }),
    published: t.field({
      type: TimeType,
      nullable: true,
      description: 'When it was published; null where nobody knows.',
      resolve: ({ incoming: { publishedAt } }) =>
        publishedAt && {
          ...resolveEdtf(publishedAt.edtf, publishedAt.timeZone),
          derivedFromWords: null,
          derivedFromAnchor: null,
          derivedByRule: null,
        },
    }),
    dates: t.field({
      type: [FoundDateType],
      description: 'The times that it tells, in its order.',
      resolve: ({ incoming: { text }, consultation: { article } }) =>
        inText(text, article.findings.dates),
    }),
    actors: t.field({
      type: [FoundActorType],
      description: 'The known actors that its body names, in its order.',
      resolve: ({ incoming: { text }, consultation: { article } }) =>
        inText(text, article.findings.actors),
    }),
    suggestions: t.field({
      type: [ActorSuggestionType],
      description: 'Unknown names that may be typos of known ones.',
      resolve: ({ incoming: { text }, consultation: { article } }) =>
        inText(text, article.findings.suggestions),
    }),
    unknownNames: t.field({
      type: [UnknownNameType],
      description: 'Names that no known actor bears.',
      resolve: ({ incoming: { text }, consultation: { article } }) =>
        inText(text, article.findings.unknownNames),
    }),
    quotations: t.field({
      type: [FoundQuotationType],
      description: 'What it reports as somebody’s words, in its order.',
      resolve: ({ incoming: { text }, consultation: { article } }) =>
        inText(text, article.findings.quotations),
    }),
    amounts: t.field({
      type: [FoundAmountType],
      description: 'The figures that it tells, in its order.',
      resolve: ({ incoming: { text }, consultation: { article } }) =>
        inText(text, article.findings.amounts),
    }),
    candidates: t.field({
      type: [LinkCandidateType],
      description: 'The known events that it may report, the likeliest first, at most ten.',
      resolve: ({ incoming: { text }, judgement }) =>
        [...judgement.links, ...judgement.unlikely]
          .slice(0, MOST_SHOWN)
          .map((link) => ({ ...link, text })),
    }),
    notes: t.stringList({
      description:
        'What a person should know of how it was judged, such as that the language model did not answer; mostly empty.',
      resolve: ({ judgement }) => [...judgement.notes],
    }),
    proposedEvents: t.field({
      type: [EventDraftType],
      description: 'The new event that it reports; empty where its news is known.',
      resolve: ({ incoming: { publishedAt }, judgement: { newEvent } }) =>
        newEvent === null
          ? []
          : [
              {
                draft: newEvent.draft,
                timeZone: publishedAt?.timeZone ?? 'UTC',
                proposalId: null,
              },
            ],
    }),
  }),
})

const MOST_SHOWN = 10
