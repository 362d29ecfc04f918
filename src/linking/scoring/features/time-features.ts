import type { DatedSpan } from '../article-profile.ts'
import type { Comparison } from '../comparison.ts'
import { type DayNumbers, lengthInDays, shareDays } from '../day-numbers.ts'
import type { Feature } from './feature.ts'

/** A date no wider than this says when something was; a wider one only says about when. */
const WIDEST_STATED = 7
/** An article this many days after the event is half as likely to be about it. */
const HALF_DISTANCE = 2

export const timeFeatures: readonly Feature[] = [
  {
    name: 'dayInPassage',
    kind: 'time',
    sign: 1,
    measure: ({ event, passage }) =>
      isDated(event.days) ? agreement(passage.dates, event.days) : null,
  },
  {
    name: 'dayInArticle',
    kind: 'time',
    sign: 1,
    measure: ({ article, event }) =>
      isDated(event.days) ? agreement(article.dates, event.days) : null,
  },
  {
    name: 'otherDayInPassage',
    kind: 'time',
    sign: -1,
    measure: otherDayInPassage,
  },
  {
    name: 'publicationCloseness',
    kind: 'time',
    sign: 1,
    measure: publicationCloseness,
  },
  {
    name: 'publicationDelay',
    kind: 'time',
    sign: -1,
    measure: delay,
  },
  {
    name: 'publishedBefore',
    kind: 'time',
    sign: -1,
    measure: ({ article, event }) =>
      article.publishedOn === null || !isDated(event.days)
        ? null
        : Number(article.publishedOn < event.days.first),
  },
]

export function isDated({ first, last }: DayNumbers): boolean {
  return Number.isFinite(first) || Number.isFinite(last)
}

/** 1 where both are the same single day, less the more days they leave open, 0 where they differ. */
function agreement(dates: readonly DatedSpan[], event: DayNumbers): number {
  const agreeing = dates
    .filter(({ days }) => shareDays(days, event))
    .map(({ days }) => 1 / (1 + Math.log2(Math.max(lengthInDays(days), boundedLength(event)))))
  return Math.max(0, ...agreeing)
}

/** An open side counts as ten years, so that an open event agrees with many dates, a little. */
function boundedLength(event: DayNumbers): number {
  return Math.min(lengthInDays(event), 3650)
}

/** How long after the event the article appeared, on a scale that grows ever slower. */
function delay({ article: { publishedOn }, event: { days } }: Comparison): number | null {
  if (publishedOn === null || !Number.isFinite(days.last)) return null
  return Math.log2(1 + Math.max(publishedOn - days.last, 0))
}

function otherDayInPassage({ event, passage }: Comparison): number | null {
  if (!isDated(event.days)) return null
  const stated = passage.dates.filter(({ days }) => lengthInDays(days) <= WIDEST_STATED)
  if (stated.length === 0) return 0
  return Number(!stated.some(({ days }) => shareDays(days, event.days)))
}

function publicationCloseness({
  article: { publishedOn },
  event: { days },
}: Comparison): number | null {
  if (publishedOn === null || !isDated(days)) return null
  const after = Math.max(publishedOn - days.last, days.first - publishedOn, 0)
  return HALF_DISTANCE / (HALF_DISTANCE + after)
}
