import type { RuledLanguage, UnknownName } from '../findings.ts'
import { overlaps, type Span } from '../span.ts'
import { isFirstName } from './first-names.ts'
import { type NameToken, nameTokens } from './name-tokens.ts'
import { nameWords } from './name-words.ts'
import { acronymAt, hasInnerCapital, isIntroduced, organisationUpTo } from './organisation-names.ts'
import { personAt, type Reading, type TokenRun } from './person-names.ts'

interface Told {
  readonly name: string
  readonly kind: UnknownName['kind']
  /** The word by which a person is named later; null for what is always named in full. */
  readonly surname: string | null
  readonly mentions: Span[]
}

/**
 * The names in a text that none of the known ones covers, in order of where they are first told in
 * full. Rather too few than too many: German capitalises every noun, so a name must show itself by
 * its first name, a title, a legal form or what stands around it.
 * @param known spans of known names, in any order; a name that overlaps one is not reported
 */
export function findUnknownNames(
  text: string,
  language: RuledLanguage,
  known: readonly Span[],
): readonly UnknownName[] {
  const tokens = nameTokens(text)
  const words = nameWords(language)
  const reading = {
    text,
    tokens,
    words,
    commonNouns: commonNounsOf(tokens, language),
    wordsInText: new Set(tokens.map((token) => token.text)),
    hasGermanNouns: language === 'de',
  }
  const taken = new TakenTokens(tokens, known)
  const told = new Map<string, Told>()
  for (const index of tokens.keys()) {
    if (taken.has(index)) continue
    const found = nameAt(reading, index, language)
    if (found === null || taken.hasAny(found.run)) continue
    taken.add(found.run)
    tell(reading, found, language, told)
  }
  tellAcronyms(reading, taken, told)
  addLaterSurnames(reading, taken, told)
  return [...told.values()]
    .map(({ name, kind, mentions }) => ({ name, kind, mentions: inOrder(mentions) }))
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0))
}

interface Found {
  readonly run: TokenRun
  readonly kind: UnknownName['kind']
}

function nameAt(reading: Reading, index: number, language: RuledLanguage): Found | null {
  const person = personAt(reading, index)
  if (person !== null) {
    // "Robert Bosch GmbH" is no person: the legal form right after the name decides.
    const organisation = organisationUpTo(reading, person.end, language)
    if (organisation !== null && organisation.first <= person.first) {
      return { run: organisation, kind: 'organisation' }
    }
    return { run: person, kind: 'person' }
  }
  for (let last = index; last < index + 5; last += 1) {
    if (last > index && reading.tokens[last]?.isAdjacent !== true) break
    const organisation = organisationUpTo(reading, last, language)
    if (organisation?.first === index) return { run: organisation, kind: 'organisation' }
    if (last === index && hasInnerCapital(reading.tokens[index]?.text ?? '')) {
      return { run: { first: index, end: index + 1 }, kind: 'unknown' }
    }
  }
  return null
}

function tell(
  reading: Reading,
  { run, kind }: Found,
  language: RuledLanguage,
  told: Map<string, Told>,
): void {
  const { text, tokens } = reading
  const first = tokens[run.first]
  const last = tokens[run.end - 1]
  if (first === undefined || last === undefined) return
  const next = tokens[run.end]
  const written = text.slice(first.start, last.end)
  const stem = /^(.{3,}?)(?:['’]s?|s)$/u.exec(written)?.[1]
  const isGenitive =
    stem !== undefined &&
    (/['’]s?$/u.test(written) ||
      told.has(stem) ||
      reading.wordsInText.has(stem.slice(stem.lastIndexOf(' ') + 1)) ||
      // "Jens Hubers Sprecher": a noun right after is whose the genitive is.
      (language === 'de' && next?.isAdjacent === true && next.isCapitalised))
  const name = isGenitive ? stem : written
  const end = isGenitive ? first.start + stem.length : last.end
  const surname = kind === 'person' ? name.slice(name.lastIndexOf(' ') + 1) : null
  const mention = { start: first.start, end }
  const known = told.get(name)
  if (known === undefined) told.set(name, { name, kind, surname, mentions: [mention] })
  else known.mentions.push(mention)
}

/** Acronyms that brackets introduce, or that come again. */
function tellAcronyms(reading: Reading, taken: TakenTokens, told: Map<string, Told>): void {
  const places = new Map<string, number[]>()
  for (const index of reading.tokens.keys()) {
    const acronym = taken.has(index) ? null : acronymAt(reading, index)
    if (acronym !== null) places.set(acronym, [...(places.get(acronym) ?? []), index])
  }
  for (const [name, indexes] of places) {
    const isOrganisation = indexes.some((index) => isIntroduced(reading, index))
    if (!isOrganisation && indexes.length < 2) continue
    const mentions = indexes.map((index) => spanOf(reading.tokens, index))
    const kind = isOrganisation ? 'organisation' : 'unknown'
    told.set(name, { name, kind, surname: null, mentions })
  }
}

/** A surname alone stands for the person told before, unless two bear it. */
function addLaterSurnames(reading: Reading, taken: TakenTokens, told: Map<string, Told>): void {
  const bearers = Map.groupBy(
    [...told.values()].filter(({ surname }) => surname !== null),
    ({ surname }) => surname,
  )
  for (const [index, token] of reading.tokens.entries()) {
    if (taken.has(index) || !token.isCapitalised) continue
    const bearer = bearerOf(token, bearers)
    if (bearer === null || follows(reading.tokens, index, isFirstName)) continue
    const { start } = token
    const toldAt = bearer.mentions[0]?.start ?? 0
    if (toldAt < start) {
      bearer.mentions.push({ start, end: start + (bearer.surname?.length ?? 0) })
    }
  }
}

function bearerOf(
  { text }: NameToken,
  bearers: ReadonlyMap<string | null, readonly Told[]>,
): Told | null {
  const named = bearers.get(text) ?? bearers.get(text.replace(/['’]?s$|['’]$/u, '')) ?? []
  return named.length === 1 ? (named[0] ?? null) : null
}

function follows(
  tokens: readonly NameToken[],
  index: number,
  is: (word: string) => boolean,
): boolean {
  return tokens[index]?.isAdjacent === true && is(tokens[index - 1]?.text ?? '')
}

const ARTICLES: Readonly<Record<RuledLanguage, ReadonlySet<string>>> = {
  de: new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer']),
  en: new Set(),
}

/** German capitalises nouns: those that follow an article somewhere in the text are no names. */
function commonNounsOf(tokens: readonly NameToken[], language: RuledLanguage): ReadonlySet<string> {
  const nouns = tokens
    .filter(
      ({ text, isCapitalised }, index) =>
        isCapitalised &&
        !isFirstName(text) &&
        follows(tokens, index, (word) => ARTICLES[language].has(word.toLowerCase())),
    )
    .map(({ text }) => text)
  return new Set(nouns)
}

function spanOf(tokens: readonly NameToken[], index: number): Span {
  const { start = 0, end = 0 } = tokens[index] ?? {}
  return { start, end }
}

function inOrder(mentions: readonly Span[]): readonly Span[] {
  return mentions.toSorted((one, other) => one.start - other.start)
}

/** The tokens that a known name or one already found covers. */
class TakenTokens {
  readonly #indexes = new Set<number>()

  constructor(tokens: readonly NameToken[], known: readonly Span[]) {
    for (const [index, token] of tokens.entries()) {
      if (known.some((span) => overlaps(span, token))) this.#indexes.add(index)
    }
  }

  has(index: number): boolean {
    return this.#indexes.has(index)
  }

  hasAny({ first, end }: TokenRun): boolean {
    for (let index = first; index < end; index += 1) if (this.#indexes.has(index)) return true
    return false
  }

  add({ first, end }: TokenRun): void {
    for (let index = first; index < end; index += 1) this.#indexes.add(index)
  }
}
