import type { CollectionStatistics, KnownArticle, KnownEvent } from '../profiles.ts'
import { amountKey } from './article-profile.ts'
import type { WordWeights } from './content-words.ts'
import { type DayNumbers, dayNumbersOf } from './day-numbers.ts'
import type { ProfileCache } from './profile-cache.ts'
import type { TextProfile } from './text-profile.ts'

/** A known event made ready for comparing with articles in one language. */
export interface EventProfile {
  readonly event: KnownEvent
  readonly days: DayNumbers
  /** Whether it is told in the article's language, in its texts or an article about it. */
  readonly isInLanguage: boolean
  /** The words that its texts tell it with; those of the title count more. */
  readonly told: WordWeights
  readonly titleWords: WordWeights
  /** Each participant by how much it says that it takes part, 0 to 1. */
  readonly participants: ReadonlyMap<string, number>
  readonly renderings: readonly ProfiledRendering[]
  readonly amounts: ReadonlySet<string>
  readonly placeWords: WordWeights
  /** The articles that are about it, in the article's language where there are any. */
  readonly articles: readonly ProfiledArticle[]
}

export interface ProfiledRendering {
  readonly statementId: string
  readonly renderingId: string
  readonly speakerId: string
  readonly text: TextProfile
  readonly wording: string
}

export interface ProfiledArticle {
  readonly article: KnownArticle
  readonly text: TextProfile
  /** Of how many candidates it reports the news; it says less of each. */
  readonly eventCount: number
}

const TITLE_WEIGHT = 2
const SUMMARY_WEIGHT = 1
const RENDERING_WEIGHT = 0.5

export function profileEvent(
  event: KnownEvent,
  language: string,
  statistics: CollectionStatistics,
  eventsOfVersion: ReadonlyMap<string, number>,
  cache: ProfileCache,
): EventProfile {
  const inLanguage = event.texts.filter((text) => text.language === language)
  const about = event.articles.filter(({ role }) => role === 'main')
  const aboutInLanguage = about.filter((article) => article.language === language)
  const told = new Map<number, number>()
  const titleWords = new Map<number, number>()
  const tell = (text: string, of: string, weight: number, into: Map<number, number>) => {
    for (const { id } of cache.profileOfText(text, of).bodyWords)
      into.set(id, Math.max(into.get(id) ?? 0, weight))
  }
  for (const text of inLanguage.length > 0 ? inLanguage : event.texts) {
    tell(text.title, text.language, 1, titleWords)
    tell(text.title, text.language, TITLE_WEIGHT, told)
    if (text.summary) tell(text.summary, text.language, SUMMARY_WEIGHT, told)
  }
  const renderings = event.statements.flatMap(({ id, speakerId, renderings: wordings }) =>
    wordings.map((rendering) => ({
      statementId: id,
      renderingId: rendering.id,
      speakerId,
      text: cache.profileOfText(rendering.text, rendering.language),
      wording: rendering.text,
    })),
  )
  for (const { text } of renderings) {
    if (text.language !== language) continue
    for (const id of text.salience.keys()) if (!told.has(id)) told.set(id, RENDERING_WEIGHT)
  }
  const placeWords = new Map<number, number>()
  for (const name of event.placeNames) tell(name, language, 1, placeWords)
  return {
    event,
    days: dayNumbersOf(event.days),
    isInLanguage: inLanguage.length > 0 || aboutInLanguage.length > 0,
    told,
    titleWords,
    participants: new Map(
      event.participants.map(({ actorId }) => [actorId, actorRarity(actorId, statistics)]),
    ),
    renderings,
    amounts: new Set(event.amounts.map(amountKey)),
    placeWords,
    articles: (aboutInLanguage.length > 0 ? aboutInLanguage : about).map((article) => ({
      article,
      text: cache.profileOf(article),
      eventCount: eventsOfVersion.get(article.versionId) ?? 1,
    })),
  }
}

/** Close to 1 for an actor of one event in a large collection, close to 0 for one of nearly all. */
export function actorRarity(
  actorId: string,
  { eventCount, eventsOfActor }: CollectionStatistics,
): number {
  const events = eventsOfActor.get(actorId) ?? 0
  return 1 - Math.log(events + 1) / Math.log(eventCount + 2)
}

/** The articles that are about this event and no other candidate: their whole text tells of it. */
export function ownArticlesOf({ articles }: EventProfile): readonly ProfiledArticle[] {
  return articles.filter(({ eventCount }) => eventCount === 1)
}
