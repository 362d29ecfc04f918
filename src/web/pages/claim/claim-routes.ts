import type { ClaimPageQuery } from '../../documents/types.ts'
import type { Route, WebRequest } from '../../route.ts'
import { renderPage, respondPage } from '../layout.ts'
import { pageLanguages } from '../shared/page-languages.ts'
import { cursorOf } from '../shared/section-pages.ts'
import { respondThing } from '../shared/thing-page.ts'
import { claimMain } from './claim-main.ts'

/** The page of one claim: who asserts, denies and questions it, over time. */
export const claimRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/claim/:name',
    errors: 'page',
    respond: (web) =>
      respondThing(
        web,
        'Claim',
        async (slug) => (await readClaim(web, slug)).claim,
        async (claim) => {
          const page = await renderPage(web, {
            title: claim.text?.proposition ?? claim.slug,
            head: pageLanguages(web),
            main: claimMain(web, claim),
          })
          return respondPage(web, page)
        },
      ),
  },
]

export type ClaimOfPage = NonNullable<ClaimPageQuery['claim']>

function readClaim(web: WebRequest, slug: string) {
  return web.ask('ClaimPage', {
    slug,
    language: web.languages.preferences,
    afterStances: cursorOf(web, 'stances'),
    afterEvidence: cursorOf(web, 'evidence'),
    afterHistory: cursorOf(web, 'history'),
  })
}
