import type { StancePosition } from '../../documents/types.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'

interface ClaimWords {
  readonly claim: string
  readonly stances: string
  readonly positions: Readonly<Record<StancePosition, (count: number) => string>>
  readonly aboutEvent: string
  readonly evidence: string
  readonly facts: string
}

/** In German, small numbers are written out. */
const times = (count: number) => ['einmal', 'zweimal'][count - 1] ?? `${count}-mal`

const WORDS: Readonly<Record<PageLanguage, ClaimWords>> = {
  en: {
    claim: 'Claim',
    stances: 'Who says so, and who does not',
    positions: {
      ASSERTS: (count) => `${count} asserting`,
      DENIES: (count) => `${count} denying`,
      QUESTIONS: (count) => `${count} questioning`,
    },
    aboutEvent: 'About the event',
    evidence: 'Where the claim stands',
    facts: 'The claim in brief',
  },
  de: {
    claim: 'Behauptung',
    stances: 'Wer es sagt, und wer nicht',
    positions: {
      ASSERTS: (count) => `${times(count)} behauptet`,
      DENIES: (count) => `${times(count)} bestritten`,
      QUESTIONS: (count) => `${times(count)} bezweifelt`,
    },
    aboutEvent: 'Über das Ereignis',
    evidence: 'Wo die Behauptung steht',
    facts: 'Die Behauptung in Kürze',
  },
}

export function claimWords(language: PageLanguage): ClaimWords {
  return WORDS[language]
}
