import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemGerman } from '@orama/stemmers/german'
import type { Span } from '../span.ts'
import { COMMON_WORDS } from './frequent-words.ts'
import { isFunctionWord } from './function-words.ts'

/** A word that carries meaning, by where it stands and by what it has in common with its kin. */
export interface ContentWord extends Span {
  /** The hash of its stem, or of its value where it is a number. */
  readonly id: number
  readonly kind: 'word' | 'name' | 'number'
}

/** By a content word's id, how much it weighs or how often it stands somewhere. */
export type WordWeights = ReadonlyMap<number, number>

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  de: stemGerman,
  en: stemEnglish,
}

const TOKEN = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu
/** What English hangs on a word: the genitive, and the contractions of verbs. */
const ENGLISH_ENDING = /['’](?:s|ll|ve|re|d|m|t)$/u

const SEPARABLE = 'ab|an|auf|aus|bei|ein|fest|frei|her|hin|mit|nach|vor|weg|zu|zuruck'
const INNER_GE = new RegExp(`^(${SEPARABLE})ge(?=.{4,}t$)`)
const VERB_ENDING = /(?<=.{4,})(?:ig)?e?t$/

/**
 * The words of a text that are not mere grammar, in its order.
 * @param language the part of a BCP 47 tag that names the language; other languages than German
 *   and English are folded to lower case and not stemmed
 */
export function contentWords(text: string, language: string): readonly ContentWord[] {
  const read = readWordsOf(language)
  const words: ContentWord[] = []
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    let word = read.get(token)
    if (word === undefined) {
      word = /^\d/.test(token)
        ? { id: hashOf(numberValue(token)), kind: 'number' }
        : readWord(token, language)
      read.set(token, word)
    }
    if (word) words.push({ start: index, end: index + token.length, ...word })
  }
  return words
}

type ReadWord = Pick<ContentWord, 'id' | 'kind'> | null

/**
 * What the words of each language were read as: stemming takes longer than all else, and texts use
 * the same words again and again. Bounded, because texts choose them.
 */
const readWords = new Map<string, Map<string, ReadWord>>()
const WORDS_A_LANGUAGE = 50_000
const MOST_LANGUAGES = 20

function readWordsOf(language: string): Map<string, ReadWord> {
  const known = readWords.get(language)
  if (known !== undefined && known.size < WORDS_A_LANGUAGE) return known
  const fresh = new Map<string, ReadWord>()
  if (readWords.size === MOST_LANGUAGES) readWords.clear()
  readWords.set(language, fresh)
  return fresh
}

/** @returns null for a word of grammar, or a single letter */
function readWord(token: string, language: string): ReadWord {
  const lower = token.toLowerCase()
  const bare = lower.replace(ENGLISH_ENDING, '')
  if (bare.length < 2 || isFunctionWord(lower, language) || isFunctionWord(bare, language)) {
    return null
  }
  const isLower = token[0] === lower[0]
  const stem = STEMMERS[language]?.(bare) ?? bare
  const id = hashOf(language === 'de' && isLower ? germanVerbStem(stem) : stem)
  return { id, kind: isLower ? 'word' : 'name' }
}

const COMMON_IDS: Readonly<Record<string, ReadonlySet<number>>> = Object.fromEntries(
  Object.entries(COMMON_WORDS).map(([language, words]) => [
    language,
    // German nouns begin with a capital, and are stemmed otherwise than verbs.
    new Set(
      words
        .flatMap((word) => contentWords(`${word} ${capitalised(word)}`, language))
        .map(({ id }) => id),
    ),
  ]),
)
const NONE: ReadonlySet<number> = new Set()

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

/** The ids of the words that news of every kind is written in. */
export function commonWordIds(language: string): ReadonlySet<number> {
  return COMMON_IDS[language] ?? NONE
}

/**
 * Takes off what the stemmer leaves of conjugated verbs, so that "begnadigt" is kin to "Begnadigung"
 * and "angekündigt" to "Ankündigung". Nouns and names begin with a capital and keep theirs.
 */
function germanVerbStem(stem: string): string {
  return stem.replace(INNER_GE, '$1').replace(VERB_ENDING, '')
}

/** Of "1,500" and "1.500" 1500, of "5.6" and "5,6" 5.6: three digits after a mark are a group. */
function numberValue(token: string): string {
  const ungrouped = token.replaceAll(/[.,](?=\d{3}(?!\d))/g, '')
  return ungrouped.replace(',', '.')
}

/** FNV-1a of the UTF-16 code units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
