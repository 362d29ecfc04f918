import { expect, test } from 'vitest'
import { ProfileCache } from '../../../../src/linking/scoring/profile-cache.ts'
import { knownArticle } from './known-event.ts'

const article = (id: string) => knownArticle(id, `Titel ${id}`, 'Die Seewerft tauft ein Schiff.')

test('the profiles used last are kept, the others derived again', () => {
  const cache = new ProfileCache(2)
  const one = cache.profileOf(article('1'))
  const two = cache.profileOf(article('2'))
  expect(cache.profileOf(article('1'))).toBe(one)
  cache.profileOf(article('3'))
  expect(cache.profileOf(article('1'))).toBe(one)
  expect(cache.profileOf(article('2'))).not.toBe(two)
})
