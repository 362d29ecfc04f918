import type { Comparator, RuledLanguage } from '../findings.ts'

/** The longer words come first: "nicht mehr als" is the opposite of "mehr als". */
const COMPARATORS: Readonly<Record<RuledLanguage, readonly (readonly [string, Comparator])[]>> = {
  de: [
    [
      '(?:nicht|keine|kaum) (?:mehr als|über)|höchstens|maximal|bis zu|(?:nicht|keine) über',
      'at_most',
    ],
    [
      '(?:nicht|keine) (?:weniger als|unter)|mindestens|wenigstens|zumindest|nicht unter',
      'at_least',
    ],
    ['mehr als|über|oberhalb von|jenseits von|jenseits der', 'more_than'],
    ['weniger als|unter|unterhalb von', 'less_than'],
    [
      'rund|etwa|ungefähr|circa|zirka|ca\\.|knapp|gut|fast|beinahe|annähernd|nahezu|um die|an die|schätzungsweise|geschätzte?n?|in etwa',
      'about',
    ],
    ['genau|exakt', 'exactly'],
  ],
  en: [
    ['(?:no|not) more than|at most|up to|as (?:much|many) as|a maximum of|not over', 'at_most'],
    ['(?:no|not) (?:less|fewer) than|at least|a minimum of', 'at_least'],
    ['more than|greater than|over|above|upwards of|in excess of|exceeding', 'more_than'],
    ['less than|fewer than|under|below', 'less_than'],
    [
      'about|around|roughly|approximately|some|nearly|almost|close to|an estimated|estimated|circa',
      'about',
    ],
    ['exactly|precisely', 'exactly'],
  ],
}

const patterns: Readonly<Record<RuledLanguage, readonly (readonly [RegExp, Comparator])[]>> = {
  de: COMPARATORS.de.map(compile),
  en: COMPARATORS.en.map(compile),
}

function compile([words, comparator]: readonly [string, Comparator]): readonly [
  RegExp,
  Comparator,
] {
  return [new RegExp(`(?:^|[^\\p{L}])(?:${words})\\s+$`, 'iu'), comparator]
}

/** The longest of them with the words before it that change what it says. */
const REACH = 40

/** "Ein Vertrag über 5 Milliarden": the preposition says what the contract is for, not a bound. */
const FOR_A_SUM =
  /(?:vertr[aä]ge?s?|auftr[aä]ge?s?|kredite?s?|darlehen|scheck|rechnung|betrag|summe|kaution|anleihen?|fonds|programm|paket|abkommen|vereinbarung|deal)\s+über\s+$/i

/** What the words before a figure make of it. @param start of the figure, its sign included */
export function comparatorBefore(text: string, start: number, language: RuledLanguage): Comparator {
  const before = text.slice(Math.max(0, start - REACH), start)
  if (FOR_A_SUM.test(before)) return 'exactly'
  return patterns[language].find(([words]) => words.test(before))?.[1] ?? 'exactly'
}
