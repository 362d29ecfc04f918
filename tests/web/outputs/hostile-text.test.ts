import ICAL from 'ical.js'
import { marked } from 'marked'
import Papa from 'papaparse'
import RssParser from 'rss-parser'
import { beforeAll, describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { insertActor, insertEvent, insertParticipation, write } from '../../support/facts.ts'
import { insertStatement } from '../../support/statement-facts.ts'

const api = useApi({ seed: false })

const TITLES = {
  'a script': '</script><script>alert(1)</script>',
  'a formula': `=HYPERLINK("http://evil.example","click")`,
  'a formula after spaces': " \u3000=cmd|'/c calc'!A0",
  'a sum': '+1+1',
  'a mention': '@SUM(A1)',
  'a minus': '-2+3',
  separators: 'one, two; three: "four" \\five\\',
  'line ends': 'one\nBEGIN:VEVENT\r\ntwo',
  emoji: '👩‍👩‍👧‍👦 and 𝕊 and e\u0301',
  'right to left': '\u202eevil\u202c שלום, עולם',
  'the end of CDATA': 'a ]]> b & c &lt; d',
  Markdown:
    '# [x](javascript:alert(1)) **bold** `code` <img src=x onerror=alert(1)> | a_b_ ![y](z)',
  'a list': '1. one',
  'a very long line': 'ä'.repeat(500),
} as const

type Name = keyof typeof TITLES
const names = Object.keys(TITLES) as Name[]
const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-')

beforeAll(() =>
  write(api.database.current, async (transaction) => {
    for (const name of names) {
      const title = TITLES[name]
      const { id } = await insertEvent(transaction, {
        slug: slugOf(name),
        titles: { en: title },
        summaries: { en: title },
      })
      const actor = await insertActor(transaction, { names: { en: title.slice(0, 150) } })
      await insertParticipation(transaction, { eventId: id, actorId: actor.id })
      await insertStatement(transaction, {
        eventId: id,
        speakerId: actor.id,
        wordings: { en: title },
      })
    }
  }),
)

const text = async (format: string) => (await api.fetch(`/timeline.${format}?language=en`)).text()

/** What a line of text becomes where a format has no line ends. */
const onOneLine = (title: string) => title.replace(/\s+/g, ' ').trim()

describe.for(names)('%s', (name) => {
  const title: string = TITLES[name]

  test('stays what it is in a table, and calculates nothing', async () => {
    const { data, errors } = Papa.parse<Record<string, string>>(await text('csv'), {
      header: true,
      skipEmptyLines: true,
    })
    const row = data.find(({ slug }) => slug === slugOf(name))

    expect(errors).toEqual([])
    const expected = /^\s*[=+\-@]/.test(title) ? `'${title}` : title
    expect([row?.title, row?.summary]).toEqual([expected, expected])
    for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@]/)
  })

  test('stays what it is in a calendar, and makes no other entry', async () => {
    const entries = new ICAL.Component(ICAL.parse(await text('ics'))).getAllSubcomponents('vevent')
    const entry = entries.find(
      (one) => one.getFirstPropertyValue('url') === `http://localhost/event/${slugOf(name)}`,
    )

    expect(entries).toHaveLength(names.length)
    expect(entry?.getFirstPropertyValue('summary')).toBe(title.replaceAll('\r\n', '\n'))
  })

  test('stays what it is in the feeds', async () => {
    const atom = (await new RssParser().parseString(await text('atom'))).items
    const feed = JSON.parse(await text('feed.json')).items
    const url = `http://localhost/event/${slugOf(name)}`

    expect(atom).toHaveLength(names.length)
    const item = feed.find((one: { url: string }) => one.url === url)
    expect(item.title).toBe(title)
    expect(item.content_html).not.toMatch(/<(script|img)/)
    const entry = atom.find(({ link }) => link === url)
    expect(onOneLine(entry?.title ?? '')).toBe(onOneLine(title))
    expect(entry?.content).not.toMatch(/<(script|img)/)
  })

  test('is text in the HTML of TimelineJS, and data in the linked data', async () => {
    const [slides, data] = [await text('json'), await text('jsonld')]
    const slide = JSON.parse(slides).events.find(({ text: { text } }: { text: { text: string } }) =>
      text.includes(`/event/${slugOf(name)}"`),
    )

    expect(slides + data).not.toContain('<')
    expect(slide.text.headline).not.toMatch(/<(script|img)/)
    expect(slide.text.text).not.toMatch(/<(script|img)/)
    const { item } = JSON.parse(data).itemListElement.find((one: { item: { '@id': string } }) =>
      one.item['@id'].endsWith(`/event/${slugOf(name)}`),
    )
    expect(item.name['@value']).toBe(title)
  })

  test('is text in the Markdown', async () => {
    const html = await marked.parse(await text('md'))

    expect(html.match(/<h2>/g)).toHaveLength(names.length)
    expect(html).not.toMatch(/<(script|img|strong|code|table|ol)\b|href="javascript/)
    const escaped = onOneLine(title)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
    expect(html).toContain(`: ${escaped}</h2>`)
    expect(html).toContain(`<p>${escaped}</p>`)
  })

  test('stays what it is in a line of JSON', async () => {
    const lines = (await text('ndjson')).trimEnd().split('\n')
    const records = lines.map((line) => JSON.parse(line))

    expect(records).toHaveLength(names.length)
    expect(records.find(({ slug }) => slug === slugOf(name)).title).toBe(title)
  })
})

test('a picture of all of them can be drawn', async () => {
  const [svg, png] = await Promise.all(
    ['svg', 'png'].map((format) => api.fetch(`/timeline.${format}?language=en`)),
  )
  const source = (await svg?.text()) ?? ''

  expect(png?.status).toBe(200)
  expect(new Set(source.match(/<[^/\s>]+/g))).toEqual(
    new Set(['<svg', '<title', '<rect', '<text', '<path', '<circle']),
  )
  const attributes = [...source.matchAll(/<[^>]+>/g)].flatMap(
    ([tag]) => tag.match(/\s[\w:]+=/g) ?? [],
  )
  expect(attributes.filter((name) => /href|style|^\son/.test(name))).toEqual([])
  expect(source).toContain('&lt;/script&gt;')
})

// The last, as it adds an event.
test('the control characters of a summary break neither XML nor a calendar', async () => {
  await write(api.database.current, (transaction) =>
    insertEvent(transaction, {
      slug: 'controls',
      titles: { en: 'Controls' },
      summaries: { en: 'a\u0001b\u001bc\ufffed\u007fe\tf\ng' },
    }),
  )
  const [atom, calendar, picture] = await Promise.all(['atom', 'ics', 'svg'].map(text))

  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/
  for (const file of [atom, calendar, picture]) expect(file).not.toMatch(controls)
  expect(atom).toContain('abcde\tf\ng')
  expect(calendar).toContain('abcde\tf\\ng')
})
