import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/reading/html.ts'

const page = (head: string, attributes = '', body = '') =>
  `<!doctype html><html${attributes}><head>${head}</head><body>${body}</body></html>`

const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Council closes footbridge',
  datePublished: '2025-01-21T18:05:00Z',
  inLanguage: 'en-GB',
  publisher: { '@type': 'Organization', name: 'The Marlow Post' },
}

const FROM_JSON_LD = {
  title: { value: 'Council closes footbridge', where: 'JSON-LD headline' },
  language: { value: 'en-GB', where: 'JSON-LD inLanguage' },
  publishedAt: [{ value: '2025-01-21T18:05:00Z', where: 'JSON-LD datePublished' }],
  outlet: {
    value: { name: 'The Marlow Post', homepage: null },
    where: 'JSON-LD publisher',
  },
}

describe('JSON-LD is read', () => {
  test.each([
    ['as one object', ARTICLE],
    ['as a list', [{ '@type': 'BreadcrumbList' }, ARTICLE]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'Post' }, ARTICLE] }],
    ['as the main entity of its page', { '@type': 'WebPage', mainEntity: ARTICLE }],
    ['with several types', { ...ARTICLE, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['with lists of values', { ...ARTICLE, headline: [ARTICLE.headline, 'Other'] }],
    ['with literals', { ...ARTICLE, headline: { '@value': ARTICLE.headline } }],
    [
      'with a publisher that is told elsewhere',
      {
        '@graph': [
          { ...ARTICLE, publisher: { '@id': '#post' } },
          { '@id': '#post', '@type': 'Organization', name: 'The Marlow Post' },
        ],
      },
    ],
  ])('%s', (_, data) => {
    expect(readHtml(page(jsonLd(data)))).toMatchObject(FROM_JSON_LD)
  })

  test.each([
    ['broken', '{"@type": "NewsArticle", "headline": '],
    ['empty', ''],
    ['no object', '"NewsArticle"'],
    ['null', 'null'],
    ['nested without end', '['.repeat(100_000)],
  ])('and passed over where it is %s', (_, broken) => {
    const head = `<script type="application/ld+json">${broken}</script>${jsonLd(ARTICLE)}`

    expect(readHtml(page(head))).toMatchObject(FROM_JSON_LD)
  })

  test('with line breaks within its strings', () => {
    const head = `<script type="application/ld+json">{"@type":"Article","headline":"Council closes
footbridge"}</script>`

    expect(readHtml(page(head)).title?.value).toBe('Council closes footbridge')
  })

  test('with texts that were escaped for HTML', () => {
    const data = { ...ARTICLE, headline: 'Nord &amp; S&uuml;d &lt;b&gt;' }

    expect(readHtml(page(jsonLd(data))).title?.value).toBe('Nord & Süd <b>')
  })

  test('of articles only', () => {
    const data = { '@type': 'VideoObject', headline: 'A film', datePublished: '2020-01-01' }

    expect(readHtml(page(jsonLd(data)))).not.toHaveProperty('title')
  })
})

const META = `
<meta property="og:title" content="Hafen baut Becken | Küstenblatt">
<meta property="og:site_name" content="Küstenblatt">
<meta property="og:locale" content="de_AT">
<meta property="article:published_time" content="2025-01-22T10:00:00+01:00">`

describe('meta elements are read', () => {
  test('as Open Graph, whose title loses the outlet at its end', () => {
    expect(readHtml(page(META))).toMatchObject({
      title: { value: 'Hafen baut Becken', where: '<meta og:title>' },
      language: { value: 'de-AT', where: '<meta og:locale>' },
      publishedAt: [{ value: '2025-01-22T10:00:00+01:00', where: '<meta article:published_time>' }],
      outlet: { value: { name: 'Küstenblatt' }, where: '<meta og:site_name>' },
    })
  })

  test('after JSON-LD', () => {
    expect(readHtml(page(META + jsonLd(ARTICLE)))).toMatchObject({
      title: { where: 'JSON-LD headline' },
      publishedAt: [{ where: 'JSON-LD datePublished' }, { where: '<meta article:published_time>' }],
    })
  })

  test.each([
    '<meta name="DC.date.issued" content="2025-01-22">',
    '<meta name="date" content="2025-01-22">',
    '<meta itemprop="datePublished" content="2025-01-22">',
  ])('for the publication: %s', (meta) => {
    expect(readHtml(page(meta)).publishedAt).toContainEqual(
      expect.objectContaining({ value: '2025-01-22' }),
    )
  })
})

test('the language is that of the document', () => {
  expect(readHtml(page('', ' lang="de"')).language).toEqual({ value: 'de', where: '<html lang>' })
})

test('times are read from the article before those of the rest of the page', () => {
  const body = `<div><time datetime="2025-01-20">teaser</time></div>
    <article><time datetime="2025-01-22T10:00:00+01:00">Mittwoch</time></article>`

  expect(readHtml(page('', '', body)).publishedAt?.map(({ value }) => value)).toEqual([
    '2025-01-22T10:00:00+01:00',
    '2025-01-20',
  ])
})

describe('the title is', () => {
  test('the only heading of the first rank', () => {
    const body = '<h1>Hafen <em>baut</em></h1>'

    expect(readHtml(page('<title>Hafen baut | Küste</title>', '', body)).title).toEqual({
      value: 'Hafen baut',
      where: '<h1>',
    })
  })

  test('that of the document where there are several headings', () => {
    const body = '<h1>Küstenblatt</h1><h1>Hafen baut</h1>'

    expect(readHtml(page('<title>Hafen baut</title>', '', body)).title?.where).toBe('<title>')
  })
})

describe('the address is', () => {
  const canonical = (href: string) => page(`<link rel="canonical" href="${href}">`)

  test('the canonical one of the same site', () => {
    const { url } = readHtml(canonical('https://www.example.org/a'), 'https://m.example.org/a?x=1')

    expect(url).toEqual({ value: 'https://www.example.org/a', where: '<link rel="canonical">' })
  })

  test('the canonical one where the page is from nowhere', () => {
    expect(readHtml(canonical('https://example.org/a')).url?.value).toBe('https://example.org/a')
  })

  test('relative to that of the page', () => {
    expect(readHtml(canonical('/a'), 'https://example.org/a?x=1').url?.value).toBe(
      'https://example.org/a',
    )
  })

  test.each([
    ['another site, of which this may be a copy', 'https://agency.example/a'],
    ['the front page', 'https://example.org/'],
    ['no address', 'javascript:void(0)'],
  ])('that of the page where the canonical one is %s', (_, href) => {
    expect(readHtml(canonical(href), 'https://example.org/a').url).toEqual({
      value: 'https://example.org/a',
      where: 'its address',
    })
  })

  test('unknown where neither is told', () => {
    expect(readHtml(page(''))).not.toHaveProperty('url')
  })
})
