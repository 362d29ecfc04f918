import type { ActorFinding } from '../findings.ts'
import { isFirstName } from '../names/first-names.ts'
import { isCapitalised, splitWords, type Word } from '../words.ts'
import { genitiveForms } from './inflection.ts'
import type { KnownName } from './known-name.ts'
import { NameIndex, type NameMatch } from './name-index.ts'
import { dominantBearer, type Surnames, surnamesOf } from './surnames.ts'

/** Words after which a capitalised word is a common noun: "der Koch" is no Mr Koch. */
const DETERMINERS = new Set(
  'der die das den dem des ein eine einen einem einer eines kein keine the a an this that'.split(
    ' ',
  ),
)

/** The folded words of each actor's names. */
type WordsOfActor = ReadonlyMap<string, ReadonlySet<string>>

/** What an article has told so far of who bears a surname. */
type Told = KnownName | 'somebody unknown'

/** The known actors, ready to be found in texts. */
export class KnownActors {
  readonly #names: NameIndex
  readonly #surnames: Surnames
  readonly #wordsOfActor: WordsOfActor

  /**
   * @param names every name that the text may contain; more do no harm
   * @param day of publication, `YYYY-MM-DD`: a name counts only while it was valid; null finds
   *   names that are valid still
   */
  constructor(names: readonly KnownName[], day: string | null) {
    const valid = names.filter((name) => isValidOn(name, day))
    this.#names = new NameIndex(valid)
    this.#surnames = surnamesOf(valid)
    this.#wordsOfActor = wordsOfActors(valid)
  }

  /**
   * Finds the actors that an article names, in its body and in its title. A bare surname takes the
   * full name told earlier; before that, the one told later, then the one who is known for it.
   * Where a name has several bearers and none of them stands out, it is nobody's.
   * @returns findings in the order of the text; none overlaps another
   */
  find(article: { readonly title: string; readonly text: string }): {
    readonly actors: readonly ActorFinding[]
    readonly titleActors: readonly ActorFinding[]
  } {
    const body = new Reading(article.text, this.#names, this.#wordsOfActor)
    const title = new Reading(article.title, this.#names, this.#wordsOfActor)
    const toldLater = new Map<string, Told>()
    // The last one wins, so the body's first full name comes last.
    for (const reading of [body, title]) {
      for (const [surname, told] of reading.fullNames(this.#surnames).toReversed()) {
        toldLater.set(surname, told)
      }
    }
    return {
      actors: body.resolve(this.#surnames, toldLater),
      titleActors: title.resolve(this.#surnames, toldLater),
    }
  }
}

/** One text on its way: its words and the names that stand in it whole. */
class Reading {
  readonly #text: string
  readonly #wordsOfActor: WordsOfActor
  readonly #words: readonly Word[]
  /** By the index of their first word. */
  readonly #matches = new Map<number, { readonly match: NameMatch; readonly name: KnownName }>()

  constructor(text: string, names: NameIndex, wordsOfActor: WordsOfActor) {
    this.#text = text
    this.#wordsOfActor = wordsOfActor
    this.#words = splitWords(text)
    for (let index = 0; index < this.#words.length; index += 1) {
      const match = names.longestAt(text, this.#words, index)
      if (match === undefined) continue
      const name = dominantBearer(distinctActors(match.names))
      if (name !== undefined && !this.#isSomebodyElses(match, name)) {
        this.#matches.set(index, { match, name })
      }
      index = match.lastWord
    }
  }

  /** The surnames that are told with a first name, in the order of the text. */
  fullNames(surnames: Surnames): readonly (readonly [surname: string, told: Told])[] {
    const told: (readonly [string, Told])[] = []
    for (const [index, word] of this.#words.entries()) {
      const known = this.#matches.get(index)
      if (known) {
        const surname = this.#surnameOf(known.match, known.name, surnames)
        if (surname !== undefined) told.push([surname, known.name])
      } else {
        const surname = this.#surnameAt(word, surnames)
        if (surname !== undefined && this.#followsFirstName(index)) {
          told.push([surname, 'somebody unknown'])
        }
      }
    }
    return told
  }

  resolve(surnames: Surnames, toldLater: ReadonlyMap<string, Told>): readonly ActorFinding[] {
    const findings: ActorFinding[] = []
    const told = new Map<string, Told>()
    for (let index = 0; index < this.#words.length; index += 1) {
      const word = this.#words[index]
      if (word === undefined) break
      const known = this.#matches.get(index)
      if (known) {
        const { match, name } = known
        const surname = this.#surnameOf(match, name, surnames)
        if (surname !== undefined) told.set(surname, name)
        findings.push({
          actorId: name.actorId,
          start: word.start,
          end: this.#words[match.lastWord]?.end ?? word.end,
          how: name.kind === 'role' ? 'role' : match.inflected ? 'inflected' : 'name',
        })
        index = match.lastWord
        continue
      }
      const surname = this.#surnameAt(word, surnames)
      if (surname === undefined) continue
      if (this.#followsFirstName(index)) {
        told.set(surname, 'somebody unknown')
        continue
      }
      const bearer =
        told.get(surname) ??
        toldLater.get(surname) ??
        (this.#followsDeterminer(index) ? undefined : dominantBearer(surnames.get(surname) ?? []))
      if (bearer === undefined || bearer === 'somebody unknown') continue
      findings.push({ actorId: bearer.actorId, start: word.start, end: word.end, how: 'surname' })
    }
    return findings
  }

  /** "US-Präsident Biden" names Biden, whoever the president is on that day. */
  #isSomebodyElses(match: NameMatch, name: KnownName): boolean {
    const last = this.#words[match.lastWord]
    const next = this.#words[match.lastWord + 1]
    if (name.kind !== 'role' || last === undefined || next === undefined) return false
    const namesNext = this.#text.slice(last.end, next.start) === ' ' && isCapitalised(next.text)
    const own = this.#wordsOfActor.get(name.actorId)
    return namesNext && !genitiveForms(next.folded).some((form) => own?.has(form))
  }

  #surnameOf({ lastWord }: NameMatch, name: KnownName, surnames: Surnames): string | undefined {
    const word = this.#words[lastWord]
    if (word === undefined || name.actorKind !== 'person' || name.kind === 'role') return undefined
    return genitiveForms(word.folded).find((form) =>
      surnames.get(form)?.some(({ actorId }) => actorId === name.actorId),
    )
  }

  #surnameAt(word: Word, surnames: Surnames): string | undefined {
    if (!isCapitalised(word.text)) return undefined
    return genitiveForms(word.folded).find((form) => surnames.has(form))
  }

  #followsFirstName(index: number): boolean {
    const before = this.#before(index)
    if (before === undefined) return false
    return isFirstName(before.text)
  }

  #followsDeterminer(index: number): boolean {
    const before = this.#before(index)
    return before !== undefined && DETERMINERS.has(before.text.toLowerCase())
  }

  /** The word before, where nothing but a space or an initial's full stop parts the two. */
  #before(index: number): Word | undefined {
    const word = this.#words[index]
    const before = this.#words[index - 1]
    if (word === undefined || before === undefined) return undefined
    const between = this.#text.slice(before.end, word.start)
    if (/^ $/.test(between)) return before
    return /^\. $/.test(between) && before.text.length === 1 ? this.#before(index - 1) : undefined
  }
}

function distinctActors(names: readonly KnownName[]): readonly KnownName[] {
  return names.filter(
    ({ actorId }, index) => names.findIndex((name) => name.actorId === actorId) === index,
  )
}

function wordsOfActors(names: readonly KnownName[]): WordsOfActor {
  const wordsOfActor = new Map<string, Set<string>>()
  for (const { actorId, value } of names) {
    const words = wordsOfActor.get(actorId) ?? new Set()
    for (const { folded } of splitWords(value)) words.add(folded)
    wordsOfActor.set(actorId, words)
  }
  return wordsOfActor
}

function isValidOn({ validFrom, validTo }: KnownName, day: string | null): boolean {
  if (day === null) return validTo === null
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}
