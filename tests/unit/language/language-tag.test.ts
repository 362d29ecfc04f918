import { describe, expect, test } from 'vitest'
import { canonicalLanguageTag, pickByLanguage } from '../../../src/language/language-tag.ts'

describe('the canonical form of a language tag', () => {
  test.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['DE-at', 'de-AT'],
    ['pt-br', 'pt-BR'],
    ['SR-LATN-rs', 'sr-Latn-RS'],
    ['zh-hant', 'zh-Hant'],
    ['es-419', 'es-419'],
    ['de-1996', 'de-1996'],
    // Replaced codes give their replacement.
    ['iw', 'he'],
    ['deu', 'de'],
  ])('%s is %s', (tag, canonical) => {
    expect(canonicalLanguageTag(tag)).toBe(canonical)
  })

  test.each([
    '',
    ' ',
    'd',
    'de_DE',
    'de-',
    '-de',
    'de--AT',
    'german language',
    '*',
    'de;q=0.5',
    'dé',
  ])('%j has none', (text) => {
    expect(canonicalLanguageTag(text)).toBeUndefined()
  })
})

const inLanguages = (...languages: string[]) => languages.map((language) => ({ language }))
const picked = (available: readonly string[], preferences: readonly string[]) =>
  pickByLanguage(inLanguages(...available), preferences)?.language

describe('the item in the language that a reader prefers', () => {
  test('is in the first preference that there is', () => {
    expect(picked(['de', 'en', 'fr'], ['fr', 'en'])).toBe('fr')
    expect(picked(['de', 'en'], ['fr', 'en', 'de'])).toBe('en')
  })

  test('is in the very language before a more general or a finer one', () => {
    expect(picked(['de', 'de-CH', 'de-AT'], ['de-AT'])).toBe('de-AT')
    expect(picked(['de-AT', 'de'], ['de'])).toBe('de')
  })

  test('is in a more general language where the very one is missing', () => {
    expect(picked(['en', 'de'], ['de-AT'])).toBe('de')
    expect(picked(['en', 'zh-Hant'], ['zh-Hant-TW'])).toBe('zh-Hant')
    expect(picked(['en', 'zh'], ['zh-Hant-TW'])).toBe('zh')
  })

  test('is in a finer language where the general one is missing', () => {
    expect(picked(['en', 'de-AT'], ['de'])).toBe('de-AT')
    expect(picked(['en', 'de-AT'], ['de-CH'])).toBe('de-AT')
  })

  test('is in anything of the first preference before the second', () => {
    expect(picked(['en', 'de-CH'], ['de-AT', 'en'])).toBe('de-CH')
  })

  test('is not in a language that only begins alike', () => {
    expect(picked(['en', 'den'], ['de'])).toBe('en')
    expect(picked(['en', 'de-Latn'], ['de-La'])).toBe('de-Latn')
    expect(picked(['en', 'gsw'], ['gs', 'g'])).toBe('en')
  })

  test('is the first one where none of the preferences is there, or none is given', () => {
    expect(picked(['de', 'en'], ['fr'])).toBe('de')
    expect(picked(['en', 'de'], [])).toBe('en')
  })

  test('is the first of several in one language', () => {
    const items = [
      { language: 'de', value: 'one' },
      { language: 'de', value: 'other' },
    ]
    expect(pickByLanguage(items, ['de'])?.value).toBe('one')
  })

  test('is not there where there is no item', () => {
    expect(picked([], ['de'])).toBeUndefined()
  })
})
