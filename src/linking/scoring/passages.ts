import type { ReadArticle } from '../profiles.ts'
import { contains, type Span } from '../span.ts'
import type { DatedSpan } from './article-profile.ts'
import type { ContentWord } from './content-words.ts'
import { kindsToldIn } from './event-kind-words.ts'
import type { TextProfile } from './text-profile.ts'

/** A stretch of an article that may tell of an event by itself. */
export interface Passage extends Span {
  readonly part: 'title' | 'text'
  /** The place of its first sentence among all: 0 is the first; -1 for the title. */
  readonly sentence: number
  readonly words: ReadonlySet<number>
  readonly actors: ReadonlySet<string>
  readonly dates: readonly DatedSpan[]
  readonly kinds: ReadonlyMap<string, number>
}

/**
 * The title, each sentence, and each sentence with the next one: what an event is told in ranges
 * from half a sentence to a paragraph, and two sentences hold the names that a pronoun stands for.
 */
export function passagesOf(
  { findings, title, text }: ReadArticle,
  profile: TextProfile,
  sentences: readonly Span[],
  dates: readonly DatedSpan[],
): readonly Passage[] {
  const told = sentences.map(({ start, end }) => kindsToldIn(text.slice(start, end)))
  const within = <Found extends Span>(span: Span, found: readonly Found[]) =>
    found.filter((one) => contains(span, one))
  const bodyPassage = (first: number, last: number): Passage => {
    const span = { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 }
    return {
      ...span,
      part: 'text',
      sentence: first,
      words: idsOf(within(span, profile.bodyWords)),
      actors: new Set(within(span, findings.actors).map(({ actorId }) => actorId)),
      dates: within(span, dates),
      kinds: new Map([...(told[first] ?? []), ...(told[last] ?? [])]),
    }
  }
  const titlePassage: Passage = {
    start: 0,
    end: title.length,
    part: 'title',
    sentence: -1,
    words: idsOf(profile.titleWords),
    actors: new Set(findings.titleActors.map(({ actorId }) => actorId)),
    dates: [],
    kinds: kindsToldIn(title),
  }
  return [
    titlePassage,
    ...sentences.flatMap((_, at) =>
      at + 1 < sentences.length
        ? [bodyPassage(at, at), bodyPassage(at, at + 1)]
        : [bodyPassage(at, at)],
    ),
  ]
}

function idsOf(words: readonly ContentWord[]): ReadonlySet<number> {
  return new Set(words.map(({ id }) => id))
}
