import { unplaced } from '../reading.ts'
import { anyOf, compileGrammar, eitherCase, type Rule } from '../rule.ts'
import { CLOCK_RULES } from './clock-rules.ts'
import { DAY_RULES } from './day-rules.ts'
import { LENGTH_RULES, SET_RULES } from './length-rules.ts'
import { LEXICON } from './lexicon.ts'
import { PERIOD_RULES } from './period-rules.ts'
import { REFERENCE_WORDS } from './reference-words.ts'
import { germanTense } from './tense.ts'
import { YEAR_RULES } from './year-rules.ts'

const REFERENCE_RULES: readonly Rule[] = Object.entries(REFERENCE_WORDS).map(([value, words]) => ({
  name: 'reference-word',
  pattern: anyOf(words.map(eitherCase)),
  read: () => unplaced('DATE', value),
}))

/** "Früher war das anders", but not "früher als erwartet". */
const EARLIER: Rule = {
  name: 'reference-word',
  pattern: 'Früher(?= \\p{Ll})(?! (?:oder|als)(?!\\p{L}))|(?<=(?:wie|von) )früher',
  read: () => unplaced('DATE', 'PAST_REF'),
}

export const GERMAN = compileGrammar(
  [
    ...DAY_RULES,
    ...CLOCK_RULES,
    ...PERIOD_RULES,
    ...YEAR_RULES,
    ...LENGTH_RULES,
    ...SET_RULES,
    ...REFERENCE_RULES,
    EARLIER,
  ],
  LEXICON,
  {
    tenseAt: germanTense,
    ranges: [
      {
        before: /[Zz]wischen (?:dem )?$/,
        between: /^ ?und (?:dem )?$/,
        meaning: 'within',
      },
      {
        before: /(?:)/,
        between: /^,? ?(?:bis(?: zum| einschließlich)?|-|–|\/)(?: den| dem)? ?$/,
        meaning: 'throughout',
      },
    ],
  },
)
