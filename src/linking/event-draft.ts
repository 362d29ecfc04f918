import type { Span } from './span.ts'

/** Somebody who takes part in a drafted event. */
export interface DraftParticipant {
  /** Null where no known actor bears the name: confirming the draft makes one. */
  readonly actorId: string | null
  /** As the article first tells it in full. */
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'group' | 'project'
  /** A value of the participations' role. */
  readonly role: string
  /** Where the article names them; the first is where it says most. */
  readonly mentions: readonly Span[]
}

/** What a participant of a drafted event said, as the article words it. */
export interface DraftStatement {
  /** The index of the speaker among the participants. */
  readonly speaker: number
  readonly form: 'direct' | 'indirect'
  readonly text: string
  readonly span: Span
}

/** When a drafted event happened, and how the article tells it. */
export interface DraftTime {
  readonly edtf: string
  /** The words that were read, the EDTF date that they were counted from, and the rule; else null. */
  readonly derivation: {
    readonly words: string
    readonly anchor: string
    readonly rule: string
  } | null
  /** Null where the article tells no date: then it happened before it was published. */
  readonly span: Span | null
}

/** A new event as an article tells it, for an editor to confirm. Spans lie in the article's text. */
export interface EventDraft {
  /** The article's language, of `title` too. */
  readonly language: string
  readonly title: string
  /** The article's first sentence; null where that is its title. */
  readonly summary: string | null
  /** A value of the events' kind. */
  readonly kind: string
  readonly time: DraftTime
  readonly participants: readonly DraftParticipant[]
  readonly statements: readonly DraftStatement[]
  /** The sentences that report it. */
  readonly sentences: readonly Span[]
}
