import { html } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import type { PageAddress } from '../../timeline/timeline-options.ts'
import { renderPage, respondPage } from '../layout.ts'
import { textAttributes } from '../shared/foreign-text.ts'
import { thingAddress } from '../shared/thing-page.ts'
import { siteAddress } from '../site-address.ts'
import { pageLinks } from './page-links.ts'
import { storyWords } from './story-words.ts'

const PAGE_SIZE = 20

/** The editors' stories, page by page. */
export async function respondStories(web: WebRequest): Promise<Response> {
  const { languages, url } = web
  const words = storyWords(languages.page)
  const after = url.searchParams.get('after')
  const before = url.searchParams.get('before')
  const { stories } = await web.ask('Stories', {
    ...(before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, ...(after && { after }) }),
    language: languages.preferences,
  })
  const pageAddress = (cursor: PageAddress) =>
    siteAddress(languages, '/stories', new URLSearchParams({ ...cursor }))
  const page = await renderPage(web, {
    title: words.stories,
    section: 'stories',
    main: html`<header class="page-head"><h1>${words.stories}</h1></header>
${
  stories.nodes.length === 0
    ? html`<p>${words.none}</p>`
    : html`<ul class="entries prose">
${stories.nodes.map(
  ({ slug, title, summary, text, events }) => html`<li>
<h2${textAttributes(text?.language)}><a class="plain" href="${thingAddress(web, 'Story', slug)}">${title}</a></h2>
${summary && html`<p${textAttributes(text?.language)}>${summary}</p>`}
<p class="meta">${words.events(events.totalCount)}</p>
</li>`,
)}
</ul>`
}
${pageLinks(stories.pageInfo, pageAddress, languages.page)}`,
  })
  return respondPage(web, page)
}
