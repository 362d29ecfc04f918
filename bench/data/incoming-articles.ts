import type { ArticleGiven } from '../../src/reading/article-draft.ts'
import { DAY, LAST_DAY } from './date.ts'
import type { Event } from './events.ts'
import { streamNumber } from './identity.ts'
import { newOccurrence, type Occurrence, occurrenceOf } from './occurrence.ts'
import { Random } from './random.ts'
import { headlineOf, writeReport } from './report-text.ts'
import type { World } from './world.ts'

/** Of so many articles one is about an event that is not in the database. */
const ARTICLES_A_NEW_EVENT = 3
/** The days that the articles are published in, up to the last one. */
const DAYS_OF_PUBLICATION = 7
/** How long before an article its event became known. */
const MEAN_AGE = 5 * DAY
const MOST_AGE = 28 * DAY

const ZONES = { de: 'Europe/Berlin', en: 'Europe/London' } as const

/** An article that is in no database yet, and what it tells of. */
export interface GeneratedArticle {
  readonly given: ArticleGiven
  /** The event that is its news; undefined where no database has it. */
  readonly reported: Event | undefined
  /** The event that it recalls in passing. */
  readonly recalled: Event
}

/**
 * Writes the article with that index about a generated world, the same whenever it is written: two
 * thirds are about events of the weeks before them, told in other words than the events' own, and
 * one third about new ones, of known actors or unknown ones.
 */
export function writeIncomingArticle(world: World, index: number): GeneratedArticle {
  const random = new Random(world.seed, streamNumber('incoming_article'), index)
  const { language, name, homepage } = world.outlets.draw(random)
  const published = LAST_DAY - Math.floor(random.next() * DAYS_OF_PUBLICATION * DAY)
  const reported =
    index % ARTICLES_A_NEW_EVENT === 0 ? undefined : recentEvent(world, published, random)
  const occurrence: Occurrence = reported
    ? occurrenceOf(reported, random)
    : newOccurrence(world, published, random)
  const recalled = recentEvent(world, published - MEAN_AGE, random)
  return {
    given: {
      url: `${homepage}incoming-${index}`,
      title: headlineOf(occurrence)[language],
      text: writeReport(occurrence, recalled, published, language, random),
      publishedAt: new Date(published).toISOString(),
      timeZone: ZONES[language],
      outlet: name,
    },
    reported,
    recalled,
  }
}

/** @param before milliseconds since 1970 */
function recentEvent(world: World, before: number, random: Random): Event {
  const age = Math.min(random.exponential(MEAN_AGE), MOST_AGE)
  return world.eventAt(world.calendar.newestAt(before - age))
}
