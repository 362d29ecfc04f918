import type { ActorPageQuery } from '../../documents/types.ts'
import type { Route, WebRequest } from '../../route.ts'
import { renderPage, respondPage } from '../layout.ts'
import { pageLanguages } from '../shared/page-languages.ts'
import { cursorOf } from '../shared/section-pages.ts'
import { respondThing } from '../shared/thing-page.ts'
import { actorMain } from './actor-main.ts'
import { actorTimeline } from './actor-timeline.ts'
import { networkFigure } from './network-figure.ts'

/** The page of one actor: what it took part in, whom it is tied to, and what it said. */
export const actorRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/actor/:name',
    errors: 'page',
    respond: (web) =>
      respondThing(
        web,
        'Actor',
        async (slug) => (await readActor(web, slug)).actor,
        (actor) => respondActor(web, actor),
      ),
  },
]

export type ActorOfPage = NonNullable<ActorPageQuery['actor']>

async function respondActor(web: WebRequest, actor: ActorOfPage): Promise<Response> {
  const [timeline, network] = await Promise.all([
    actorTimeline(web, actor),
    networkFigure(web, actor),
  ])
  const page = await renderPage(web, {
    title: actor.name,
    head: pageLanguages(web),
    main: actorMain(web, actor, { timeline: timeline.markup, network }),
    scripts: ['annals-timeline.js'],
  })
  return respondPage(web, page, { styles: [timeline.styleHash] })
}

function readActor(web: WebRequest, slug: string) {
  return web.ask('ActorPage', {
    slug,
    language: web.languages.preferences,
    afterNames: cursorOf(web, 'names'),
    afterRelationships: cursorOf(web, 'relationships'),
    afterCoParticipants: cursorOf(web, 'co-participants'),
    afterStatements: cursorOf(web, 'statements'),
    afterHistory: cursorOf(web, 'history'),
  })
}
