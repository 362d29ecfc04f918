import type { ProfiledQuotation } from '../article-profile.ts'
import { gramSimilarity } from '../character-grams.ts'
import type { Comparison } from '../comparison.ts'
import type { ProfiledRendering } from '../event-profile.ts'
import { cosine, coverage } from '../word-rarity.ts'
import type { Feature } from './feature.ts'
import { best } from './text-features.ts'

/** Shorter quotations are found anywhere. */
const FEWEST_QUOTED_WORDS = 3
/** Sentences about the same matter are this much alike without being the same. */
const LEAST_LIKENESS = 0.4

/** Amounts, quotations, places: few events have them, and then they say much. */
export const detailFeatures: readonly Feature[] = [
  {
    name: 'sharedAmounts',
    kind: 'amount',
    sign: 1,
    measure: ({ article, event }) =>
      event.amounts.size === 0 || article.amounts.size === 0
        ? null
        : event.amounts.intersection(article.amounts).size / event.amounts.size,
  },
  {
    name: 'sharedNumbers',
    kind: 'amount',
    sign: 1,
    measure: (comparison) =>
      comparison.article.text.numbers.size === 0
        ? null
        : best(comparison, ({ text }, { article, rarity }) =>
            text.numbers.size === 0 ? null : cosine(article.text.numbers, text.numbers, rarity),
          ),
  },
  {
    name: 'sameWordsQuoted',
    kind: 'quotation',
    sign: 1,
    measure: sameWordsQuoted,
  },
  {
    name: 'sameSpeakerQuoted',
    kind: 'quotation',
    sign: 1,
    measure: ({ article, event }) => {
      if (event.renderings.length === 0 || article.quotations.length === 0) return null
      const speakers = new Set(event.renderings.map(({ speakerId }) => speakerId))
      return Number(
        article.quotations.some(({ speakerId }) => speakerId && speakers.has(speakerId)),
      )
    },
  },
  {
    name: 'placeInArticle',
    kind: 'place',
    sign: 1,
    measure: ({ article, event, rarity }) =>
      coverage(event.placeWords.keys(), article.text.salience, rarity),
  },
]

function sameWordsQuoted(comparison: Comparison): number | null {
  const isWorded = comparison.event.renderings.some((rendering) =>
    isComparable(rendering, comparison),
  )
  if (!isWorded) return null
  const likeness = mostAlikeQuotation(comparison)?.likeness ?? 0
  return Math.max(likeness - LEAST_LIKENESS, 0) / (1 - LEAST_LIKENESS)
}

export interface AlikeQuotation {
  readonly quotation: ProfiledQuotation
  readonly wording: ProfiledRendering
  /** 0 to 1. */
  readonly likeness: number
}

/** The quotation and the wording of a statement that are most alike, in the same language. */
export function mostAlikeQuotation(comparison: Comparison): AlikeQuotation | null {
  const { article, event, rarity } = comparison
  const wordings = event.renderings.filter((rendering) => isComparable(rendering, comparison))
  let most: AlikeQuotation | null = null
  for (const quotation of article.quotations) {
    if (quotation.text.salience.size < FEWEST_QUOTED_WORDS) continue
    for (const wording of wordings) {
      if (quotation.speakerId !== null && quotation.speakerId !== wording.speakerId) continue
      const words = cosine(quotation.text.salience, wording.text.salience, rarity)
      const letters = gramSimilarity(quotation.text.grams, wording.text.grams)
      const likeness = (words + letters) / 2
      if (likeness > (most?.likeness ?? 0)) most = { quotation, wording, likeness }
    }
  }
  return most
}

function isComparable({ text }: ProfiledRendering, { article }: Comparison): boolean {
  return text.language === article.language && text.salience.size >= FEWEST_QUOTED_WORDS
}
