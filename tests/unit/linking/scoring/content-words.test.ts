import { describe, expect, test } from 'vitest'
import { commonWordIds, contentWords } from '../../../../src/linking/scoring/content-words.ts'

const ids = (text: string, language: string) => contentWords(text, language).map(({ id }) => id)
const words = (text: string, language: string) =>
  contentWords(text, language).map(({ start, end }) => text.slice(start, end))

describe('content words', () => {
  test('leave out the words of grammar of their own language only', () => {
    expect(words('Die Werft und das Schiff', 'de')).toEqual(['Werft', 'Schiff'])
    expect(words('the die was cast', 'en')).toEqual(['die', 'cast'])
  })

  test.each([
    ['de', 'Präsident', 'Präsidenten'],
    ['de', 'Straße', 'Straßen'],
    ['de', 'begnadigt', 'Begnadigung'],
    ['de', 'angekündigt', 'Ankündigung'],
    ['de', 'unterzeichnete', 'Unterzeichnung'],
    ['en', 'pardoned', 'pardons'],
    ['en', 'Hoffmann', 'Hoffmann’s'],
  ])('in %s, %s and %s are one word', (language, one, other) => {
    expect(ids(one, language)).toEqual(ids(other, language))
  })

  test.each([
    ['1,500', '1.500'],
    ['1500', '1.500'],
    ['5.6', '5,6'],
    ['1,234,567', '1234567'],
  ])('the numbers %s and %s are the same', (one, other) => {
    expect(ids(one, 'en')).toEqual(ids(other, 'en'))
  })

  test('the numbers 5.6 and 56 differ', () => {
    expect(ids('5.6', 'en')).not.toEqual(ids('56', 'en'))
  })

  test('of a language without a list and a stemmer, all words stay as they are', () => {
    expect(words('le navire et la mer', 'fr')).toEqual(['le', 'navire', 'et', 'la', 'mer'])
    expect(ids('Navire', 'fr')).toEqual(ids('navire', 'fr'))
  })

  test.each([
    ['de', 'Stadt'],
    ['de', 'berichtet'],
    ['en', 'Police'],
  ])('in %s, %s is an everyday word', (language, word) => {
    expect(commonWordIds(language)).toContain(contentWords(word, language)[0]?.id)
  })
})
