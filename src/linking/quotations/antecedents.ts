import type { RuledLanguage } from '../findings.ts'
import type { Span } from '../span.ts'

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
  const spoke = near.findLast((name) =>
    speakers.some(({ start, end }) => start < name.end && name.start < end),
  )
  // "Die Polizei" is no former speaker's description, but "sie" may be a former speaker.
  return isPronoun ? (spoke ?? near.at(-1) ?? null) : describedAs(text, words, near)
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
