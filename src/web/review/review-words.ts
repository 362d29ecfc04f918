import type { PageLanguage } from '../parameters/reader-languages.ts'
import type { WebRequest } from '../route.ts'
import { DE } from './review-words-de.ts'
import { EN, type ReviewWords } from './review-words-en.ts'

const WORDS: Readonly<Record<PageLanguage, ReviewWords>> = { en: EN, de: DE }

export function reviewWords({ languages }: Pick<WebRequest, 'languages'>): ReviewWords {
  return WORDS[languages.page]
}

/** A probability in words, by the figure that stands beside it. The bounds are ours. */
export function scoreInWords({ scores }: ReviewWords, score: number): string {
  const shown = shownScore(score)
  if (shown >= 0.9) return scores.veryLikely
  if (shown >= 0.7) return scores.likely
  if (shown > 0.55) return scores.ratherLikely
  if (shown >= 0.45) return scores.unsure
  if (shown >= 0.25) return scores.ratherUnlikely
  return scores.unlikely
}

/** A probability with two decimals. */
export function figureOf(web: Pick<WebRequest, 'languages'>, score: number): string {
  return decimalOf(web, shownScore(score))
}

/** What is not certain shall not look it. */
function shownScore(score: number): number {
  const isCertain = score <= 0 || score >= 1
  return isCertain ? score : Math.min(0.99, Math.max(0.01, Math.round(score * 100) / 100))
}

/** With two decimals, as the page's language writes them. */
export function decimalOf({ languages }: Pick<WebRequest, 'languages'>, value: number): string {
  return value.toLocaleString(languages.page, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
}
