import { describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { insertActor } from '../../support/facts.ts'
import { openPage, type WebPage } from '../explorer/web-page.ts'
import { factsOf, textOf, textsOf } from './page-text.ts'

const api = useApi()

function rows({ document }: WebPage, selector: string): string[][] {
  return [...document.querySelectorAll(`${selector} tbody tr`)].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => {
      const clone = cell.cloneNode(true) as typeof cell
      for (const details of clone.querySelectorAll('details')) details.remove()
      return textOf(clone)
    }),
  )
}

describe('the page of an actor tells', () => {
  test('what it is called, and who else knows it by which id', async () => {
    const page = await openPage(api, '/actor/elon-musk')
    const wikidata = page.document.querySelector('a[href^="https://www.wikidata.org/"]')

    expect(textsOf(page, 'h1')).toEqual(['Elon Musk'])
    expect(textsOf(page, '.kicker')).toEqual(['Person'])
    expect(textsOf(page, '.names p')).toEqual(['Elon Musk', 'Elon R. Musk'])
    expect(textsOf(page, '.names .meta')).toEqual([
      'usual nameGerman, English',
      'other nameGerman, English',
    ])
    // Two names, each in two languages.
    expect(textsOf(page, '#names h2')).toEqual(['Names'])
    // Q317521 is Elon Musk in Wikidata.
    expect(wikidata?.getAttribute('href')).toBe('https://www.wikidata.org/wiki/Q317521')
    expect(factsOf(page, 'aside dl.facts')['Short name']).toEqual(['elon-musk'])
  })

  test('until when a name was in use', async () => {
    const page = await openPage(api, '/actor/x')

    // Twitter was renamed in July 2023.
    expect(textsOf(page, '.names > li').find((name) => name.startsWith('Twitter'))).toMatch(
      /former name.*July 2023/,
    )
  })

  test('what it took part in, as a timeline that is read without a script', async () => {
    const page = await openPage(api, '/actor/elon-musk')

    expect(page.count).toBe('7 events')
    expect(page.slugs).toContain('musk-funding-post')
    expect(page.slugs).not.toContain('stargate-announcement')
  })

  test('whom it is tied to, since when, and by which dated facts', async () => {
    const page = await openPage(api, '/actor/elon-musk')
    const [, , odds] = rows(page, '#relationships')

    expect(rows(page, '#relationships').map(([relationship]) => relationship)).toEqual([
      'owner of X',
      'allied with Donald Trump',
      'at odds with Sam Altman',
    ])
    expect(odds?.[1]).toBe('not known')
    expect(odds?.[2]).toMatch(/^Musk sues OpenAI and Altman 2024 or earlier/)
  })

  test('the other side of a relationship in its own words', async () => {
    const page = await openPage(api, '/actor/x')

    expect(rows(page, '#relationships')[0]?.[0]).toBe('is owned by Elon Musk')
  })

  test('who took part in the same events: as a table, and as a picture with the same names', async () => {
    const page = await openPage(api, '/actor/elon-musk')
    const picture = page.document.querySelector('svg#network-wide')
    const drawn = [...(picture?.querySelectorAll('a') ?? [])].map((link) =>
      link.getAttribute('href'),
    )

    // Four with Altman: the lawsuit, his reply, the re-posts and Trump's remarks.
    expect(rows(page, '#co-participants').slice(0, 2)).toEqual([
      ['Sam Altman', 'Person', '4'],
      ['Donald Trump', 'Person', '2'],
    ])
    expect(drawn[0]).toBe('/actor/elon-musk')
    expect(drawn).toEqual(
      expect.arrayContaining(['/actor/sam-altman', '/actor/donald-trump', '/actor/x']),
    )
    expect(textOf(picture?.querySelector('a[href="/actor/sam-altman"] title'))).toBe(
      'Sam Altman: 4 shared events, at odds with',
    )
    expect(picture?.querySelectorAll('line.relationship').length).toBeGreaterThanOrEqual(3)
  })

  test('what it said', async () => {
    const page = await openPage(api, '/actor/elon-musk')

    expect(textsOf(page, '#statements h3')).toEqual([
      'In a court filing, 2024 or earlier',
      'On social media, between 21 and 22 January 2025',
    ])
  })
})

test('an actor without ties has no picture, and the page says that there are none', async () => {
  await insertActor(api.database.current, { slug: 'hermit', names: { en: 'A hermit' } })
  const page = await openPage(api, '/actor/hermit')

  expect(page.status).toBe(200)
  expect(page.document.querySelector('svg.graph')).toBeNull()
  expect(textsOf(page, '#relationships p, #co-participants p')).toEqual([
    'No relationship is recorded.',
    'Nobody else took part in the same events.',
  ])
})

test('the languages that the reader chose go along in the links of the timeline', async () => {
  const page = await openPage(api, '/actor/elon-musk?language=de', 'en')
  const links = [...page.links('annals-timeline').values()]

  expect(links).toContain('/event/musk-funding-post?language=de')
  expect(links).toContain('/actor/sam-altman?language=de')
  expect(links.filter((href) => /^\/(event|actor)\//.test(href) && !href.includes('=de'))).toEqual(
    [],
  )
})

test('in German, the relationships are told in German', async () => {
  const page = await openPage(api, '/actor/elon-musk', 'de')

  expect(rows(page, '#relationships').map(([relationship]) => relationship)).toEqual([
    'besitzt X',
    'verbündet mit Donald Trump',
    'im Streit mit Sam Altman',
  ])
})
