import { respondJson } from '../../http/json-response.ts'
import { html, type Markup, raw } from '../markup/html.ts'
import { ParametersRefused } from '../parameters/parameters-refused.ts'
import { readerLanguages } from '../parameters/reader-languages.ts'
import { NotFound, type WebRequest } from '../route.ts'
import { embeddableAt } from './embeddable.ts'

/** CSS pixels, of a frame that nobody asks to be otherwise. */
const WIDTH = 640
const HEIGHT = 600

/**
 * Answers how an address of this site is embedded (oEmbed 1.0): as "rich", by a frame.
 * @throws {ParametersRefused} {NotFound}
 */
export async function respondOembed(web: WebRequest): Promise<Response> {
  const { searchParams } = web.url
  const complaints: string[] = []
  const most = (name: string, usual: number) => {
    const text = searchParams.get(name)
    if (text === null || text === '') return usual
    if (/^[1-9]\d{0,4}$/.test(text)) return Math.min(usual, Number(text))
    complaints.push(`${name} is "${text}"; it must be a whole number of pixels from 1 to 99999.`)
    return usual
  }
  const width = most('maxwidth', WIDTH)
  const height = most('maxheight', HEIGHT)
  const given = searchParams.get('url')
  const address = given === null ? null : URL.parse(given)
  if (address === null) {
    complaints.push(
      given === null
        ? 'url is missing; it must be the address of a page of this site.'
        : `url is "${given}"; it must be the address of a page of this site.`,
    )
  }
  const format = searchParams.get('format') ?? 'json'
  if (complaints.length > 0 || address === null) throw new ParametersRefused(complaints)
  // As section 2.3.4 of the specification has it, for a format that is none of ours.
  if (format !== 'json' && format !== 'xml') {
    return respondJson(web.fetchAPI, 501, {
      error: 'NOT_IMPLEMENTED',
      message: `format is "${format}"; it must be json or xml.`,
    })
  }
  if (address.origin !== web.origin && address.origin !== web.url.origin) throw new NotFound()
  const chosen = address.searchParams
    .getAll('language')
    .flatMap((value) => value.split(','))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
  const languages = readerLanguages(chosen, web.request.headers.get('accept-language'))
  const { title, frame } = await embeddableAt({ ...web, languages }, address)
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Annals',
    provider_url: web.origin,
    cache_age: 3600,
    width,
    height,
    html: frameMarkup(`${web.origin}${frame}`, title, width, height).text,
  }
  const headers = {
    'Cache-Control': 'public, max-age=3600',
    ...(chosen.length === 0 && { Vary: 'Accept-Language' }),
  }
  if (format === 'json') return respondJson(web.fetchAPI, 200, answer, headers)
  return new web.fetchAPI.Response(xmlOf(answer).text, {
    headers: { 'Content-Type': 'text/xml; charset=utf-8', ...headers },
  })
}

/** A frame that can run its scripts and open links, and nothing else. */
function frameMarkup(address: string, title: string, width: number, height: number): Markup {
  return html`<iframe src="${address}" title="${title}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`
}

/** The names are ours and the values are escaped: what HTML's entities for these five are, is XML too. */
function xmlOf(answer: Readonly<Record<string, string | number>>): Markup {
  const members = Object.entries(answer).map(
    ([name, value]) => html`<${raw(name)}>${value}</${raw(name)}>`,
  )
  return html`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<oembed>${members}</oembed>
`
}
