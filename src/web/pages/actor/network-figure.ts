import type { ActorNetworkQuery } from '../../documents/types.ts'
import { graphSvg } from '../../graph/graph.ts'
import { boundedNetwork, type GraphNetwork } from '../../graph/network.ts'
import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { relationshipPhrase } from '../../words/relationship-words.ts'
import { thingAddress } from '../shared/thing-page.ts'
import type { ActorOfPage } from './actor-routes.ts'
import { actorWords } from './actor-words.ts'

/** The two drawings of a page: how wide they are, and how many actors each has room for. The tables have all. */
const DRAWINGS = {
  wide: { width: 760, actors: 50 },
  narrow: { width: 340, actors: 25 },
} as const

type Form = keyof typeof DRAWINGS

type Tie = ActorNetworkQuery['network']['ties'][number]

/** The actors that one is tied to as a picture; nothing where there are none. */
export async function networkFigure(
  web: WebRequest,
  { id, slug, name }: Pick<ActorOfPage, 'id' | 'slug' | 'name'>,
): Promise<Markup | undefined> {
  const { network } = await web.ask('ActorNetwork', {
    id,
    first: DRAWINGS.wide.actors,
    language: web.languages.preferences,
  })
  if (network.actors.length < 2) return undefined
  const words = actorWords(web.languages.page)
  const whole = graphNetwork(network)
  const ties = new Map(
    network.ties.flatMap((tie) => {
      const other = otherEnd(tie, slug)
      return other === undefined ? [] : [[other, tie]]
    }),
  )
  const drawing = (form: Form) => {
    const { width, actors } = DRAWINGS[form]
    const bounded = boundedNetwork(whole, actors)
    return graphSvg(bounded, {
      id: `network-${form}`,
      form,
      width,
      title: words.networkTitle(name),
      description: words.networkDescription(bounded.actors.length - 1),
      addressOf: (actor) => thingAddress(web, 'Actor', actor.slug),
      tiesOf: (actor) => tieText(web, actor.slug === slug, ties.get(actor.slug)),
    })
  }
  // A full drawing leaves others out, for all that is known here.
  const cut = (form: Form) =>
    whole.actors.length >= DRAWINGS[form].actors &&
    html` <span class="graph-note ${form}">${words.networkCut(DRAWINGS[form].actors - 1)}</span>`
  return html`<figure class="network">
${drawing('wide')}
${drawing('narrow')}
<figcaption>${words.networkLegend}${cut('wide')}${cut('narrow')}</figcaption>
</figure>`
}

function graphNetwork({ actors, ties }: ActorNetworkQuery['network']): GraphNetwork {
  return {
    actors: actors.map(({ actor, distance, weight }) => ({ ...actor, distance, weight })),
    ties: ties.map(({ source, target, weight, relationships }) => ({
      source: source.slug,
      target: target.slug,
      weight,
      isRelationship: relationships.length > 0,
    })),
  }
}

/** The slug of whom a tie leads to from an actor; undefined where it does not touch it. */
function otherEnd({ source, target }: Tie, slug: string): string | undefined {
  if (source.slug === slug) return target.slug
  return target.slug === slug ? source.slug : undefined
}

function tieText(web: WebRequest, isMiddle: boolean, tie: Tie | undefined): string {
  const { page } = web.languages
  const words = actorWords(page)
  if (isMiddle) return words.inTheMiddle
  if (tie === undefined) return words.tiedOnly
  return words.sharedEventsOf(
    tie.sharedEvents,
    tie.relationships.map(({ kind }) => relationshipPhrase(kind, 'forth', page)),
  )
}
