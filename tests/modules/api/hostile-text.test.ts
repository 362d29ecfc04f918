import { describe, expect, test } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

const nested = (depth: number) => {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level += 1) value = [{ value }]
  return value
}

const TEXTS = [
  ['a null byte', 'Musk\0'],
  ['a lone high surrogate', 'Musk \ud83d'],
  ['a lone low surrogate', '\ude80'],
  ['emoji', '🚀🚀 Stargate 👩‍🚀'],
  ['only emoji', '🚀'],
  ['500 letters', 'x'.repeat(500)],
  ['a very long text', 'lang '.repeat(50_000)],
  ['operators of full-text search', `a & b | !c <-> d:* ((('"'`],
  ['an open quotation', '"Silk Road'],
  ['only an exclusion', '-Musk'],
  ['only punctuation', `.,;:!?"'()-`],
  ['stop words', 'the und of'],
  ['wildcards', '%_%'],
  ['SQL', `'; drop table event; --`],
  ['a backslash', '\\ \\\\ \\x00'],
  ['line breaks', 'Silk\r\nRoad\t\u2028'],
  ['right-to-left script', 'ماسك \u202e'],
  ['combining marks', `a${'\u0301'.repeat(200)}`],
  ['a byte order mark', '\ufeff'],
] as const

describe.for(TEXTS)('%s', ([, text]) => {
  test.for([
    ['a search', 'search(query: $text)'],
    ['a timeline', 'timeline(filter: { text: $text })'],
    ['a list of actors', 'actors(filter: { text: $text })'],
    ['a list of articles', 'articles(filter: { text: $text })'],
    ['a slug', 'actor(slug: $text)'],
    ['an id', 'node(id: $id)'],
    ['an address', 'article(url: $text)'],
    ['a cursor', 'timeline(after: $text)'],
    ['a filter by slug', 'timeline(filter: { actors: [$id] })'],
  ])('in %s gives an answer or a clear error', async ([, field = '']) => {
    const type = field.includes('$id') ? '$id: ID!' : '$text: String!'
    const name = field.includes('$id') ? 'id' : 'text'
    api.takeLoggedErrors() // Of a test before this one.
    const { status, errors = [] } = await api.ask(`query(${type}) { ${field} { __typename } }`, {
      [name]: text,
    })

    expect(api.takeLoggedErrors()).toEqual([])
    expect(status).toBe(errors.length === 0 ? 200 : 400)
    for (const { message, extensions } of errors) {
      expect(extensions?.code).toBe('BAD_USER_INPUT')
      // Nobody reads more, and a log or a page that shows it must not grow with the request.
      expect(message.length).toBeLessThan(1_000)
    }
  })
})

test.for([
  ['an object where a text belongs', { value: 'x' }],
  ['deep JSON', nested(500)],
  ['a number', 1e308],
  ['a truth value', true],
])('%s is refused', async ([, text]) => {
  const { status, errors } = await api.ask(
    'query($text: String!) { search(query: $text) { totalCount } }',
    {
      text,
    },
  )

  expect(api.takeLoggedErrors()).toEqual([])
  expect(status).toBe(400)
  expect(errors).toHaveLength(1)
})

test('500 characters are counted as people count them, emoji outside the basic plane too', async () => {
  const { search } = await api.data<{ search: { totalCount: number } }>(
    'query($text: String!) { search(query: $text) { totalCount } }',
    { text: '🚀'.repeat(500) },
  )

  expect(search.totalCount).toBe(0)
})
