import { expect, test } from 'vitest'
import { figureOf, scoreInWords } from '../../../../src/web/review/review-words.ts'
import { DE } from '../../../../src/web/review/review-words-de.ts'
import { EN } from '../../../../src/web/review/review-words-en.ts'

const english = { languages: { page: 'en', preferences: ['en'], chosen: [] } } as const

test.each([
  [0.9, '0.90', 'very likely', 'sehr wahrscheinlich'],
  [0.896, '0.90', 'very likely', 'sehr wahrscheinlich'],
  [0.7, '0.70', 'likely', 'wahrscheinlich'],
  [0.56, '0.56', 'rather likely', 'eher wahrscheinlich'],
  [0.554, '0.55', 'quite unsure', 'recht unsicher'],
  [0.504, '0.50', 'quite unsure', 'recht unsicher'],
  [0.496, '0.50', 'quite unsure', 'recht unsicher'],
  [0.446, '0.45', 'quite unsure', 'recht unsicher'],
  [0.444, '0.44', 'rather unlikely', 'eher unwahrscheinlich'],
  [0.25, '0.25', 'rather unlikely', 'eher unwahrscheinlich'],
  [0.244, '0.24', 'unlikely', 'unwahrscheinlich'],
  [0.999, '0.99', 'very likely', 'sehr wahrscheinlich'],
])('%d is shown as %s and called %s', (score, figure, word, german) => {
  expect(figureOf(english, score)).toBe(figure)
  expect(scoreInWords(EN, score)).toBe(word)
  expect(scoreInWords(DE, score)).toBe(german)
})
