import { describe, expect, test } from 'vitest'
import { ParametersRefused } from '../../../../src/web/parameters/parameters-refused.ts'
import { readerLanguages } from '../../../../src/web/parameters/reader-languages.ts'

describe('a page is shown', () => {
  test('in the languages of its address, whatever the browser prefers', () => {
    expect(readerLanguages(['de'], 'en')).toEqual({
      preferences: ['de'],
      page: 'de',
      chosen: ['de'],
    })
  })

  test('else in those of the browser, the most wanted first', () => {
    const { preferences, page, chosen } = readerLanguages([], 'en;q=0.5, fr, de-AT;q=0.9, xx;q=0')

    expect(preferences).toEqual(['fr', 'de-AT', 'en'])
    expect(page).toBe('de')
    expect(chosen).toEqual([])
  })

  test.for([null, '', '*', ';;;', 'q=1', 'x'.repeat(5_000)])('else in English: %s', (header) => {
    expect(readerLanguages([], header)).toEqual({ preferences: ['en'], page: 'en', chosen: [] })
  })

  test('in English words where it has none of its language', () => {
    expect(readerLanguages(['fr', 'pl'], null)).toMatchObject({
      // A text that is in none of them is rather in English than in another language.
      preferences: ['fr', 'pl', 'en'],
      page: 'en',
      chosen: ['fr', 'pl'],
    })
    expect(readerLanguages([], 'fr').preferences).toEqual(['fr', 'en'])
  })
})

test('the address is refused where it holds no language tag', () => {
  expect(() => readerLanguages(['de', 'no language'], null)).toThrow(ParametersRefused)
  expect(() => readerLanguages(['de', 'no language'], null)).toThrow(
    'language is "de,no language"; it must be up to 10 language tags such as de,en.',
  )
})

test('ten languages are enough', () => {
  const tags = ['aa', 'ab', 'af', 'am', 'ar', 'as', 'az', 'be', 'bg', 'bn', 'bo']

  expect(readerLanguages(tags.slice(0, 10), null).preferences).toHaveLength(10)
  expect(() => readerLanguages(tags, null)).toThrow(ParametersRefused)
  expect(readerLanguages([], tags.join(',')).preferences).toHaveLength(10)
})
