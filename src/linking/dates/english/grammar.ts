import { unplaced } from '../reading.ts'
import { compileGrammar, type Rule } from '../rule.ts'
import { DAY_RULES } from './day-rules.ts'
import { LENGTH_RULES, SET_RULES } from './length-rules.ts'
import { LEXICON, REFERENCE_WORDS } from './lexicon.ts'
import { PERIOD_RULES } from './period-rules.ts'
import { englishTense } from './tense.ts'

const REFERENCE_RULES: readonly Rule[] = Object.entries(REFERENCE_WORDS).map(
  ([value, pattern]) => ({
    name: 'reference-word',
    pattern,
    read: () => unplaced('DATE', value),
  }),
)

export const ENGLISH = compileGrammar(
  [...DAY_RULES, ...PERIOD_RULES, ...LENGTH_RULES, ...SET_RULES, ...REFERENCE_RULES],
  LEXICON,
  {
    tenseAt: englishTense,
    ranges: [
      { before: /[Bb]etween $/, between: /^ and $/, meaning: 'within' },
      {
        before: /(?:)/,
        between: /^(?: ?(?:-|–|—) ?| to | through | until )$/,
        meaning: 'throughout',
      },
    ],
  },
)
