import type { Span } from '../linking/span.ts'

/** What a language model said of an article, or why it said nothing that can be used. */
export type Judgement = Answered | UnavailableJudgement

export interface UnavailableJudgement {
  readonly kind: 'unavailable'
  /** A sentence without secrets. */
  readonly reason: string
}

/** Every span stands in the article's text literally; what did not was dropped. */
export interface Answered {
  readonly kind: 'answered'
  /** The model as the endpoint names it, often with a version; else as it was asked for. */
  readonly model: string
  /** False where the endpoint did not take the answer's schema, and it was only told in words. */
  readonly schemaEnforced: boolean
  /** At most one an event; an event that the model left out, or had no proof for, has none. */
  readonly verdicts: readonly Verdict[]
  readonly findings: ModelFindings
  /**
   * How many of its answers were dropped: words that do not stand in the text, roles without such
   * words, events that it was not asked about or had judged already, dates that are not in EDTF.
   */
  readonly dropped: number
}

export interface Verdict {
  readonly eventId: string
  readonly role: 'main' | 'background' | 'none'
  /** From 0 to 1, as the model claims; models are not calibrated. */
  readonly confidence: number
  /** The passages that report the event: at least one, or none where the role is "none". */
  readonly spans: readonly Span[]
}

export interface ModelFindings {
  readonly dates: readonly { readonly span: Span; readonly edtf: string }[]
  readonly names: readonly {
    readonly span: Span
    readonly kind: 'person' | 'organisation' | 'place' | 'other'
  }[]
  readonly quotations: readonly {
    readonly span: Span
    /** The words that name who speaks; null where none do. */
    readonly speaker: Span | null
  }[]
}
