import type { PageLanguage } from '../parameters/reader-languages.ts'
import type { WebRequest } from '../route.ts'
import { DE } from './review-words-de.ts'
import { EN, type ReviewWords } from './review-words-en.ts'

const WORDS: Readonly<Record<PageLanguage, ReviewWords>> = { en: EN, de: DE }

export function reviewWords({ languages }: Pick<WebRequest, 'languages'>): ReviewWords {
  return WORDS[languages.page]
}

/** A probability in words. The bounds are ours; the figure stands beside. */
export function scoreInWords({ scores }: ReviewWords, score: number): string {
  if (score >= 0.9) return scores.veryLikely
  if (score >= 0.7) return scores.likely
  if (score > 0.5) return scores.ratherLikely
  if (score >= 0.25) return scores.unsure
  return scores.unlikely
}

/** A probability with two decimals. What is not certain shall not look it. */
export function figureOf(web: Pick<WebRequest, 'languages'>, score: number): string {
  const isCertain = score <= 0 || score >= 1
  return decimalOf(web, isCertain ? score : Math.min(0.99, Math.max(0.01, score)))
}

/** With two decimals, as the page's language writes them. */
export function decimalOf({ languages }: Pick<WebRequest, 'languages'>, value: number): string {
  return value.toLocaleString(languages.page, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
}

/** An instant for people. The server does not know where they are, so it says its zone. */
export function instantInWords(
  { languages }: Pick<WebRequest, 'languages'>,
  instant: string,
): string {
  const format = new Intl.DateTimeFormat(languages.page === 'en' ? 'en-GB' : languages.page, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return `${format.format(new Date(instant))} UTC`
}
