import { expect, test } from 'vitest'
import { detectLanguage, ruledLanguage } from '../../../src/linking/language.ts'

test.each([
  ['de', 'Der Minister hat gestern ein neues Gesetz vorgestellt.'],
  ['en', 'The minister presented a new law yesterday.'],
  ['fr', 'Le ministre a présenté hier une nouvelle loi.'],
  ['ja', '大臣は昨日、新しい法律を発表しました。'],
])('recognises %s by a sentence', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each([
  ['nothing', ''],
  ['digits', '12 345 678'],
  ['a single word', 'Stargate'],
  ['names alone', 'Anna Berg Jens Holm'],
])('does not guess from %s', (_, text) => {
  expect(detectLanguage(text)).toBeNull()
})

test('an English quotation at the beginning does not make a German article English', () => {
  const quotation = 'This is what the visitors of the small harbour town read on the wall. '.repeat(
    6,
  )
  const article = 'Die Stadt am Meer hat eine neue Hafenmauer, und alle wollen sie sehen. '.repeat(
    30,
  )
  expect(detectLanguage(quotation + article)).toBe('de')
})

test('regional tags have the rules of their language, others have none', () => {
  expect(ruledLanguage('de-AT')).toBe('de')
  expect(ruledLanguage('EN')).toBe('en')
  expect(ruledLanguage('den')).toBeNull()
  expect(ruledLanguage('fr')).toBeNull()
  expect(ruledLanguage('')).toBeNull()
})
