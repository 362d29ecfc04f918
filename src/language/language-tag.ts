/** Every name in an answer asks for the same few tags. Bounded, because requests choose them. */
const known = new Map<string, string | undefined>()
const KNOWN_AT_MOST = 1_000

/**
 * The canonical form of a language tag (BCP 47): "DE-at" is "de-AT".
 * @returns undefined when the text is not a well-formed tag
 */
export function canonicalLanguageTag(text: string): string | undefined {
  if (!known.has(text)) {
    if (known.size === KNOWN_AT_MOST) known.clear()
    known.set(text, canonicalise(text))
  }
  return known.get(text)
}

/** The form in which a tag is stored: canonical, or as it is where the database is to refuse it. */
export function storedLanguageTag(text: string): string {
  return canonicalLanguageTag(text) ?? text
}

/**
 * Picks the item in the language that a reader prefers, by the lookup of RFC 4647, section 3.4:
 * a range "de-AT" is also served by "de"; and, because news is seldom tagged that finely, a range
 * "de" by "de-AT". Where none of the preferences is there, the first item is better than none.
 * @param preferences language tags, the most wanted first
 */
export function pickByLanguage<Item extends { readonly language: string }>(
  items: readonly Item[],
  preferences: readonly string[],
): Item | undefined {
  for (const preference of preferences) {
    for (let range = preference; range !== ''; range = range.slice(0, lastHyphen(range))) {
      const match =
        items.find(({ language }) => language === range) ??
        items.find(({ language }) => language.startsWith(`${range}-`))
      if (match !== undefined) return match
    }
  }
  return items[0]
}

function lastHyphen(range: string): number {
  return Math.max(range.lastIndexOf('-'), 0)
}

function canonicalise(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0]
  } catch {
    return undefined
  }
}
