import { isCapitalised, splitWords, type Word } from '../words.ts'
import { agreement, genitiveForms, nounStem } from './inflection.ts'
import type { KnownName } from './known-name.ts'

interface IndexedName {
  readonly name: KnownName
  readonly words: readonly Word[]
}

/** Names that stand at one run of words; several where several actors bear one name. */
export interface NameMatch {
  readonly names: readonly KnownName[]
  readonly firstWord: number
  readonly lastWord: number
  readonly inflected: boolean
}

/** Known names by their first word, so that one pass over a text's words finds them all. */
export class NameIndex {
  readonly #byFirstStem = new Map<string, IndexedName[]>()

  constructor(names: Iterable<KnownName>) {
    for (const name of names) {
      const words = splitWords(name.value)
      const first = words[0]
      if (first === undefined) continue
      const stem = nounStem(first.folded)
      const others = this.#byFirstStem.get(stem)
      if (others) others.push({ name, words })
      else this.#byFirstStem.set(stem, [{ name, words }])
    }
  }

  /** @returns the longest match that begins at a word, exact before inflected; or undefined */
  longestAt(text: string, words: readonly Word[], firstWord: number): NameMatch | undefined {
    const first = words[firstWord]
    if (first === undefined) return undefined
    const stems = new Set(genitiveForms(first.folded).map(nounStem))
    let longest: NameMatch | undefined
    for (const { name, words: known } of [...stems].flatMap(
      (s) => this.#byFirstStem.get(s) ?? [],
    )) {
      const match = matchAt(text, words, firstWord, known, name)
      if (match === undefined) continue
      const order = longest === undefined ? 1 : compare(match, longest)
      if (order > 0) longest = { ...match, names: [name], firstWord }
      else if (order === 0 && longest) longest = { ...longest, names: [...longest.names, name] }
    }
    return longest
  }
}

type Extent = Pick<NameMatch, 'lastWord' | 'inflected'>

/** Above zero where the first one is to be preferred. */
function compare(one: Extent, other: Extent): number {
  return one.lastWord - other.lastWord || Number(other.inflected) - Number(one.inflected)
}

function matchAt(
  text: string,
  words: readonly Word[],
  firstWord: number,
  known: readonly Word[],
  { actorKind, kind }: KnownName,
): Extent | undefined {
  const asNoun = actorKind !== 'person' || kind === 'role'
  const isExact = known.length === 1
  let index = firstWord
  let inflected = false
  for (const [position, knownWord] of known.entries()) {
    const follows = position === 0 || isJoined(text, words[index - 1], words[index])
    if (!follows) return undefined
    // "Donald J. Trump" is Donald Trump.
    if (position > 0 && actorKind === 'person' && isInitial(words[index], knownWord)) {
      index += 1
      if (!isJoined(text, words[index - 1], words[index])) return undefined
    }
    const word = words[index]
    if (word === undefined || !isWrittenLike(word, knownWord, isExact)) return undefined
    const agrees = agreement(word.folded, knownWord.folded, asNoun)
    if (agrees === undefined) return undefined
    inflected ||= agrees === 'inflected'
    index += 1
  }
  return { lastWord: index - 1, inflected }
}

function isInitial(word: Word | undefined, known: Word): boolean {
  return word !== undefined && /^\p{Lu}$/u.test(word.text) && known.text.length > 1
}

/**
 * A name is capitalised where the knowledge base capitalises it, and a short one alone is written
 * just so: "it" is not the company IT, nor "x" the platform.
 */
function isWrittenLike(word: Word, known: Word, isAlone: boolean): boolean {
  if (!isCapitalised(known.text)) return true
  if (isAlone && known.text.length <= 3)
    return word.text.replace(/s$/, '') === known.text.replace(/s$/, '')
  return isCapitalised(word.text)
}

/** Whether what stands between two words holds a name together; a full stop after initials does. */
function isJoined(text: string, word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || next === undefined) return false
  const between = text.slice(word.end, next.start)
  if (between.startsWith('.') && word.text.length > 2) return false
  return /^(?:[-\u2010\u2011\u2013.'’/]? ?|[ \u00a0\n]| & )$/u.test(between)
}
