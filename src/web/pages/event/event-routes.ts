import { oembedLink } from '../../embed/oembed-link.ts'
import { html } from '../../markup/html.ts'
import type { Route, WebRequest } from '../../route.ts'
import { renderPage, respondPage } from '../layout.ts'
import { pageLanguages } from '../shared/page-languages.ts'
import { cursorOf } from '../shared/section-pages.ts'
import { respondThing } from '../shared/thing-page.ts'
import { eventJsonLdRoute, jsonLdAddress } from './event-json-ld.ts'
import { eventMain } from './event-main.ts'

/** The page of one event: what is known of it, how certainly, and where it stands in print. */
export const eventRoutes: readonly Route[] = [
  eventJsonLdRoute,
  {
    method: 'GET',
    path: '/event/:name',
    errors: 'page',
    respond: (web) =>
      respondThing(
        web,
        'Event',
        async (slug) => (await readEvent(web, slug)).event,
        async (event) => {
          const page = await renderPage(web, {
            title: event.title,
            description: event.text?.summary ?? undefined,
            head: html`${pageLanguages(web)}
<link rel="alternate" type="application/ld+json" href="${jsonLdAddress(web, event.slug)}">
${oembedLink(web, event.title)}`,
            main: eventMain(web, event),
          })
          return respondPage(web, page)
        },
      ),
  },
]

function readEvent(web: WebRequest, slug: string) {
  return web.ask('EventPage', {
    slug,
    language: web.languages.preferences,
    afterParticipants: cursorOf(web, 'participants'),
    afterStatements: cursorOf(web, 'statements'),
    afterClaims: cursorOf(web, 'claims'),
    afterLinks: cursorOf(web, 'linked'),
    afterSources: cursorOf(web, 'sources'),
    afterEvidence: cursorOf(web, 'evidence'),
    afterHistory: cursorOf(web, 'history'),
  })
}
