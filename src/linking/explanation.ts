import type { Span } from './span.ts'

/** The languages that explanations are written in. */
export type ExplanationLanguage = 'de' | 'en'

type InEach = Readonly<Record<ExplanationLanguage, string>>

/** Where the event's side of a signal stands. */
export interface EventPassage {
  readonly source:
    | 'title'
    | 'summary'
    | 'article'
    | 'rendering'
    | 'participant'
    | 'date'
    | 'place'
    | 'amount'
  /** The id of the article version or rendering; null for what the event's own row or texts tell. */
  readonly sourceId: string | null
  /** The words there. */
  readonly text: string
  /** Within the article version's or the rendering's text; null elsewhere. */
  readonly span: Span | null
}

/** One reason why an article was held to report an event, or not to. */
export interface Signal {
  /** The name of the feature. */
  readonly feature: string
  readonly value: number
  /** What it adds to the logarithm of the odds: positive speaks for the link, negative against. */
  readonly contribution: number
  readonly sentence: InEach
  /** Spans of the article's body. */
  readonly articleSpans: readonly Span[]
  readonly eventPassages: readonly EventPassage[]
}

/** Why an article was linked to an event, or the link only proposed. */
export interface Explanation {
  /** The weightiest first. */
  readonly signals: readonly Signal[]
  /** The event that came second, and why it lost; null where nothing else came near. */
  readonly runnerUp: {
    readonly eventId: string
    readonly score: number
    readonly sentence: InEach
  } | null
  /** The sentences of the article's body that report the event: what the link's evidence is. */
  readonly evidence: readonly Span[]
}

/** As it is kept beside a link or proposal. */
export interface KeptExplanation extends Explanation {
  /** The article version whose text the spans lie in. */
  readonly articleVersionId: string
}
