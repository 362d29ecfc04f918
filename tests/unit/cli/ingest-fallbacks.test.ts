import { describe, expect, test } from 'vitest'
import { completeWith, type Fallbacks, inputOf } from '../../../src/cli/ingest/fallbacks.ts'
import type { ArticleFound, ArticleGiven } from '../../../src/reading/article-draft.ts'

const FALLBACKS: Fallbacks = {
  url: 'https://told.example/a',
  title: 'Told title',
  language: 'en',
  published: '2025-01-30T10:00:00Z',
  outlet: 'Told outlet',
}

function inputWith(fallbacks: Fallbacks, given: ArticleGiven, found: ArticleFound = {}) {
  const completion = completeWith(fallbacks, given, found)
  return completion.ok ? inputOf(completion.draft) : completion.problems
}

test('the command line tells what an article lacks', () => {
  expect(inputWith(FALLBACKS, { text: 'The ferry stops.' })).toEqual({
    url: 'https://told.example/a',
    title: 'Told title',
    text: 'The ferry stops.',
    language: 'en',
    publishedAt: '2025-01-30T10:00:00Z[UTC]',
    outlet: 'Told outlet',
  })
})

test('what an article tells itself is kept', () => {
  const given = { title: 'Own title', text: 'Die Fähre.', publishedAt: '2025-01-23T10:00:00+01:00' }
  const found = {
    url: { value: 'https://own.example/a', where: 'link' },
    language: { value: 'de', where: 'html lang' },
    outlet: { value: { name: 'Own outlet', homepage: null }, where: 'meta' },
  }

  expect(inputWith(FALLBACKS, given, found)).toEqual({
    url: 'https://own.example/a',
    title: 'Own title',
    text: 'Die Fähre.',
    language: 'de',
    publishedAt: '2025-01-23T10:00:00+01:00[Etc/GMT-1]',
    outlet: 'Own outlet',
  })
})

test('an outlet that is told goes before the host of the address', () => {
  const given = { url: 'https://own.example/a', text: 'The ferry stops.' }

  expect(inputWith(FALLBACKS, given)).toMatchObject({ outlet: 'Told outlet' })
  expect(inputWith({ ...FALLBACKS, outlet: undefined }, given)).toMatchObject({
    outlet: 'own.example',
  })
})

describe('a zone', () => {
  const found = {
    title: { value: 'Ferry', where: 'h1' },
    text: { value: 'The ferry stops.', where: 'article' },
    publishedAt: [{ value: '2025-01-23', where: 'meta' }],
  }

  test('makes a day known that an article tells without one', () => {
    expect(inputWith({ zone: 'Europe/Berlin', outlet: 'Post' }, {}, found)).toMatchObject({
      publishedAt: '2025-01-23[Europe/Berlin]',
    })
  })

  test('is not guessed', () => {
    expect(inputWith({ outlet: 'Post' }, {}, found)).toEqual([
      { field: 'publishedAt', message: expect.stringContaining('tells no time zone') },
    ])
  })
})

test('a publication that tells no zone is replaced by one that is told whole', () => {
  const found = { publishedAt: [{ value: '2025-01-23', where: 'meta' }] }

  expect(inputWith(FALLBACKS, { text: 'The ferry stops.' }, found)).toMatchObject({
    publishedAt: '2025-01-30T10:00:00Z[UTC]',
  })
})
