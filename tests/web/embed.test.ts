import { describe, expect, test } from 'vitest'
import { useApi } from '../modules/api/api.ts'

const api = useApi()
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

  test('of a story or event that there is not is not found', async () => {
    expect((await get('/embed/timeline?story=none')).status).toBe(404)
    expect((await get('/embed/event/none')).status).toBe(404)
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

  test.each([
    '/',
    '/embed/timeline?kinds=post',
    '/event/jan6-amnesty',
    '/embed/event/jan6-amnesty',
  ])('answers for %s', async (path) => {
    expect((await ask(path)).status).toBe(200)
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
    expect(answer.html).toContain('/embed/timeline?page-size=5&amp;live=')
  })

  test('has no answer for other sites, other pages, and things that are not there', async () => {
    const elsewhere = await get('/oembed?url=https%3A%2F%2Felsewhere.example%2Fstory%2Fstargate')
    expect(elsewhere.status).toBe(404)
    expect((await ask('/graphql')).status).toBe(404)
    expect((await ask('/story/none')).status).toBe(404)
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
