import { describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { openPage, type WebPage } from './web-page.ts'

const api = useApi()

/** What the form sends when nothing in it is changed. */
function submitted({ document }: WebPage): string {
  const sent = new URLSearchParams()
  for (const field of document.querySelectorAll('form.explore input[name]')) {
    const isOff = field.getAttribute('type') === 'checkbox' && !field.hasAttribute('checked')
    if (!isOff) sent.append(field.getAttribute('name') ?? '', field.getAttribute('value') ?? '')
  }
  for (const select of document.querySelectorAll('form.explore select')) {
    const chosen = select.querySelector('option[selected]')
    sent.append(select.getAttribute('name') ?? '', chosen?.getAttribute('value') ?? '')
  }
  return `/?${sent}`
}

async function follow(page: WebPage, name: string): Promise<WebPage> {
  return openPage(api, page.hrefOf(name))
}

describe('the state of the page', () => {
  test('is its address: the form sends back all of it', async () => {
    const state = {
      story: 'stargate',
      actors: 'elon-musk,donald-trump',
      'reported-in': 'de',
      during: '2025-01',
      match: 'certainly',
      text: 'Musk',
      order: 'happened-desc',
      'group-by': 'month',
      'page-size': '2',
      language: 'de,en',
    }
    const page = await openPage(api, `/?${new URLSearchParams(state)}`)

    const sent = new URL(submitted(page), 'http://localhost').searchParams
    expect(Object.fromEntries(sent)).toEqual(state)
  })

  test('is without the fields that the form left empty', async () => {
    const response = await api.fetch('/?text=&during=&order=happened-desc&actors=elon-musk,x')

    expect(response.status).toBe(302)
    expect(response.headers.get('Location')).toBe('/?order=happened-desc&actors=elon-musk,x')
  })

  test('stays when the language is changed', async () => {
    const page = await openPage(api, '/?actors=elon-musk&order=happened-desc')
    const german = await follow(page, 'Deutsch')

    expect(german.document.documentElement.getAttribute('lang')).toBe('de')
    expect(german.document.querySelector('h1')?.textContent).toBe('Zeitleiste')
    expect(german.slugs).toEqual(page.slugs)
  })

  test('goes along in the links of a reader who chose a language', async () => {
    const page = await openPage(api, '/?language=de', 'en')

    expect(page.hrefOf('Themen')).toBe('/stories?language=de')
    expect(page.text).toContain('href="/event/stargate-announcement?language=de"')
    expect(page.hrefOf('Wer beteiligt war: Elon Musk, 7 Ereignisse')).toBe(
      '/?actors=elon-musk&language=de',
    )
  })

  test.for(['/?live', '/?live=', '/?live=true', '/?live&language=en'])(
    'is live by %s',
    async (path) => {
      const page = await openPage(api, path)

      expect(page.status).toBe(200)
      expect(page.document.querySelector('annals-timeline')?.hasAttribute('live')).toBe(true)
    },
  )

  test('is not live by live=false, and nothing else is an answer', async () => {
    const page = await openPage(api, '/?live=false')
    const refused = await openPage(api, '/?live=maybe&actors=elon-musk')

    expect(page.document.querySelector('annals-timeline')?.hasAttribute('live')).toBe(false)
    expect(refused.status).toBe(400)
    expect(refused.hrefOf('Remove live: maybe')).toBe('/?actors=elon-musk')
  })

  test('holds text that would be markup as text', async () => {
    const hostile = '"><script>alert(1)</script>'
    const page = await openPage(api, `/?${new URLSearchParams({ text: hostile })}`)
    const refused = await openPage(api, `/?${new URLSearchParams({ actors: hostile })}`)

    expect(page.status).toBe(200)
    expect(page.document.querySelector('#text')?.getAttribute('value')).toBe(hostile)
    expect(page.text).not.toContain('<script>alert')
    expect(refused.status).toBe(400)
    expect(refused.text).not.toContain('<script>alert')
  })
})

describe('a thing in the address', () => {
  test.for([
    ['actors', 'actor(slug: "elon-musk") { id name }', 'Elon Musk'],
    [
      'story',
      'story(slug: "stargate") { id name: title }',
      'The dispute over the Stargate project',
    ],
    ['outlets', 'outlet(slug: "annals-seed") { id name }', 'Annals'],
  ] as const)('of %s may be an id as well as a slug', async ([parameter, selection, name]) => {
    const { thing } = await api.data<{ thing: { id: string; name: string } }>(
      `{ thing: ${selection} }`,
    )
    const page = await openPage(api, `/?${parameter}=${thing.id}`)

    expect(page.status).toBe(200)
    expect(page.document.querySelector('.tags')?.textContent).toContain(name)
  })
})

describe('the pages of a long timeline', () => {
  test('follow each other to the end, and back', async () => {
    const first = await openPage(api, '/?page-size=4&order=happened-desc')
    const second = await follow(first, 'More events')
    const third = await follow(second, 'More events')

    const all = (await openPage(api, '/?order=happened-desc')).slugs
    expect(all).toHaveLength(10)
    expect([...first.slugs, ...second.slugs, ...third.slugs]).toEqual(all)
    expect([...third.links('body').keys()]).not.toContain('More events')
    expect((await follow(second, 'Previous events')).slugs).toEqual(first.slugs)
  })

  test('begin anew when the timeline is narrowed down', async () => {
    const second = await follow(await openPage(api, '/?page-size=4'), 'More events')

    expect(second.hrefOf('Kind: Pardon, 1 event')).toBe('/?kinds=pardon&page-size=4')
  })
})

describe('a wrong address', () => {
  test.for([
    ['kinds=robbery', 'kinds has "robbery"'],
    ['order=sideways', 'order is "sideways"; it must be one of happened-asc, '],
    ['page-size=0', 'page-size is "0"; it must be a whole number from 1 to 100.'],
    ['during=foo', 'during is wrong: "foo" is not a date in EDTF'],
    ['after=nonsense', 'after is "nonsense": not a cursor'],
    ['reported-in=-', 'reported-in '],
    ['places=Nowhere', 'places is "Nowhere": neither an id of this API nor a slug'],
  ] as const)(
    '%s is a 400 that names the parameter, and keeps the others',
    async ([wrong, complaint]) => {
      const page = await openPage(api, `/?actors=elon-musk&${wrong}`)

      expect(page.status).toBe(400)
      expect(page.document.querySelector('[role=alert]')?.textContent).toContain(complaint)
      const [name = '', value = ''] = wrong.split('=')
      expect(page.hrefOf(`Remove ${name}: ${value}`)).toBe('/?actors=elon-musk')
      expect(page.hrefOf('To the whole timeline')).toBe('/')
    },
  )

  test.for([
    ['kinds=robbery,post', 'Art: „robbery“ gibt es nicht. Zur Wahl stehen accident (Unfall), '],
    ['order=sideways', 'Reihenfolge: „sideways“ gibt es nicht. Zur Wahl stehen happened-asc (Äl'],
    ['group-by=week', 'Überschriften: „week“ gibt es nicht. Zur Wahl stehen day (Tage), '],
    ['match=x', 'match: „x“ gibt es nicht. Zur Wahl stehen possibly'],
    ['page-size=0', 'Ereignisse je Seite: „0“ geht nicht. Richtig ist eine ganze Zahl von 1 bis'],
    ['during=2025-13', 'Wann: „2025-13“ ist kein Datum in EDTF. Richtig ist zum Beispiel 2025, '],
    ['during=2025&during=2026', 'Wann: Das steht 2-mal in der Adresse; einmal ist richtig.'],
    [`text=${'x'.repeat(501)}`, 'Wörter: 501 Zeichen sind zu viele; höchstens 500 gehen.'],
    ['reported-in=-', 'Berichtet auf: In „-“ ist etwas, das keine Sprache ist.'],
    ['places=Nowhere', 'Ort: „Nowhere“ ist kein Kurzname. Einer besteht aus kleingeschriebenen W'],
    ['after=nonsense', 'after: Das ist keine Stelle dieser Liste.'],
    ['live=maybe', 'live: „maybe“ geht nicht. Richtig ist true oder false.'],
    ['language=__', 'Sprache: „__“ geht nicht. Richtig sind bis zu 10 Kürzel von Sprachen'],
  ] as const)('%s is told in German to who reads German', async ([wrong, complaint]) => {
    const page = await openPage(api, `/?${wrong}`, 'de')
    const told = [...page.document.querySelectorAll('[role=alert] p')]

    expect(page.status).toBe(400)
    expect(told.map(({ textContent }) => textContent)).toEqual([expect.stringContaining(complaint)])
    expect(told[0]?.hasAttribute('lang')).toBe(false)
  })

  test('is told in English, as English, where no person would have written it', async () => {
    const page = await openPage(api, '/?after=a&before=b', 'de')

    expect(page.document.querySelector('[role=alert] p[lang=en]')?.textContent).toBe(
      'after and before are both given; a page has one of them.',
    )
  })

  test('with a language that is none has a way back as well', async () => {
    const page = await openPage(api, '/?language=__')

    expect(page.status).toBe(400)
    expect(page.document.querySelector('[role=alert]')?.textContent).toContain('language is "__"')
    expect(page.hrefOf('To the whole timeline')).toBe('/')
  })
})
