import { type GramVector, gramsOf } from './character-grams.ts'
import { type ContentWord, commonWordIds, contentWords, type WordWeights } from './content-words.ts'
import { assumedSquare } from './word-rarity.ts'

/** What texts are compared by. */
export interface TextProfile {
  readonly language: string
  readonly titleWords: readonly ContentWord[]
  readonly bodyWords: readonly ContentWord[]
  /** Each word by how often and how far up it stands. */
  readonly salience: WordWeights
  readonly title: WordWeights
  /** The words of the title and the first lines. */
  readonly lead: WordWeights
  readonly numbers: WordWeights
  /** Of the title and the first lines. */
  readonly grams: GramVector
  /** The squares of the lengths of `salience` and `lead`, each word by its assumed rarity. */
  readonly salienceSquare: number
  readonly leadSquare: number
}

const TITLE_WEIGHT = 2
/** After so many characters a word counts half: news tells the most important first. */
const HALF_WEIGHT_AFTER = 1000
/** Where the first lines end: title, opening and the sentence after it. */
const LEAD_LENGTH = 450

export function profileText(title: string, text: string, language: string): TextProfile {
  const common = commonWordIds(language)
  const titleWords = contentWords(title, language)
  const bodyWords = contentWords(text, language)
  const salience = new Map<number, number>()
  const titleCounts = new Map<number, number>()
  const lead = new Map<number, number>()
  const numbers = new Map<number, number>()
  const count = ({ id, kind }: ContentWord, weight: number, inLead: boolean) => {
    salience.set(id, (salience.get(id) ?? 0) + weight)
    if (inLead) lead.set(id, (lead.get(id) ?? 0) + 1)
    if (kind === 'number') numbers.set(id, (numbers.get(id) ?? 0) + 1)
  }
  for (const word of titleWords) {
    count(word, TITLE_WEIGHT, true)
    titleCounts.set(word.id, (titleCounts.get(word.id) ?? 0) + 1)
  }
  for (const word of bodyWords) {
    const before = title.length + word.start
    count(word, HALF_WEIGHT_AFTER / (HALF_WEIGHT_AFTER + before), before < LEAD_LENGTH)
  }
  const opening = bodyWords.filter(({ start }) => title.length + start < LEAD_LENGTH)
  const grams = gramsOf(
    [
      { text: title, words: titleWords },
      { text, words: opening },
    ],
    common,
  )
  return {
    language,
    titleWords,
    bodyWords,
    salience,
    title: titleCounts,
    lead,
    numbers,
    grams,
    salienceSquare: assumedSquare(salience, common),
    leadSquare: assumedSquare(lead, common),
  }
}
