import { isFirstName } from './first-names.ts'
import type { NameToken } from './name-tokens.ts'
import { type NameWords, PARTICLES } from './name-words.ts'

/** A run of tokens that name a person; `end` is the index after the last of them. */
export interface TokenRun {
  readonly first: number
  readonly end: number
}

/** What is asked of a text's tokens when names are read from them. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly NameToken[]
  readonly words: NameWords
  /** Words that the text uses as common nouns: an article stands before them somewhere. */
  readonly commonNouns: ReadonlySet<string>
  readonly wordsInText: ReadonlySet<string>
  /** Whether the language capitalises nouns, so that a capital says little. */
  readonly hasGermanNouns: boolean
}

/** More parts no ordinary name has: "Karl Theodor zu Guttenberg". */
const MOST_PARTS = 5

/**
 * The person's name that begins at a token: a known first name and what follows, or two capitalised
 * words that something around them makes a person (a role or title before, an age or party or verb of
 * speaking after).
 */
export function personAt(reading: Reading, index: number): TokenRun | null {
  const token = reading.tokens[index]
  if (token === undefined || !mayBePart(reading, token)) return null
  const end = endOfName(reading, index)
  if (isNoPerson(reading, index, end)) return null
  if (isFirstName(token.text) && end - index >= 2) return { first: index, end }
  const isTitled = isAfterTitle(reading, index)
  if (isTitled && (end - index >= 2 || isSurnameAlone(token))) return { first: index, end }
  const isTold = end - index === 2 && !token.isInitial && tellsPersonAfter(reading, end)
  return isTold ? { first: index, end } : null
}

/** Takes particles and initials in, and a third word only after a middle name or initial. */
function endOfName(reading: Reading, first: number): number {
  const { tokens } = reading
  let end = first + 1
  let surnames = isFirstName(tokens[first]?.text ?? '') ? 0 : 1
  while (end - first < MOST_PARTS) {
    const next = tokens[end]
    if (next === undefined || !next.isAdjacent) break
    if (isInitial(next.text) || isFirstName(next.text)) {
      if (surnames > 1) break
    } else if (PARTICLES.has(next.text)) {
      const after = tokens[end + 1]
      const last = after !== undefined && PARTICLES.has(after.text) ? tokens[end + 2] : after
      if (next.text === 'und' || last === undefined || !last.isAdjacent) break
      if (!mayBePart(reading, last)) break
      return tokens.indexOf(last, end) + 1
    } else if (mayBePart(reading, next)) {
      surnames += 1
      if (surnames > 2 || (surnames === 2 && end - first > 1 && !isSecondSurname(reading, end)))
        break
    } else break
    end += 1
  }
  return trimInitials(tokens, first, end)
}

/**
 * "Neil Alden Armstrong": in German the third word may as well be the next noun, so it must come
 * again by itself or not look German.
 */
function isSecondSurname(
  { tokens, wordsInText, hasGermanNouns, text }: Reading,
  index: number,
): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token === undefined || before === undefined || /['’]s?$/u.test(before.text)) return false
  if (!hasGermanNouns || /[áàâéèêíìîóòôúùûñçćčšžłåø]/iu.test(token.text)) return true
  const again = text.indexOf(token.text, token.end)
  return wordsInText.has(token.text) && again >= 0 && /\p{Ll} $/u.test(text.slice(again - 2, again))
}

/** Streets, schools and towns are called after people. */
function isNoPerson({ tokens, words }: Reading, first: number, end: number): boolean {
  const last = tokens[end - 1]?.text ?? ''
  const next = tokens[end]
  return (
    PLACE_PREFIXES.has(tokens[first]?.text ?? '') ||
    (end - first > 1 && words.organisation.test(last)) ||
    (next?.isAdjacent === true && words.namedAfter.test(next.text))
  )
}

const PLACE_PREFIXES: ReadonlySet<string> = new Set([
  'New',
  'San',
  'Santa',
  'Los',
  'Las',
  'Rio',
  'Saint',
  'Bad',
])

function trimInitials(tokens: readonly NameToken[], first: number, end: number): number {
  let last = end
  while (last - first > 1 && isInitial(tokens[last - 1]?.text ?? '')) last -= 1
  return last
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?-?)+$/u.test(word) && word.length <= 3
}

/** A capitalised word that is neither a function word nor one that the text or its ending says a noun. */
export function mayBePart({ words, commonNouns }: Reading, token: NameToken): boolean {
  if (!token.isCapitalised || token.text.length < 2) return false
  const lower = token.text.toLowerCase()
  if (words.functionWords.has(lower) || commonNouns.has(token.text)) return false
  if (isFirstName(token.text)) return true
  return (
    !words.role.test(lower) &&
    !words.commonNoun.test(lower) &&
    !words.titles.has(token.text) &&
    !/^\p{Lu}{2,}$/u.test(token.text)
  )
}

function isAfterTitle({ tokens, words }: Reading, index: number): boolean {
  const before = tokens[index - 1]
  if (before === undefined || tokens[index]?.isAdjacent !== true) return false
  return words.titles.has(before.text) || words.role.test(before.text)
}

/** Not "Präsident Frankreichs": a genitive after a role is as often a country's. And no plural ("Maßnahmen"). */
function isSurnameAlone(token: NameToken): boolean {
  return token.text.length > 2 && !/s$|[^s]en$|\./u.test(token.text)
}

/** "Xiang Li, 45,", "(SPD)", "(62)", "sagte": what only follows the name of somebody. */
function tellsPersonAfter({ text, tokens, words }: Reading, end: number): boolean {
  const last = tokens[end - 1]
  if (last === undefined) return false
  const after = text.slice(last.end, last.end + 12)
  if (
    /^(?:,? \(?\p{Nd}{2}[,)]| \((?:CDU|CSU|SPD|FDP|AfD|Grüne|Linke|ÖVP|SPÖ|FPÖ|[RD]-))/u.test(after)
  )
    return true
  const next = tokens[end]
  const before = tokens[end - 3]
  const isPlace = before !== undefined && /^(?:in|von|aus|nach|from|of|at)$/i.test(before.text)
  return !isPlace && next?.isAdjacent === true && words.speaks.has(next.text)
}
