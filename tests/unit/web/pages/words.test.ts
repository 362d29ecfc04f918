import { describe, expect, test } from 'vitest'
import { claimWords } from '../../../../src/web/pages/claim/claim-words.ts'
import { linkDecision } from '../../../../src/web/pages/shared/link-decision.ts'

test.for([
  [1, 'einmal bestritten'],
  [2, 'zweimal bestritten'],
  [3, '3-mal bestritten'],
] as const)('a claim that %i deny is %s', ([count, words]) => {
  expect(claimWords('de').positions.DENIES(count)).toBe(words)
})

describe('who linked an article to an event', () => {
  const unscored = { score: null, modelVersion: null }

  test.for([
    [
      { ...unscored, decidedBy: 'seed' },
      'linked with the first data',
      'mit den ersten Daten verknüpft',
    ],
    [{ ...unscored, decidedBy: 'Ada' }, 'linked by Ada', 'verknüpft von Ada'],
    [
      { score: 0.9996, modelVersion: '1', decidedBy: 'linker' },
      'linked automatically, 99.9% likely (model 1)',
      'automatisch verknüpft, zu 99,9\u00a0% wahrscheinlich (Modell 1)',
    ],
    [
      { score: 0.5, modelVersion: '2', decidedBy: 'Ada' },
      'linked by Ada, 50% likely (model 2)',
      'verknüpft von Ada, zu 50\u00a0% wahrscheinlich (Modell 2)',
    ],
  ] as const)('%o is told in words', ([decision, english, german]) => {
    expect(linkDecision(decision, 'en')).toBe(english)
    expect(linkDecision(decision, 'de')).toBe(german)
  })
})
