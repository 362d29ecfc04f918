import type { StoryQuery } from '../../documents/types.ts'
import { oembedLink } from '../../embed/oembed-link.ts'
import { html, type Markup } from '../../markup/html.ts'
import {
  readTimelineParameters,
  type TimelineOrderName,
  type TimelineParameters,
  timelineVariables,
  writeTimelineParameters,
} from '../../parameters/timeline-parameters.ts'
import { NotFound, type Route, type WebRequest } from '../../route.ts'
import { timelineElement } from '../../timeline/timeline-element.ts'
import type { PageAddress } from '../../timeline/timeline-options.ts'
import { explorerAddress } from '../explorer/explorer-address.ts'
import { alternateLinks, reuseSection } from '../explorer/reuse-section.ts'
import { renderPage, respondPage } from '../layout.ts'
import { textAttributes } from '../shared/foreign-text.ts'
import { respondThing, thingAddress } from '../shared/thing-page.ts'
import { siteAddress } from '../site-address.ts'
import { respondStories } from './stories-page.ts'
import { disputedClaims, editorsOrder, storyActors } from './story-parts.ts'
import { storyWords } from './story-words.ts'

export const storyRoutes: readonly Route[] = [
  { method: 'GET', path: '/stories', errors: 'page', respond: respondStories },
  { method: 'GET', path: '/story/:name', errors: 'page', respond: respondAddress },
]

/** As the editors order the events; the orders by time are those of every timeline. */
const EDITORS_ORDER = 'editor'

type Story = NonNullable<StoryQuery['story']>
type Surroundings = Pick<StoryQuery, 'timeline' | 'claims'>

function respondAddress(web: WebRequest): Promise<Response> {
  const language = web.languages.preferences
  return respondThing(
    web,
    'Story',
    async (slug) => {
      const { story, ...others } = await web.ask('Story', { slug, stories: [slug], language })
      return story && { ...story, ...others }
    },
    (story) => respondStory(web, story),
  )
}

async function respondStory(web: WebRequest, story: Story & Surroundings): Promise<Response> {
  const { url, languages } = web
  const { slug, timeline, claims } = story
  const words = storyWords(languages.page)
  const parameters = storyParameters(url, slug)
  const isByEditor = url.searchParams.get('order') === EDITORS_ORDER
  const events = isByEditor
    ? { markup: await eventsByEditor(web, slug, parameters), styleHash: undefined }
    : await eventsByTime(web, slug, parameters)
  const page = await renderPage(web, {
    title: story.title,
    section: 'stories',
    description: story.summary ?? undefined,
    head: html`${alternateLinks(web, parameters)}${oembedLink(web, story.title)}`,
    scripts: isByEditor ? ['explorer.js'] : ['annals-timeline.js', 'explorer.js'],
    main: html`<header class="page-head"><p class="kicker">${words.story}</p>
<h1${textAttributes(story.text?.language)}>${story.title}</h1>
${story.summary && html`<p class="standfirst"${textAttributes(story.text?.language)}>${story.summary}</p>`}
<p class="meta"><a href="${explorerAddress({ story: [slug], language: languages.chosen })}">${words.explore}</a></p>
</header>
${orderLinks(web, slug, parameters, isByEditor ? EDITORS_ORDER : parameters.order)}
<div class="columns">
<div>${timeline.totalCount > 0 ? events.markup : html`<p>${words.noEvents}</p>`}</div>
<aside class="facets">
${disputedClaims(web, claims)}
${storyActors(web, timeline.facets.actors)}
</aside>
</div>
${reuseSection(web, parameters, story.title)}`,
  })
  return respondPage(web, page, { styles: events.styleHash ? [events.styleHash] : [] })
}

/** Of the timeline's parameters, a story's page has those that do not leave events out. */
function storyParameters({ searchParams }: URL, slug: string): TimelineParameters {
  const address = new URLSearchParams({ story: slug })
  for (const name of ['order', 'page-size', 'group-by', 'language', 'after', 'before']) {
    const value = searchParams.get(name)
    if (value !== null && value !== EDITORS_ORDER) address.set(name, value)
  }
  return readTimelineParameters(address)
}

async function eventsByTime(web: WebRequest, slug: string, parameters: TimelineParameters) {
  const { timeline } = await web.ask('Timeline', {
    ...timelineVariables(parameters, web.languages.preferences),
    histogram: true,
  })
  return timelineElement({
    timeline,
    parameters,
    languages: web.languages,
    address: (cursor) => storyAddress(web, slug, parameters, parameters.order, cursor),
    eventLink: siteAddress(web.languages, '/event/{slug}'),
    actorLink: siteAddress(web.languages, '/actor/{slug}'),
  })
}

async function eventsByEditor(
  web: WebRequest,
  slug: string,
  parameters: TimelineParameters,
): Promise<Markup> {
  const language = web.languages.preferences
  const { first, after, last, before } = timelineVariables(parameters, language)
  const page = { first, after, last, before }
  const { story } = await web.ask('StoryEvents', { slug, language, ...page })
  if (!story) throw new NotFound()
  return editorsOrder(web, story.events, (cursor) =>
    storyAddress(web, slug, parameters, EDITORS_ORDER, cursor),
  )
}

/** The same story in an order, from its first event on or from a cursor. */
function storyAddress(
  web: WebRequest,
  slug: string,
  { pageSize, groupBy }: TimelineParameters,
  order: TimelineOrderName | typeof EDITORS_ORDER,
  cursor: PageAddress = {},
): string {
  const address =
    order === EDITORS_ORDER
      ? new URLSearchParams([
          ['order', order],
          ...writeTimelineParameters({ pageSize, groupBy, ...cursor }),
        ])
      : writeTimelineParameters({ pageSize, groupBy, order, ...cursor })
  return thingAddress(web, 'Story', slug, address)
}

function orderLinks(
  web: WebRequest,
  slug: string,
  parameters: TimelineParameters,
  shown: TimelineOrderName | typeof EDITORS_ORDER,
): Markup {
  const words = storyWords(web.languages.page)
  const orders = [
    ['happened-asc', words.oldestFirst],
    ['happened-desc', words.newestFirst],
    [EDITORS_ORDER, words.byEditor],
  ] as const
  return html`<nav class="orders no-print" aria-label="${words.inOrder}"><ul class="meta">${orders.map(
    ([order, name]) =>
      html`<li><a href="${storyAddress(web, slug, parameters, order)}"${order === shown && html` aria-current="true"`}>${name}</a></li>`,
  )}</ul></nav>`
}
