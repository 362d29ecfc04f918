import { html } from '../../markup/html.ts'
import { readTimelineParameters, timelineVariables } from '../../parameters/timeline-parameters.ts'
import type { Route } from '../../route.ts'
import { renderPage, respondPage } from '../layout.ts'
import { pageWords } from '../page-words.ts'

/** The first page: the timeline with what it can be narrowed by. */
export const explorerRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/',
    errors: 'page',
    respond: async (web) => {
      const parameters = readTimelineParameters(web.url.searchParams)
      const { timeline } = await web.ask(
        'Timeline',
        timelineVariables(parameters, web.languages.preferences),
      )
      const title = pageWords(web.languages.page).timeline
      const page = await renderPage(web, {
        title,
        main: html`<h1>${title}</h1>
<ol>${timeline.edges.map(({ node }) => html`<li><time>${node.time.display}</time> ${node.title}</li>`)}</ol>`,
      })
      return respondPage(web, page)
    },
  },
]
