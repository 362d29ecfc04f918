import type { EventDraft } from '../linking/event-draft.ts'
import type {
  ArticleText,
  CollectionStatistics,
  KnownEvent,
  ReadArticle,
} from '../linking/profiles.ts'

/** What is found for an article when it comes in. */
export interface Consulted {
  readonly article: ReadArticle
  /** The events that it may report, at most fifty. */
  readonly candidates: readonly KnownEvent[]
  readonly statistics: CollectionStatistics
}

/** A knowledge base that labelled articles are replayed into. */
export interface KnowledgeBase {
  /** Finds what is in an article and which events it may report. Stores nothing. */
  consult(article: ArticleText): Promise<Consulted>
  /** Stores an article with the event of its draft. @returns the event's id */
  createEvent(id: string, article: ReadArticle, draft: EventDraft): Promise<string>
  /** Stores an article that is about a known event. */
  link(id: string, article: ReadArticle, eventId: string): Promise<void>
}
