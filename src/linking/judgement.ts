import type { EventDraft } from './event-draft.ts'
import type { Explanation } from './explanation.ts'
import type { KnownEvent } from './profiles.ts'

/** A known event that an article reports, or may report. */
export interface JudgedLink {
  readonly event: KnownEvent
  readonly role: 'main' | 'background'
  /** `linked` without asking anybody, `proposed` to an editor, or too `unlikely` for either. */
  readonly outcome: 'linked' | 'proposed' | 'unlikely'
  /** The calibrated probability, 0 to 1. */
  readonly score: number
  /** As measured; null where data were missing. */
  readonly features: Readonly<Record<string, number | null>>
  readonly explanation: Explanation
}

/** What the linker makes of an article. */
export interface Judgement {
  readonly modelVersion: string
  /** What is to be linked or proposed, the likeliest first. */
  readonly links: readonly JudgedLink[]
  /** The other events that were compared, the likeliest first; a few, for a person who asks. */
  readonly unlikely: readonly JudgedLink[]
  /** What a person should know of how it was judged, such as that a helper was unavailable. */
  readonly notes: readonly string[]
  /** The event that is the article's news, where that is none of the known ones; else null. */
  readonly newEvent: {
    readonly draft: EventDraft
    /** The probability that no known event is the article's news, 0 to 1. */
    readonly score: number
    readonly features: Readonly<Record<string, number | null>>
  } | null
}
