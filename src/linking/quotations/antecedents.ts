import type { RuledLanguage } from '../findings.ts'
import { overlaps, type Span } from '../span.ts'
import { genderOf } from './gender.ts'

/** Further back than this many characters, a pronoun hardly reaches. */
const REACH = 700

const PRONOUN: Readonly<Record<RuledLanguage, RegExp>> = {
  de: /^(?:er|sie|dieser|diese|jener|jene|letzterer|letztere)$/i,
  en: /^(?:he|she|who)$/i,
}

/** Descriptions of somebody named before: "der Minister", "the president". */
const DESCRIPTION: Readonly<Record<RuledLanguage, RegExp>> = {
  de: /^(?:der|die)\s(?:\S+\s)?[\p{Lu}][\p{L}-]+$/u,
  en: /^the\s(?:\S+\s)?[\p{L}-]+$/iu,
}

/**
 * The words of the name that a speaker's pronoun or description stands for: the last name before it,
 * a former speaker's rather than another's.
 * @param names spans of names, in order
 * @param speakers spans of those who spoke before, in order
 * @returns null where the speaker is told by name, or none is near
 */
export function antecedentOf(
  text: string,
  language: RuledLanguage,
  speaker: Span,
  names: readonly Span[],
  speakers: readonly Span[],
): Span | null {
  if (names.some(({ start, end }) => start < speaker.end && speaker.start < end)) return null
  const words = text.slice(speaker.start, speaker.end)
  const isPronoun = PRONOUN[language].test(words)
  if (!isPronoun && !DESCRIPTION[language].test(words)) return null
  const near = names.filter(
    ({ start, end }) => end <= speaker.start && start >= speaker.start - REACH,
  )
  return isPronoun
    ? pronounOf(text, speaker, near, names, speakers)
    : describedAs(text, words, near)
}

const FEMININE = /^(?:sie|diese|jene|letztere|she)$/i
const MASCULINE = /^(?:er|dieser|jener|letzterer|he)$/i
/** Words before a name that keep it from being the subject of its clause. */
const OBLIQUE =
  /(?:^|[\s„“"(])(?:über|von|mit|zu|zum|zur|gegen|für|an|auf|bei|nach|vor|um|ohne|neben|laut|about|of|with|to|against|for|by|from|on|at|than|like)\s+(?:[\p{L}-]+\s+)?$/iu

/**
 * The name that a pronoun stands for: one of its gender where a first name tells it, and none that
 * its own clause has as an object ("Über Musk sagte er").
 */
function pronounOf(
  text: string,
  pronoun: Span,
  near: readonly Span[],
  names: readonly Span[],
  speakers: readonly Span[],
): Span | null {
  const words = text.slice(pronoun.start, pronoun.end)
  const gender = FEMININE.test(words) ? 'feminine' : MASCULINE.test(words) ? 'masculine' : null
  const clauseStart = Math.max(
    ...['. ', '! ', '? ', '\n', '“ ', '" '].map((end) => text.lastIndexOf(end, pronoun.start)),
  )
  const isOblique = ({ start }: Span) => OBLIQUE.test(text.slice(Math.max(0, start - 40), start))
  const surnameOf = ({ start, end }: Span) => /[\p{L}-]+$/u.exec(text.slice(start, end))?.[0]
  const objects = new Set(
    near.filter((name) => name.start > clauseStart && isOblique(name)).map(surnameOf),
  )
  const possible = near.filter((name) => !objects.has(surnameOf(name)))
  const genders = possible.map((name) => genderOf(text, name, names))
  const agreeing = possible.filter((_, at) => gender === null || genders[at] === gender)
  const untold = possible.filter((_, at) => genders[at] === null)
  const last = (names: readonly Span[]) =>
    names.findLast((name) => speakers.some((one) => overlaps(one, name))) ??
    names.findLast((name) => !isOblique(name)) ??
    names.at(-1)
  return last(agreeing) ?? last(untold) ?? null
}

/** The name that the same noun stood before: "Minister Muster … der Minister". */
function describedAs(text: string, description: string, names: readonly Span[]): Span | null {
  const noun = /[\p{L}-]+$/u.exec(description)?.[0].toLowerCase() ?? ''
  return (
    names.findLast(({ start, end }) => {
      const around = text.slice(Math.max(0, start - 60), Math.min(text.length, end + 60))
      return around.toLowerCase().includes(noun)
    }) ?? null
  )
}
