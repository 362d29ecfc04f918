import { describe, expect, test } from 'vitest'
import { allRows } from '../../support/schema-tables.ts'
import { useNewsroom } from './newsroom.ts'

const { api, editor, linker } = useNewsroom()

const INPUT = {
  title: 'Trump stellt Stargate vor',
  text: '🚀 Am Dienstag hat Donald Trump das Projekt vorgestellt. Ingrid Sommerfeld von der Muster AG sagte: „Wir geben 500 Milliarden Dollar aus.“',
  language: 'de',
  publishedAt: '2025-01-24[Europe/Berlin]',
  outlet: 'Beispielzeitung',
}

const PREVIEW = `query($input: ArticleInput!) {
  previewArticle(input: $input) {
    __typename
    ... on InvalidArticle { message problems { field message } }
    ... on ArticlePreview {
      title outlet language published { edtf timeZone }
      dates { span { start end exact } value edtf granularity anchor }
      actors { span { start exact } actor { slug } how }
      unknownNames { name mentions { exact } }
      quotations { span { exact } isDirect speaker { exact } }
      amounts { span { exact } value unit }
      candidates { event { slug } role outcome score
        explanation(language: ["de"]) signals(language: ["en"]) { sentence articleSpans { exact } } }
      proposedEvents { title }
    }
  }
}`

interface Preview {
  readonly previewArticle: Readonly<Record<string, unknown>>
}

const preview = async (input: object) =>
  (await api.data<Preview>(PREVIEW, { input })).previewArticle

describe('a preview', () => {
  test('asks whether an unknown name is a known one with a typo', async () => {
    const { previewArticle } = await api.data<{ previewArticle: unknown }>(
      `query($input: ArticleInput!) {
        previewArticle(input: $input) {
          ... on ArticlePreview {
            unknownNames { name }
            suggestions { span { start exact } actor { slug } distance }
          }
        }
      }`,
      { input: { ...INPUT, text: 'Wie Karoline Leavit sagte, ist die Finanzierung gesichert.' } },
    )

    expect(previewArticle).toEqual({
      unknownNames: [{ name: 'Karoline Leavit' }],
      suggestions: [
        {
          span: { start: 4, exact: 'Karoline Leavit' },
          actor: { slug: 'karoline-leavitt' },
          distance: 1,
        },
      ],
    })
  })

  test('shows what is found, by code points, and stores nothing', async () => {
    linker.script = { links: [{ title: 'Stargate', outcome: 'linked', words: 'am Dienstag' }] }
    const before = await allRows(api.database.current.sql)

    const shown = await preview(INPUT)

    expect(shown).toMatchObject({
      title: INPUT.title,
      outlet: 'Beispielzeitung',
      language: 'de',
      published: { edtf: '2025-01-24', timeZone: 'Europe/Berlin' },
      dates: [
        {
          // Counted in code points: the rocket is one, and two UTF-16 units.
          span: { start: 5, end: 13, exact: 'Dienstag' },
          value: '2025-01-21',
          edtf: '2025-01-21',
          granularity: 'day',
          anchor: '2025-01-24',
        },
      ],
      actors: [{ span: { start: 18, exact: 'Donald Trump' }, actor: { slug: 'donald-trump' } }],
      quotations: [{ span: { exact: 'Wir geben 500 Milliarden Dollar aus.' }, isDirect: true }],
      amounts: [{ span: { exact: '500 Milliarden Dollar' }, value: '500000000000', unit: 'USD' }],
    })
    expect(shown.unknownNames).toEqual(
      expect.arrayContaining([
        { name: 'Ingrid Sommerfeld', mentions: [{ exact: 'Ingrid Sommerfeld' }] },
      ]),
    )
    expect(await allRows(api.database.current.sql)).toEqual(before)
  })

  test('tells which events would be linked and why, in the language that is asked for', async () => {
    linker.script = { links: [{ title: 'Stargate', outcome: 'linked', words: 'Donald Trump' }] }

    expect(await preview(INPUT)).toMatchObject({
      candidates: [
        {
          event: { slug: 'stargate-announcement' },
          role: 'MAIN',
          outcome: 'LINKED',
          score: 0.9,
          explanation: 'Ein Satz dafür.',
          signals: [{ sentence: 'A sentence for it.', articleSpans: [{ exact: 'Donald Trump' }] }],
        },
      ],
    })
  })

  test('of an article with an emoji in a finding keeps its spans whole', async () => {
    linker.script = {}
    const shown = await preview({ ...INPUT, text: 'Donald Trump 🎉🎉 Donald Trump' })

    expect(shown.actors).toMatchObject([
      { span: { start: 0, exact: 'Donald Trump' } },
      { span: { start: 16, exact: 'Donald Trump' } },
    ])
  })
})

describe('an article that cannot be read', () => {
  test.each([
    ['without a title', { title: null }, ['title']],
    ['without a text', { text: null }, ['text']],
    ['with an empty text', { text: ' \n ' }, ['text']],
    ['without a time', { publishedAt: null }, ['publishedAt']],
    ['with a time without its zone', { publishedAt: '2025-01-24T10:00:00' }, ['publishedAt']],
    ['with no time at all', { publishedAt: 'yesterday' }, ['publishedAt']],
    ['with an address of no page', { url: 'ftp://example.org/file' }, ['url']],
    ['in a language that is none', { language: 'deutsch, glaube ich' }, ['language']],
    ['in a language that nobody can tell', { language: null, text: '12 34 56' }, ['language']],
    [
      'with everything wrong',
      { title: '', text: '', publishedAt: '' },
      ['title', 'text', 'publishedAt'],
    ],
  ])('%s is refused, field by field', async (_name, wrong, fields) => {
    const before = await allRows(api.database.current.sql)
    const input = { ...INPUT, ...wrong }

    const previewed = await preview(input)
    const ingested = await editor.call('ingestArticle', { input })

    expect(previewed.__typename).toBe('InvalidArticle')
    expect((previewed.problems as { field: string }[]).map(({ field }) => field)).toEqual(fields)
    expect(ingested).toMatchObject({ __typename: 'InvalidArticle', message: previewed.message })
    expect(await allRows(api.database.current.sql)).toEqual(before)
  })

  test('says what would be right', async () => {
    expect(await preview({ ...INPUT, publishedAt: '2025-01-24' })).toMatchObject({
      problems: [
        { field: 'publishedAt', message: expect.stringContaining('2025-01-23[Europe/Berlin]') },
      ],
    })
  })
})

test('a page is read where the fields are left out', async () => {
  linker.script = {}
  const html = `<html lang="de"><head>
    <meta property="og:site_name" content="Das Blatt">
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Trump stellt Stargate vor",
      "datePublished": "2025-01-22T08:00:00+01:00"}</script></head>
    <body><article><p>Am Dienstag hat Donald Trump im Weißen Haus das Projekt Stargate vorgestellt, das sehr viel kosten soll.</p>
    <p>OpenAI, Oracle und SoftBank wollen dafür nach eigenen Angaben 500 Milliarden Dollar ausgeben, sagte er.</p></article></body></html>`

  expect(
    await preview({ html, url: 'https://blatt.example/stargate?utm_source=feed' }),
  ).toMatchObject({
    title: 'Trump stellt Stargate vor',
    outlet: 'Das Blatt',
    language: 'de',
    published: { edtf: '2025-01-22T08:00:00+01:00' },
    dates: [{ span: { exact: 'Dienstag' }, edtf: '2025-01-21' }],
  })
})
