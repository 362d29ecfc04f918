import type { Span } from './span.ts'

/** A run of letters and digits. */
export interface Word extends Span {
  readonly text: string
  /** See `foldWord`. */
  readonly folded: string
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Letters that no decomposition takes apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** @returns the words of a text in order; a hyphen or apostrophe parts two */
export function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    folded: foldWord(word),
  }))
}

/**
 * What spellings of one name share: lower case, without diacritics, and with *ä*, *ae* and *a*
 * alike, since agencies write Müller, Mueller and Muller of one man. `annals_name_key` in the
 * database does the same.
 */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1')
}

/** Whether a word begins as a name does. */
export function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{N}]/u.test(word)
}
