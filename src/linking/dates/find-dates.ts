import type { DateFinding, Publication, RuledLanguage } from '../findings.ts'
import { parseDay } from './calendar.ts'
import { ENGLISH } from './english/grammar.ts'
import { GERMAN } from './german/grammar.ts'
import { joinRanges } from './ranges.ts'
import { onDay, type Reading } from './reading.ts'
import type { CompiledRule, Grammar, Surroundings, Words } from './rule.ts'
import { sentenceEndsBetween } from './sentence-end.ts'

const GRAMMARS: Readonly<Record<RuledLanguage, Grammar>> = { de: GERMAN, en: ENGLISH }

/** Where a word starts that is not the end of a number (1.500) or of a compound (Mini-Sommer). */
const WORD_START = /(?<![\p{L}\p{N}]|\p{L}-|\d[.,])(?:[\p{L}\p{N}]|['’](?=\d))/gu

/** Reading on after a date, so that a later one can be counted from it. */
interface Mention {
  readonly reading: Reading
  readonly end: number
}

/** A day, and whether a clock time of it has been told. */
interface DayMention extends Mention {
  readonly hasClock: boolean
}

interface Match extends Mention {
  readonly start: number
  readonly rule: string
}

/**
 * Finds the words of a text that tell a time, and reads them as TIMEX3 (TimeML 1.2.1) and EDTF.
 * Prepositions are not part of a finding ("am Dienstag" gives "Dienstag"), as in German TimeML
 * corpora. A length counted from the publication ("vor einer Woche") keeps TIMEX3's DURATION and
 * tells its date in EDTF. Of a range each end is a finding of its own; both tell the whole in EDTF.
 * @param text spans are UTF-16 code units of it
 * @param publication null where unknown: then what is relative to it has an open value (XXXX-WXX-2)
 *   and no EDTF
 * @returns in the order of the text, without overlaps
 */
export function findDates(
  text: string,
  language: RuledLanguage,
  publication: Publication | null,
): readonly DateFinding[] {
  const grammar = GRAMMARS[language]
  const day = publication && parseDay(publication.day)
  const published = day && onDay(day)
  const found: Match[] = []
  let toldDay: DayMention | null = null
  for (const [start, candidates] of candidatesIn(text, grammar)) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    const match = longestMatch(candidates, (end) => ({
      publication: published,
      clock: publication?.time ?? null,
      told: (fits = () => true) =>
        found.findLast(({ reading }) => isDate(reading) && fits(reading))?.reading ?? null,
      toldDay: toldDay && belongsTo(text, toldDay, start) ? toldDay.reading : null,
      tense: () => grammar.tenseAt(text, start, end),
    }))
    if (!match) continue
    found.push(match)
    if (isDate(match.reading)) toldDay = dayMention(match, toldDay)
  }
  return joinRanges(text, found, grammar.ranges)
}

/** Words that a rule may be able to read. */
interface Candidate {
  readonly rule: CompiledRule
  readonly start: number
  readonly end: number
  readonly groups: Words
}

/**
 * What the rules match, by where they begin, in the order of the text and of the rules. One rule
 * after the other goes over the text: taking turns at each word would cost three times as much,
 * because the machine code of so many expressions fits into no cache.
 */
function candidatesIn(text: string, grammar: Grammar): readonly (readonly [number, Candidate[]])[] {
  const starts = Array.from(text.matchAll(WORD_START), ({ index }) => index)
  const candidates = new Map<number, Candidate[]>()
  for (const rule of grammar.rules) {
    for (const start of starts) {
      rule.expression.lastIndex = start
      const match = rule.expression.exec(text)
      if (!match) continue
      const [from, to] = match.indices?.groups?.words ?? [start, start + match[0].length]
      const candidate = { rule, start: from, end: to, groups: match.groups ?? {} }
      const others = candidates.get(start)
      if (others) others.push(candidate)
      else candidates.set(start, [candidate])
    }
  }
  return [...candidates].sort(([one], [other]) => one - other)
}

/** Of the candidates that can be read, the one that reaches furthest; of two equal, the first. */
function longestMatch(
  candidates: readonly Candidate[],
  surroundingsTo: (end: number) => Surroundings,
): Match | null {
  let best: Match | null = null
  for (const { rule, start, end, groups } of candidates) {
    if (best && end <= best.end) continue
    const reading = rule.read(groups, surroundingsTo(end))
    if (reading) best = { start, end, reading, rule: rule.name }
  }
  return best
}

/** A length may lead to a date, but later words are not counted from there. */
function isDate({ type, span }: Reading): boolean {
  return type !== 'DURATION' && span !== null
}

/**
 * A clock time belongs to the day of its sentence, or to that of the sentence before, where that
 * has none yet ("Am Samstag tagt der Rat. Beginn ist um 20 Uhr."). In a list of events with their
 * times, those of the next entry are not of the day that one entry tells.
 */
function belongsTo(text: string, day: DayMention, start: number): boolean {
  const ends = sentenceEndsBetween(text, day.end, start)
  return ends === 0 || (ends === 1 && !day.hasClock)
}

function dayMention(match: Match, before: DayMention | null): DayMention | null {
  switch (match.reading.granularity) {
    case 'day':
    case 'part-of-day':
      return { ...match, hasClock: false }
    case 'minute':
      return before && { ...before, hasClock: true }
    default:
      return before
  }
}
