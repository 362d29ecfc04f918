import { describe, expect, test } from 'vitest'
import type { ArticleFound, ArticleGiven } from '../../../src/reading/article-draft.ts'
import {
  completeDraft,
  MAX_OUTLET_LENGTH,
  MAX_TEXT_LENGTH,
  MAX_TITLE_LENGTH,
} from '../../../src/reading/complete-draft.ts'

const GIVEN: ArticleGiven = {
  url: 'https://example.org/harbour?utm_source=x',
  title: 'Harbour grows',
  text: 'The harbour grows.\r\n\r\nBy a third.',
  language: 'EN-gb',
  publishedAt: '2025-01-23T10:00:00Z',
  outlet: 'The Marlow Post',
}

const FOUND: ArticleFound = {
  url: { value: 'https://other.example/a', where: 'link' },
  title: { value: 'Found title', where: 'h1' },
  text: { value: 'Found text.', where: 'article' },
  language: { value: 'de', where: 'html lang' },
  publishedAt: [{ value: '2025-02-01T10:00:00+01:00', where: 'time' }],
  outlet: { value: { name: 'Küstenblatt', homepage: 'https://other.example' }, where: 'meta' },
}

function problemsOf(given: ArticleGiven, found: ArticleFound = {}) {
  const completion = completeDraft(given, found)
  return completion.ok ? [] : completion.problems
}

test('what is given is normalised', () => {
  expect(completeDraft(GIVEN, {})).toMatchObject({
    ok: true,
    draft: {
      url: 'https://example.org/harbour',
      title: 'Harbour grows',
      text: 'The harbour grows.\n\nBy a third.',
      language: 'en-GB',
      publishedAt: {
        edtf: '2025-01-23T10:00:00Z',
        timeZone: 'UTC',
        wallClock: { day: '2025-01-23', time: '10:00' },
      },
      outlet: { name: 'The Marlow Post', homepage: null },
    },
  })
})

test('what is given wins over what was found, and both say where they are from', () => {
  const given = { title: 'Given title', language: 'en', publishedAt: null, outlet: '  ' }

  expect(completeDraft(given, FOUND)).toMatchObject({
    ok: true,
    draft: {
      url: 'https://other.example/a',
      title: 'Given title',
      text: 'Found text.',
      language: 'en',
      publishedAt: { edtf: '2025-02-01T10:00:00+01:00' },
      outlet: { name: 'Küstenblatt', homepage: 'https://other.example' },
      origins: {
        url: 'link',
        title: 'given',
        text: 'article',
        language: 'given',
        publishedAt: 'time',
        outlet: 'meta',
      },
    },
  })
})

test('a given zone is for the publication that was found', () => {
  const found = { ...FOUND, publishedAt: [{ value: '2025-02-01', where: 'time' }] }

  expect(completeDraft({ timeZone: 'Europe/Berlin' }, found)).toMatchObject({
    draft: { publishedAt: { edtf: '2025-02-01', timeZone: 'Europe/Berlin' } },
  })
})

test('an outlet that nobody names goes by the host of the address', () => {
  expect(
    completeDraft({ ...GIVEN, url: 'https://www.example.org/a', outlet: null }, {}),
  ).toMatchObject({
    draft: { outlet: { name: 'example.org', homepage: 'https://www.example.org' } },
  })
})

test('an article need not be on the web, nor declare its language', () => {
  expect(completeDraft({ ...GIVEN, url: null, language: null }, {})).toMatchObject({
    draft: { url: null, language: null },
  })
})

test('what was found and is of no use is as good as none', () => {
  const found = {
    ...FOUND,
    url: { value: 'about:blank', where: 'link' },
    language: { value: 'german!', where: 'html lang' },
  }

  expect(completeDraft({}, found)).toMatchObject({ draft: { url: null, language: null } })
})

describe('each problem names its field and what would be right', () => {
  test.each([
    ['url', { url: 'example.org' }, 'right is one such as https://'],
    ['title', { title: null }, 'is missing'],
    ['title', { title: ' \n' }, 'is missing'],
    ['text', { text: null }, 'give the text, or the page as html'],
    ['text', { text: ' \n\u00AD' }, 'is empty'],
    ['html', { text: null, html: '<p></p>' }, 'holds no text'],
    ['language', { language: 'english!' }, '"english!" is not a language tag'],
    ['publishedAt', { publishedAt: null }, 'is missing'],
    ['publishedAt', { publishedAt: 'soon' }, '"soon" is not a time'],
    ['publishedAt', { publishedAt: '2025-01-23' }, 'tells no time zone'],
    ['timeZone', { timeZone: 'Europe/Atlantis' }, 'right are Europe/Berlin'],
    ['timeZone', { timeZone: '+01:00' }, 'right are Europe/Berlin'],
    ['outlet', { outlet: null, url: null }, 'is missing'],
  ] satisfies [string, ArticleGiven, string][])('%s: %o', (field, given, message) => {
    expect(problemsOf({ ...GIVEN, ...given })).toEqual([
      { field, message: expect.stringContaining(message) },
    ])
  })
})

test('a publication without a zone says where it was found', () => {
  const found = { publishedAt: [{ value: '2025-01-23', where: 'JSON-LD datePublished' }] }

  expect(problemsOf({ ...GIVEN, publishedAt: null }, found)).toEqual([
    {
      field: 'publishedAt',
      message: expect.stringMatching(/"2025-01-23" tells no time zone.*JSON-LD datePublished/),
    },
  ])
})

test('what a page could not be read for is told instead of a missing text', () => {
  const unread = { field: 'html', message: 'could not be read' } as const

  expect(problemsOf({ ...GIVEN, text: null }, { problems: [unread] })).toEqual([unread])
})

test('all problems are told at once', () => {
  expect(problemsOf({ url: 'x' }).map(({ field }) => field)).toEqual([
    'url',
    'title',
    'text',
    'publishedAt',
    'outlet',
  ])
})

test.each([
  ['title', MAX_TITLE_LENGTH],
  ['text', MAX_TEXT_LENGTH],
  ['outlet', MAX_OUTLET_LENGTH],
] as const)('a %s has at most %i characters', (field, length) => {
  expect(problemsOf({ ...GIVEN, [field]: 'a'.repeat(length) })).toEqual([])
  expect(problemsOf({ ...GIVEN, [field]: 'a'.repeat(length + 1) })).toEqual([
    { field, message: expect.stringContaining(`${length}`) },
  ])
})
