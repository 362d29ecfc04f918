import { describe, expect, test } from 'vitest'
import { useApi } from '../modules/api/api.ts'

const api = useApi()
const AMNESTY = 'Trump grants a blanket amnesty to the January 6 rioters'
const get = (path: string, headers: Record<string, string> = {}) => api.fetch(path, { headers })

/** Asks how a page of the tested server is embedded, whose origin its pages' heads tell. */
async function ask(path: string, further = ''): Promise<Response> {
  const page = await (await get('/embed/timeline')).text()
  const origin = /href="([^"]+)\/oembed\?url=/.exec(page)?.[1]
  return get(`/oembed?url=${encodeURIComponent(`${origin}${path}`)}${further}`)
}

describe('a page for frames', () => {
  test('may be framed by anybody, and loads nothing from elsewhere', async () => {
    const policy = (await get('/embed/timeline')).headers.get('Content-Security-Policy') ?? ''

    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  test('has the events in its markup, and what the parameters are wrong about', async () => {
    const page = await get('/embed/timeline?story=stargate&language=de')
    expect(await page.text()).toContain('Musk bestreitet auf X die Finanzierung von Stargate')

    const refused = await get('/embed/timeline?order=x')
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('order is &quot;x&quot;; it must be one of')
  })

  test('of a story or event that there is not is not found, and says which', async () => {
    const story = await get('/embed/timeline?story=none&language=de')

    expect(story.status).toBe(404)
    expect(await story.text()).toContain('Eine Story „none“ gibt es nicht.')
    expect((await get('/embed/event/none')).status).toBe(404)
  })

  test.for([
    ['/embed/timeline?story=none', 404],
    ['/embed/timeline?page-size=0', 400],
    ['/embed/timeline?page_size=5', 400],
    ['/embed/timeline?live=maybe', 400],
    ['/embed/timeline?heading-level=6', 400],
    ['/embed/event/none', 404],
  ] as const)('%s tells what is wrong without the site around it', async ([path, status]) => {
    const response = await get(path)
    const page = await response.text()

    expect(response.status).toBe(status)
    expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *')
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(page).toContain('role="alert"')
    expect(page).not.toMatch(/GraphiQL|<nav|<header|\/review|<a /)
  })

  test('is called by its story, by whatever name, or by its only actor', async () => {
    const { story } = await api.data<{ story: { id: string } }>(
      '{ story(slug: "stargate") { id } }',
    )
    const titleOf = async (search: string) =>
      /<h1[^>]*>([^<]*)/.exec(
        await (await get(`/embed/timeline?${search}&language=de`)).text(),
      )?.[0]

    expect(await titleOf(`story=${story.id}`)).toBe(
      '<h1 lang="de">Der Streit um das Stargate-Projekt',
    )
    expect(await titleOf('story=stargate')).toBe(await titleOf(`story=${story.id}`))
    expect(await titleOf('actors=elon-musk')).toBe('<h1>Zeitleiste: Elon Musk')
    expect(await titleOf('kinds=post')).toBe('<h1>Zeitleiste')
  })

  test('is light or dark where it is told to be, also where it is wrong', async () => {
    const themeOf = async (path: string) =>
      /<html lang="en"(?: class="(\w+)")?>/.exec(await (await get(path)).text())?.[1]

    expect(await themeOf('/embed/timeline')).toBeUndefined()
    expect(await themeOf('/embed/timeline?theme=dark')).toBe('dark')
    expect(await themeOf('/embed/event/jan6-amnesty?theme=light')).toBe('light')
    expect(await themeOf('/embed/timeline?theme=dark&order=x')).toBe('dark')
    expect((await get('/embed/timeline?theme=sepia')).status).toBe(400)
  })

  test('begins its headings where it is told to', async () => {
    const page = await (await get('/embed/timeline?heading-level=4')).text()

    expect(page).toContain('<h4 part="heading"')
    expect(page).toContain('<h5 part="title"')
  })

  test('is live by the parameter’s presence, unless that says otherwise', async () => {
    const isLive = async (search: string) =>
      / live[ >]/.test(await (await get(`/embed/timeline?${search}`)).text())

    for (const search of ['live', 'live=', 'live=true']) expect(await isLive(search)).toBe(true)
    for (const search of ['', 'live=false']) expect(await isLive(search)).toBe(false)
  })

  test('keeps its language, its theme and its liveliness on every page', async () => {
    const chosen = 'language=de&theme=dark&heading-level=3&live'
    const page = await (await get(`/embed/timeline?page-size=2&${chosen}`)).text()
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, link]) => link ?? '')
    const pages = links.filter((link) => link.startsWith('/embed/timeline?'))

    expect(pages.length).toBeGreaterThan(0)
    for (const link of pages) {
      const { searchParams } = new URL(link.replaceAll('&amp;', '&'), 'http://localhost')
      expect(Object.fromEntries(searchParams)).toMatchObject({
        language: 'de',
        theme: 'dark',
        'heading-level': '3',
        live: 'true',
      })
    }
    expect(links).toContain('http://localhost/?page-size=2&amp;language=de')
    expect(links).toContain('http://localhost/event/musk-openai-lawsuit?language=de')
    const event = await (await get('/embed/event/jan6-amnesty?language=de')).text()
    expect(event).toContain('<a href="http://localhost/event/jan6-amnesty?language=de">Annals</a>')
  })

  test('says whether its language is the reader’s', async () => {
    expect((await get('/embed/timeline')).headers.get('Vary')).toContain('Accept-Language')
    expect((await get('/embed/timeline?language=de')).headers.get('Vary')).not.toContain(
      'Accept-Language',
    )
  })
})

describe('oEmbed', () => {
  test('answers with a sandboxed frame for a story', async () => {
    const response = await ask('/story/stargate?language=de', '&maxwidth=400&maxheight=9000')
    const answer = await response.json()

    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: 'Der Streit um das Stargate-Projekt',
      width: 400,
      height: 600,
    })
    expect(answer.html).toMatch(
      /^<iframe src="[^"]+\/embed\/timeline\?story=stargate&amp;language=de" title="Der Streit um das Stargate-Projekt" width="400" height="600" .*sandbox="allow-scripts /,
    )
  })

  test.for([
    ['/', 'Timeline', '/embed/timeline'],
    ['/embed/timeline?kinds=post', 'Timeline', '/embed/timeline?kinds=post'],
    [
      '/?actors=elon-musk&utm_source=mail',
      'Timeline: Elon Musk',
      '/embed/timeline?actors=elon-musk',
    ],
    ['/story/stargate', 'The dispute over the Stargate project', '/embed/timeline?story=stargate'],
    ['/story/stargate/', 'The dispute over the Stargate project', '/embed/timeline?story=stargate'],
    ['/event/jan6-amnesty', AMNESTY, '/embed/event/jan6-amnesty'],
    ['/event/jan6-amnesty/', AMNESTY, '/embed/event/jan6-amnesty'],
    [
      '/embed/event/jan6-amnesty?theme=dark&language=en',
      AMNESTY,
      '/embed/event/jan6-amnesty?theme=dark&language=en',
    ],
    [
      '/embed/timeline/?theme=dark&heading-level=3',
      'Timeline',
      '/embed/timeline?theme=dark&heading-level=3',
    ],
    // From the beginning, not from the page that somebody happened to be on.
    ['/embed/timeline?after=abc&page-size=5', 'Timeline', '/embed/timeline?page-size=5'],
    ['/?before=abc', 'Timeline', '/embed/timeline'],
  ] as const)('answers for %s', async ([path, title, frame]) => {
    const response = await ask(path)
    const answer = await response.json()

    expect(response.status).toBe(200)
    expect(answer.title).toBe(title)
    const source = /^<iframe src="([^"]*)" title="([^"]*)"/.exec(answer.html)
    expect(source?.[1]?.replaceAll('&amp;', '&')).toBe(`http://localhost${frame}`)
    expect(source?.[2]).toBe(title)
    expect((await get(frame)).status).toBe(200)
  })

  test('says that its title is in the reader’s language, unless the address names one', async () => {
    expect((await ask('/story/stargate')).headers.get('Vary')).toContain('Accept-Language')
    expect((await ask('/story/stargate', '&format=xml')).headers.get('Vary')).toContain(
      'Accept-Language',
    )
    expect((await ask('/story/stargate?language=de')).headers.get('Vary') ?? '').not.toContain(
      'Accept-Language',
    )
  })

  test('answers in XML that says the same', async () => {
    const response = await ask('/event/jan6-amnesty', '&format=xml')
    const text = await response.text()

    expect(response.headers.get('Content-Type')).toBe('text/xml; charset=utf-8')
    expect(text).toContain('<type>rich</type><version>1.0</version>')
    expect(text).toContain('<html>&lt;iframe src=&quot;')
  })

  test('a live page for frames stays live', async () => {
    const answer = (await (await ask('/embed/timeline?live&page-size=5')).json()) as {
      html: string
    }
    expect(answer.html).toContain('/embed/timeline?page-size=5&amp;live=true"')
  })

  test('has no answer for other sites, other pages, and things that are not there', async () => {
    const elsewhere = await get('/oembed?url=https%3A%2F%2Felsewhere.example%2Fstory%2Fstargate')
    expect(elsewhere.status).toBe(404)
    expect((await ask('/graphql')).status).toBe(404)
    expect((await ask('/story/none')).status).toBe(404)
    expect((await ask('/?stories=stargate')).status).toBe(400)
  })

  test('says what is wrong with a request', async () => {
    const response = await get('/oembed?maxwidth=wide')
    expect(response.status).toBe(400)
    expect((await response.json()).message).toBe(
      'maxwidth is "wide"; it must be a whole number of pixels from 1 to 99999.\nurl is missing; it must be the address of a page of this site.',
    )
    expect((await ask('/', '&format=yaml')).status).toBe(501)
  })
})

describe('the element', () => {
  test('is at an address that stays, and is soon seen to have changed', async () => {
    const script = await get('/annals-timeline.js', { Origin: 'https://news.example' })
    const tag = script.headers.get('ETag') ?? ''

    expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('Cache-Control')).toMatch(/^public, max-age=300,/)
    expect(script.headers.get('Access-Control-Allow-Origin')).toBe('https://news.example')
    expect((await get('/annals-timeline.js', { 'If-None-Match': tag })).status).toBe(304)
  })

  test('has its types and its manifest beside it', async () => {
    expect(await (await get('/annals-timeline.d.ts')).text()).toContain(
      "'annals-timeline': AnnalsTimeline",
    )
    const manifest = await (await get('/custom-elements.json')).json()
    expect(JSON.stringify(manifest)).toContain('"tagName":"annals-timeline"')
  })
})
