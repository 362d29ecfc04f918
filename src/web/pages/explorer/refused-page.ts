import { QuestionRefused } from '../../ask.ts'
import { html, type Markup } from '../../markup/html.ts'
import { LIVE_PARAMETER } from '../../parameters/live-parameter.ts'
import { withParameterName } from '../../parameters/parameter-names.ts'
import { ParametersRefused } from '../../parameters/parameters-refused.ts'
import { TIMELINE_PARAMETERS } from '../../parameters/timeline-parameters.ts'
import type { WebRequest } from '../../route.ts'
import { complaintParagraph, parameterLabel } from '../complaint.ts'
import { renderPage, respondPage } from '../layout.ts'
import { pageWords } from '../page-words.ts'
import { readableSearch, siteAddress } from '../site-address.ts'
import { explorerWords } from './explorer-words.ts'

/**
 * Says what is wrong with the address of a timeline, and lists what it holds, each part a link that
 * leaves it out: what was put together before is not lost for a slip.
 * @returns undefined when the error is about something else
 */
export async function respondRefused(
  web: WebRequest,
  error: unknown,
): Promise<Response | undefined> {
  const isRefused = error instanceof ParametersRefused || error instanceof QuestionRefused
  if (!isRefused) return undefined
  const words = pageWords(web.languages.page)
  const page = await renderPage(web, {
    title: words.refused,
    section: 'timeline',
    main: html`<header class="page-head"><h1>${words.refused}</h1></header>
<div class="complaint" role="alert">${error.complaints.map((complaint) => complaintParagraph(web, withParameterName(complaint)))}</div>
${givenParameters(web)}
<p><a href="${siteAddress(web.languages, '/')}">${words.toTimeline}</a></p>`,
  })
  const status = error instanceof QuestionRefused ? error.status : 400
  return respondPage(web, page, { status, cacheControl: 'no-store' })
}

function givenParameters({ url: { searchParams }, languages }: WebRequest): Markup | false {
  const words = explorerWords(languages.page)
  const given = [...TIMELINE_PARAMETERS, LIVE_PARAMETER].filter(
    (name) => name !== 'language' && searchParams.getAll(name).some((value) => value.trim() !== ''),
  )
  const without = (name: string) => {
    const others = new URLSearchParams(searchParams)
    others.delete(name)
    const search = readableSearch(others)
    return search === '' ? '/' : `/?${search}`
  }
  return (
    given.length > 0 &&
    html`<p>${words.given}</p>
<ul class="tags">${given.map((name) => {
      const value = searchParams.getAll(name).join(',')
      const label = parameterLabel(name, languages.page)
      return html`<li><a class="tag removable" href="${without(name)}" aria-label="${words.remove(label, value)}"><span class="sort">${label}</span> <bdi>${value}</bdi></a></li>`
    })}</ul>`
  )
}
