import { describe, expect, test } from 'vitest'
import { GROUNDS } from '../../../../src/linking/scoring/explanation/grounds-of-features.ts'
import { SENTENCES } from '../../../../src/linking/scoring/explanation/sentences.ts'
import { FEATURES } from '../../../../src/linking/scoring/features/all-features.ts'

const names = FEATURES.filter(({ kind }) => kind !== null).map(({ name }) =>
  name.replace(/BesideArticles$/, ''),
)

describe('every feature that is evidence', () => {
  test.each(names)('%s has sentences in both languages, and words that it rests on', (name) => {
    for (const language of ['de', 'en'] as const) {
      expect(SENTENCES[name]?.[language].for).toMatch(/^\p{Lu}.*\.$/u)
      expect(SENTENCES[name]?.[language].against).toMatch(/^\p{Lu}.*\.$/u)
    }
    expect(GROUNDS[name]).toBeTypeOf('function')
  })
})

test('there are no sentences of features that are not measured', () => {
  expect(Object.keys(SENTENCES).filter((name) => !names.includes(name))).toEqual([])
})
