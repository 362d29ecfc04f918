import { Temporal } from 'temporal-polyfill'
import type { Sql } from '../db/client.ts'
import { findFindings } from '../linking/find.ts'
import type {
  ArticleText,
  CollectionStatistics,
  KnownEvent,
  ReadArticle,
} from '../linking/profiles.ts'
import { dayNumber, daysOfEdtf } from '../linking/scoring/day-numbers.ts'
import { findCandidates } from './candidates.ts'
import { findKnownNames } from './known-names.ts'
import { findRareWords } from './rare-words.ts'
import { readStatistics } from './statistics.ts'

/** An article with what was found in it, and what the knowledge base holds that it may report. */
export interface Consultation {
  readonly article: ReadArticle
  readonly candidates: readonly KnownEvent[]
  readonly statistics: CollectionStatistics
}

/** News is of the last days, and of the next ones where it is announced. */
const DAYS_BEFORE_PUBLICATION = 14
const DAYS_AFTER_PUBLICATION = 3
const MOST_PERIODS = 12
/** Days. A year is no period to look for events in: too many happened. */
const LONGEST_PERIOD = 31
/** Characters whose words are searched for: what an article is about, it says at the beginning. */
const SEARCHED_LENGTH = 1_500
/** Characters that are read for findings; the longest reports have so many, and lists of prices more. */
export const READ_LENGTH = 30_000

/**
 * Finds what is in an article and which events it may report. Writes nothing.
 * @param articleId the article itself where it is known, whose own links do not count
 */
export async function consult(
  sql: Sql,
  article: ArticleText,
  articleId: string | null,
): Promise<Consultation> {
  const names = await findKnownNames(sql, [article.title, article.text])
  const findings = findFindings({ ...article, text: article.text.slice(0, READ_LENGTH) }, names)
  const actorIds = new Set(
    [...findings.titleActors, ...findings.actors].map(({ actorId }) => actorId),
  )
  const candidates = await findCandidates(sql, {
    words: await findRareWords(
      sql,
      article.language,
      `${article.title}. ${article.text.slice(0, SEARCHED_LENGTH)}`,
    ),
    actorIds: [...actorIds],
    periods: periodsOf({ ...article, findings }),
    articleId,
  })
  const statistics = await readStatistics(sql, [
    ...actorIds,
    ...candidates.flatMap(({ participants }) => participants.map((one) => one.actorId)),
  ])
  return { article: { ...article, findings }, candidates, statistics }
}

/** The days around the publication and those that the article tells, as a `tstzmultirange`. */
function periodsOf({ publication, findings }: ReadArticle): string {
  const told = findings.dates
    .flatMap(({ edtf }) => (edtf === null ? [] : [edtf]))
    .slice(0, MOST_PERIODS)
    .flatMap(periodOf)
  if (publication === null) return told.length > 0 ? `{${told.join(',')}}` : '{(,)}'
  const day = Temporal.PlainDate.from(publication.day)
  const from = day.subtract({ days: DAYS_BEFORE_PUBLICATION })
  const to = day.add({ days: DAYS_AFTER_PUBLICATION })
  return `{${[`[${from},${to}]`, ...told].join(',')}}`
}

/** The days that words tell lie in no zone; a day more on each side holds those of every zone. */
function periodOf(edtf: string): readonly string[] {
  const days = daysOfEdtf(edtf)
  if (days === null || days.last - days.first >= LONGEST_PERIOD) return []
  // PostgreSQL has no year 0, and five digits of a year are written otherwise.
  if (days.first <= FIRST_DAY || days.last >= LAST_DAY - 1) return []
  return [`[${isoDay(days.first - 1)},${isoDay(days.last + 2)})`]
}

const FIRST_DAY = dayNumber('0001-01-01')
const LAST_DAY = dayNumber('9999-12-31')

/** @param number days since 1970-01-01 */
function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString()
}
