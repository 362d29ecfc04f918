import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { beforeAll, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { insertEvent } from '../../support/facts.ts'

const api = useApi({ seed: false })

// Recorded one after the other, and neither as they happened nor backwards.
const EVENTS = [
  { slug: 'third', edtf: '2025-01-02' },
  { slug: 'second', edtf: '2025-01-01' },
  { slug: 'first', edtf: '2025-01-03' },
] as const

beforeAll(async () => {
  for (const event of EVENTS) {
    await insertEvent(api.database.current, { ...event, titles: { en: event.slug } })
  }
})

const text = async (path: string) => {
  const response = await api.fetch(path)
  expect(response.status).toBe(200)
  return response.text()
}
const atom = async (search = '') => parseAtomFeed(await text(`/timeline.atom${search}`))
const json = async (search = '') => parseJsonFeed(await text(`/timeline.feed.json${search}`))

test('begin with what was recorded last', async () => {
  expect((await atom()).entries?.map(({ title }) => title?.value)).toEqual([
    'first',
    'second',
    'third',
  ])
  expect((await json()).items?.map(({ title }) => title)).toEqual(['first', 'second', 'third'])
  expect((await json('?order=happened-asc')).items?.map(({ title }) => title)).toEqual([
    'second',
    'third',
    'first',
  ])
})

test('are read with what a reader of feeds needs', async () => {
  const { entries = [], id, links } = await atom()
  const { items = [], ...feed } = await json()

  expect(feed).toMatchObject({
    title: 'Timeline',
    home_page_url: 'http://localhost/',
    feed_url: 'http://localhost/timeline.feed.json',
    language: 'en',
    authors: [{ name: 'Annals', url: 'http://localhost' }],
  })
  expect(id).toMatch(/^urn:uuid:/)
  expect(links?.map(({ rel }) => rel)).toEqual(['self', 'alternate'])
  expect(items.map((item) => item.id)).toEqual(entries.map((entry) => entry.id))
  expect(items[0]).toMatchObject({
    url: 'http://localhost/event/first',
    date_published: entries[0]?.published,
    tags: ['announcement'],
    language: 'en',
  })
})

test('that go on are the same feed, and another timeline is another', async () => {
  const first = await atom('?page-size=2')
  const next = first.links?.find(({ rel }) => rel === 'next')?.href ?? ''
  const rest = await atom(new URL(next).search)

  expect(rest.entries?.map(({ title }) => title?.value)).toEqual(['third'])
  expect([first.id, rest.id]).toEqual([(await atom()).id, (await atom()).id])
  expect((await atom('?during=2025')).id).not.toBe(first.id)
})
