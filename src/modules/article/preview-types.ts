import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import type { Consultation } from '../../ingest/consult.ts'
import { findSuggestions } from '../../ingest/find-suggestions.ts'
import type { IncomingArticle } from '../../ingest/incoming-article.ts'
import type { Findings } from '../../linking/findings.ts'
import type { JudgedLink, Judgement } from '../../linking/judgement.ts'
import { resolveEdtf } from '../../time/bounds.ts'
import { EventType } from '../event/type.ts'
import { EventDraftType } from '../proposal/draft-type.ts'
import { explanationFields } from '../proposal/explanation-type.ts'
import { TimeType } from '../time/type.ts'
import {
  ActorSuggestionType,
  FoundActorType,
  FoundAmountType,
  FoundDateType,
  FoundQuotationType,
  type In,
  inText,
  UnknownNameType,
} from './finding-types.ts'
import { LinkOutcomeType } from './ingest-types.ts'
import { ArticleEventRoleType } from './type.ts'

/** An article that was read and judged, and not stored. */
export interface ArticlePreview {
  readonly incoming: IncomingArticle
  readonly consultation: Consultation
  readonly judgement: Judgement
}

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
      resolve: (preview) => inPreview(preview, ({ dates }) => dates),
    }),
    actors: t.field({
      type: [FoundActorType],
      description: 'The known actors that its body names, in its order.',
      resolve: (preview) => inPreview(preview, ({ actors }) => actors),
    }),
    suggestions: t.field({
      type: [ActorSuggestionType],
      description: 'Unknown names that may be typos of known ones.',
      resolve: async ({ incoming: { text }, consultation: { article } }, _args, { database }) =>
        inText(text, await findSuggestions(database.sql, article.findings.unknownNames)),
    }),
    unknownNames: t.field({
      type: [UnknownNameType],
      description: 'Names that no known actor bears.',
      resolve: (preview) => inPreview(preview, ({ unknownNames }) => unknownNames),
    }),
    quotations: t.field({
      type: [FoundQuotationType],
      description: 'What it reports as somebody’s words, in its order.',
      resolve: (preview) => inPreview(preview, ({ quotations }) => quotations),
    }),
    amounts: t.field({
      type: [FoundAmountType],
      description: 'The figures that it tells, in its order.',
      resolve: (preview) => inPreview(preview, ({ amounts }) => amounts),
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

function inPreview<Finding>(
  { incoming: { text }, consultation: { article } }: ArticlePreview,
  choose: (findings: Findings) => readonly Finding[],
): In<Finding>[] {
  return inText(text, choose(article.findings))
}
