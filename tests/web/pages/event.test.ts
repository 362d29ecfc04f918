import { describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { insertEvent } from '../../support/facts.ts'
import { insertRendering, insertStatement } from '../../support/statement-facts.ts'
import { openPage } from '../explorer/web-page.ts'
import { factsOf, textOf, textsOf } from './page-text.ts'

const api = useApi()

describe('the page of an event tells', () => {
  test('what happened, in which language that is told, and how sure it is when', async () => {
    const page = await openPage(api, '/event/stargate-announcement')
    const heading = page.document.querySelector('h1')

    expect(page.status).toBe(200)
    expect(textOf(heading)).toBe('Trump presents the Stargate AI project')
    expect(heading?.getAttribute('lang')).toBe('en')
    expect(textsOf(page, '.kicker')).toEqual(['Announcement'])
    expect(textsOf(page, '.page-head .meta li')).toEqual(['21 January 2025', 'Happened', 'English'])
    expect(factsOf(page, '#when dl')).toEqual({
      // 21 January 2025 was a Tuesday, which the article says: "am Dienstag", on Friday the 24th.
      Date: ['21 January 2025, a Tuesday'],
      Certainty: ['The day is known; the hour is not.'],
      'Possible range': ['within 21 January 2025, by the clocks of America/New_York'],
      Derived: [
        'am Dienstag: the last such weekday before 24 January 2025 (rule weekday-before-anchor)',
      ],
      'In EDTF': ['2025-01-21'],
    })
    expect(factsOf(page, 'aside dl')).toMatchObject({
      Stories: ['The dispute over the Stargate project'],
      Texts: ['German, English'],
      'Short name': ['stargate-announcement'],
    })
  })

  test.for([
    [
      'musk-staff-jan6',
      'Some time within this range; when exactly is not known.',
      'no earlier than 20 January 2025, no later than 23 January 2025, by the clocks of America/New_York',
    ],
    [
      'musk-openai-lawsuit',
      'Some time within this range; when exactly is not known.',
      'no later than 31 December 2024, by the clocks of America/New_York',
    ],
  ] as const)('the bounds of a date that is not a day: %s', async ([slug, certainty, range]) => {
    const facts = factsOf(await openPage(api, `/event/${slug}`), '#when dl')

    expect(facts.Certainty).toEqual([certainty])
    expect(facts['Possible range']).toEqual([range])
  })

  test('where it was', async () => {
    const facts = factsOf(await openPage(api, '/event/trump-press-remarks'), 'aside dl')

    expect(facts.Where?.[0]).toMatch(/^White House/)
  })

  test('who took part, by role, and where that stands', async () => {
    const page = await openPage(api, '/event/stargate-announcement')
    const roles = [...page.document.querySelectorAll('#participants dt')].map((role) => {
      const names: string[] = []
      for (
        let next = role.nextElementSibling;
        next?.localName === 'dd';
        next = next.nextElementSibling
      ) {
        names.push(textOf(next.querySelector('a')))
      }
      return [textOf(role), names]
    })

    expect(roles).toEqual([
      ['announcer', ['Donald Trump']],
      ['partner', ['OpenAI', 'Oracle', 'SoftBank']],
      ['subject', ['Stargate']],
    ])
    expect(page.hrefOf('SoftBank')).toBe('/actor/softbank')
    expect(textOf(page.document.querySelector('#participants mark'))).toBe(
      'Der Präsident hatte Stargate am Dienstag der Öffentlichkeit präsentiert',
    )
  })

  test('what was said, in every wording, that in the language of the page first', async () => {
    const page = await openPage(api, '/event/musk-funding-post')
    const wordings = [
      ...page.document.querySelectorAll('#statement-musk-stargate-money-missing blockquote'),
    ].map((quotation) => [
      quotation.querySelector('p')?.getAttribute('lang'),
      textOf(quotation.querySelector('footer')),
      textOf(quotation.querySelector('p')),
    ])

    expect(textsOf(page, '#statements h3')).toEqual(['Elon Musk'])
    expect(wordings).toEqual([
      [
        'en',
        'English, verbatim',
        "They don't actually have the money. SoftBank has well under $10B secured. I have that on good authority.",
      ],
      [
        'de',
        'German, translated',
        'Sie haben das Geld gar nicht. SoftBank hat weniger als 10 Milliarden gesichert. Das habe ich aus sicherer Quelle.',
      ],
    ])
  })

  test('what is claimed, whether it is disputed, and by whom', async () => {
    const page = await openPage(api, '/event/stargate-announcement')
    const claims = [...page.document.querySelectorAll('#claims .claim')].map((claim) => [
      textOf(claim.querySelector('h3')),
      textOf(claim.querySelector('.tag')),
      [...claim.querySelectorAll('.stances > li > p:first-child')].map(textOf),
    ])

    expect(claims).toEqual([
      [
        'The funding of the Stargate project is secured.',
        'disputed',
        ['Elon Musk denies', 'Karoline Leavitt asserts'],
      ],
      [
        'The US government contributes no money to the Stargate project.',
        'not disputed',
        ['Donald Trump asserts'],
      ],
    ])
  })

  test('the figures as they are limited', async () => {
    const page = await openPage(api, '/event/stargate-announcement')
    expect(textsOf(page, '#amounts strong')).toEqual([
      '100 billion US dollars',
      'up to 500 billion US dollars',
    ])
    expect(textsOf(page, '#amounts .meta').slice(0, 1)).toEqual(['Investment at first · Stargate'])

    const post = await openPage(api, '/event/musk-funding-post')
    expect(textsOf(post, '#amounts strong')).toEqual(['less than 10 billion US dollars'])
    expect(textsOf(post, '#amounts .meta').slice(0, 1)).toEqual([
      'Funding secured · SoftBank · according to Elon Musk',
    ])
  })

  test('where it stands in print, from whole words on, and leads to that place in the article', async () => {
    const page = await openPage(api, '/event/stargate-announcement')
    const source = page.document.querySelector('#sources .source')
    const passage = source?.querySelector('.excerpt')

    expect(textOf(source?.querySelector('h3'))).toBe(
      'Streit um Stargate: Trump hält Musks Zweifel für persönlich motiviert',
    )
    expect(passage?.getAttribute('lang')).toBe('de')
    expect(textOf(passage?.querySelector('mark'))).toBe(
      'Der Präsident hatte Stargate am Dienstag der Öffentlichkeit präsentiert.',
    )
    expect(textOf(passage)).toMatch(
      /^… \p{L}+ .* Abneigung\. Der Präsident .* Getragen wird es von OpenAI.* …$/u,
    )

    const [path, fragment = ''] = (
      source?.querySelector('.evidence a')?.getAttribute('href') ?? ''
    ).split('#')
    const article = await openPage(api, path ?? '')
    expect(article.status).toBe(200)
    expect(article.document.querySelector(`[id="${fragment}"]`)).not.toBeNull()
  })

  test('what was said in German first, to who reads German', async () => {
    const page = await openPage(api, '/event/musk-funding-post', 'de')

    expect(textsOf(page, '.statement > blockquote > footer')).toEqual([
      'Deutsch, übersetzt',
      'Englisch, wörtlich',
    ])
  })

  test('which events came before it and after it', async () => {
    const page = await openPage(api, '/event/musk-funding-post')
    const linked: Record<string, string[]> = {}
    for (const heading of page.document.querySelectorAll('#linked h3')) {
      linked[textOf(heading)] = [
        ...(heading.nextElementSibling?.querySelectorAll(':scope > li > p:first-child') ?? []),
      ].map(textOf)
    }

    expect(linked).toEqual({
      Before: ['Responds to Trump presents the Stargate AI project'],
      After: [
        "Answered by Trump brushes off Musk's objection before the press",
        'Answered by Leavitt defends Stargate in an interview with Fox News',
        'Answered by Altman hits back at Musk',
        "Followed by Musk re-posts Altman's old criticism of Trump",
      ],
    })
    const caused = await openPage(api, '/event/altman-reply')
    expect(textsOf(caused, '#linked li > p:first-child')).toContain(
      'Caused by Trump presents the Stargate AI project',
    )
  })

  test('who recorded it and why', async () => {
    const page = await openPage(api, '/event/stargate-announcement')

    expect(textsOf(page, '#history h2 + .history > li > p')).toEqual([
      expect.stringMatching(/ UTC: seed, Load the Stargate story$/),
    ])
    // The latest written come first: the passages in print.
    expect(textsOf(page, '#history .changes > li')).toHaveLength(20)
    expect(textsOf(page, '#history .changes > li')).toContain(
      'Evidence recorded: Getragen wird es von OpenAI, Oracle und SoftBank',
    )
    const rest = await openPage(
      api,
      page.document.querySelector('#history [rel=next]')?.getAttribute('href') ?? '',
    )
    expect(textsOf(rest, '#history .changes > li')).toContain('Participation recorded: SoftBank')
    expect(factsOf(rest, '#history .changes > li:last-child dl').kind).toEqual(['announcement'])
  })
})

test('a quotation that a fuller one contains is told on demand', async () => {
  const { current } = api.database
  const statement = await insertStatement(current, {
    slug: 'long-and-short',
    eventId: (await insertEvent(current, { slug: 'a-long-speech' })).id,
  })
  for (const [language, form, text] of [
    ['en', 'verbatim', 'We will build it, and we will pay for all of it.'],
    ['en', 'partial', '“We will build it … pay for all of it”'],
    ['en', 'partial', 'and we will sell it'],
    ['de', 'partial', 'We will build it'],
  ] as const) {
    await insertRendering(current, { statementId: statement.id, language, form, text })
  }
  const page = await openPage(api, '/event/a-long-speech')

  expect(textsOf(page, '.statement details summary')).toEqual(['1 shorter quotation of it'])
  expect(textsOf(page, '.statement details blockquote > p')).toEqual([
    '“We will build it … pay for all of it”',
  ])
  expect(textsOf(page, '.statement > blockquote > p').toSorted()).toEqual([
    'We will build it',
    'We will build it, and we will pay for all of it.',
    'and we will sell it',
  ])
})

test('in German, the page and the texts are German', async () => {
  const page = await openPage(api, '/event/stargate-announcement', 'de-AT,de;q=0.9')

  expect(page.document.documentElement.getAttribute('lang')).toBe('de')
  expect(textsOf(page, 'h1')).toEqual(['Trump stellt das KI-Projekt Stargate vor'])
  expect(textsOf(page, 'h2').map((heading) => heading.replace(/ \d+$/, ''))).toEqual([
    'Wann',
    'Beteiligte',
    'Behauptungen',
    'Zahlen',
    'Quellen',
    'Belege',
    'Verknüpfte Ereignisse',
    'Verlauf',
  ])
  expect(factsOf(page, '#when dl')).toMatchObject({
    Datum: ['21. Januar 2025, ein Dienstag'],
    Hergeleitet: [
      'am Dienstag: der letzte solche Wochentag vor dem 24. Januar 2025 (Regel weekday-before-anchor)',
    ],
  })
  expect(textsOf(page, '#amounts strong')).toEqual([
    '100 Milliarden US-Dollar',
    'bis zu 500 Milliarden US-Dollar',
  ])
})

test('a reader of a language that nothing is told in gets what there is, and is told which that is', async () => {
  const page = await openPage(api, '/event/stargate-announcement?language=fr')

  expect(page.document.documentElement.getAttribute('lang')).toBe('en')
  expect(page.document.querySelector('h1')?.getAttribute('lang')).toMatch(/^(de|en)$/)
  expect(page.hrefOf('SoftBank')).toBe('/actor/softbank?language=fr')
})

test('the page leads to itself in other languages and as linked data', async () => {
  const page = await openPage(api, '/event/stargate-announcement')
  const address = page.hrefOf('This event as JSON-LD')

  expect(page.document.querySelector('link[hreflang=de]')?.getAttribute('href')).toBe(
    'http://localhost/event/stargate-announcement?language=de',
  )
  expect(address).toBe('/event/stargate-announcement.jsonld')
  const response = await api.fetch(address)
  expect(response.headers.get('Content-Type')).toMatch(/^application\/ld\+json/)
  expect(await response.json()).toMatchObject({
    numberOfItems: 1,
    itemListElement: [{ item: { '@id': 'http://localhost/event/stargate-announcement' } }],
  })
})
