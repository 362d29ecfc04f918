/** What German cases and plurals add to nouns and adjectives. */
const NOUN_ENDINGS = ['en', 'em', 'er', 'es', 'e', 'n', 's'] as const
/** What a genitive adds to a name, in German and after an apostrophe in English. */
const GENITIVE_ENDINGS = ['es', 's'] as const
const LEAST_STEM = 3

export type Agreement = 'exact' | 'inflected' | undefined

/**
 * Whether a folded word of a text is a folded word of a name.
 * @param asNoun also in the other cases of a noun or adjective, as names of organisations and
 *   roles have them ("der Deutschen Bank"); a person's name only takes the genitive
 */
export function agreement(written: string, known: string, asNoun: boolean): Agreement {
  if (written === known) return 'exact'
  if (genitiveForms(written).includes(known)) return 'inflected'
  return asNoun && nounStem(written) === nounStem(known) ? 'inflected' : undefined
}

/** @returns what all inflected forms of a noun or adjective share */
export function nounStem(folded: string): string {
  return stripped(folded, NOUN_ENDINGS)[0] ?? folded
}

/** @returns the folded word itself, then as it is without the ending of a genitive */
export function genitiveForms(folded: string): readonly string[] {
  return [folded, ...stripped(folded, GENITIVE_ENDINGS)]
}

/** @returns the folded word itself, then as it is without any ending that it may have */
export function uninflectedForms(folded: string): readonly string[] {
  return [folded, ...stripped(folded, NOUN_ENDINGS)]
}

function stripped(folded: string, endings: readonly string[]): readonly string[] {
  return endings
    .filter((ending) => folded.endsWith(ending) && folded.length - ending.length >= LEAST_STEM)
    .map((ending) => folded.slice(0, -ending.length))
}
