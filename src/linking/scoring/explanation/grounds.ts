import type { EventPassage } from '../../explanation.ts'
import type { Span } from '../../span.ts'

/** What a reason rests on, and what its sentence tells. */
export interface Grounds {
  /** In the article's body. */
  readonly articleSpans: readonly Span[]
  readonly eventPassages: readonly EventPassage[]
  /** What was found, as the article words it; empty where that is said by `actorIds`. */
  readonly words: readonly string[]
  /** Whom the sentence names, each in its own language. */
  readonly actorIds: readonly string[]
  /** Likewise the day that it tells, as `YYYY-MM-DD`. */
  readonly day?: string
}

export const NO_GROUNDS: Grounds = {
  articleSpans: [],
  eventPassages: [],
  words: [],
  actorIds: [],
}

/** A word or name of the article, and where it stands. */
export interface Found extends Span {
  readonly part: 'title' | 'text'
}

export function spansInBody(found: readonly Found[]): readonly Span[] {
  return found.filter(({ part }) => part === 'text').map(({ start, end }) => ({ start, end }))
}

/** The event's own row tells it: there is no text that the words stand in. */
export function toldByRow(
  source: 'participant' | 'date' | 'place' | 'amount',
  text: string,
): EventPassage {
  return { source, sourceId: null, text, span: null }
}
