import type { CollectionStatistics, KnownEvent } from '../profiles.ts'
import type { ArticleProfile } from './article-profile.ts'
import type { WordWeights } from './content-words.ts'
import { shareDays } from './day-numbers.ts'
import { type EventProfile, profileEvent } from './event-profile.ts'
import type { Passage } from './passages.ts'
import type { ProfileCache } from './profile-cache.ts'
import { type WordRarity, wordRarity } from './word-rarity.ts'

/** An article beside one event that it may report: what every feature is measured on. */
export interface Comparison {
  readonly article: ArticleProfile
  readonly event: EventProfile
  readonly rarity: WordRarity
  /** The passage that tells most of the event. */
  readonly passage: Passage
  /** How alike the passage's words and the event's texts are, 0 to 1. */
  readonly passageSimilarity: number
}

/** What a passage gains by naming all participants, and by telling the event's day. */
const PARTICIPANTS_COUNT = 0.5
const DAY_COUNTS = 0.1

/** Sets an article beside each of the events; the candidates together say which words are rare. */
export function compare(
  article: ArticleProfile,
  candidates: readonly KnownEvent[],
  statistics: CollectionStatistics,
  cache: ProfileCache,
): readonly Comparison[] {
  const eventsOfVersion = new Map<string, number>()
  for (const { articles } of candidates) {
    for (const { versionId, role } of articles) {
      if (role === 'main') eventsOfVersion.set(versionId, (eventsOfVersion.get(versionId) ?? 0) + 1)
    }
  }
  const events = candidates.map((event) =>
    profileEvent(event, article.language, statistics, eventsOfVersion, cache),
  )
  const counts = eventsWithWord(article, events)
  const rarity = wordRarity(counts, events.length, article.commonWords)
  return events.map((event) => ({ article, event, rarity, ...bestPassage(article, event, rarity) }))
}

/**
 * In how many events' texts each word stands. Words of known articles are counted only where the
 * article has them too: of the others, nothing but their number matters.
 */
function eventsWithWord(
  { text }: ArticleProfile,
  events: readonly EventProfile[],
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { articles, told } of events) {
    for (const id of told.keys()) counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const id of text.salience.keys()) {
      if (told.has(id)) continue
      const isKnown = articles.some((known) => known.text.salience.has(id))
      if (isKnown) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return counts
}

function bestPassage(
  { passages }: ArticleProfile,
  event: EventProfile,
  rarity: WordRarity,
): { passage: Passage; passageSimilarity: number } {
  let best = passages[0] as Passage
  let bestValue = -1
  let passageSimilarity = 0
  const length = lengthOf(event.told, rarity)
  for (const passage of passages) {
    const similarity = similarityTo(passage, event.told, length, rarity)
    const value =
      similarity +
      PARTICIPANTS_COUNT * participantsIn(passage, event) +
      (passage.dates.some(({ days }) => shareDays(days, event.days)) ? DAY_COUNTS : 0)
    if (value > bestValue) {
      best = passage
      bestValue = value
      passageSimilarity = similarity
    }
  }
  return { passage: best, passageSimilarity }
}

/** The cosine of a passage's words, each counted once, and those an event is told with. */
function similarityTo(
  passage: Passage,
  told: WordWeights,
  length: number,
  rarity: WordRarity,
): number {
  let shared = 0
  let square = 0
  for (const id of passage.words) {
    const rare = rarity(id) ** 2
    square += rare
    const weight = told.get(id)
    if (weight !== undefined) shared += weight * rare
  }
  return shared === 0 ? 0 : shared / (length * Math.sqrt(square))
}

function lengthOf(told: WordWeights, rarity: WordRarity): number {
  let square = 0
  for (const [id, weight] of told) square += (weight * rarity(id)) ** 2
  return Math.sqrt(square)
}

/** @returns how much of an event's cast a passage names, weighed by rarity, 0 to 1 */
export function participantsIn(
  { actors }: { readonly actors: { has(actorId: string): boolean } },
  { participants }: EventProfile,
): number {
  let named = 0
  let all = 0
  for (const [actorId, rarity] of participants) {
    all += rarity
    if (actors.has(actorId)) named += rarity
  }
  return all === 0 ? 0 : named / all
}
