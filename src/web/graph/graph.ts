import { html, type Markup } from '../markup/html.ts'
import { labelPlace } from './label-side.ts'
import { layOut, type PlacedActor } from './layout.ts'
import type { GraphActor, GraphNetwork } from './network.ts'

export interface GraphOptions {
  /** Unlike that of any other in the page. */
  readonly id: string
  /** Which of the two drawings of a page it is: the style sheet shows the one that fits. */
  readonly form: 'wide' | 'narrow'
  /** Of the drawing, in the pixels that it is made for. */
  readonly width: number
  readonly title: string
  /** What the picture shows, in a sentence or two. */
  readonly description: string
  readonly addressOf: (actor: GraphActor) => string
  /** What a dot's link says besides the name. */
  readonly tiesOf: (actor: GraphActor) => string
}

/**
 * A network as a picture that needs neither a script nor a style of its own: each actor is a link,
 * told from others by its name. The class names are of `graph.css`.
 */
export function graphSvg(network: GraphNetwork, options: GraphOptions): Markup {
  const { id, form, title, description } = options
  const { width, height, actors } = layOut(network, options.width)
  const places = new Map(actors.map((placed) => [placed.actor.slug, placed]))
  return html`<svg class="graph ${form}" id="${id}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-description">
<title id="${id}-title">${title}</title>
<desc id="${id}-description">${description}</desc>
<g class="ties" aria-hidden="true">
${network.ties.map(({ source, target, weight, isRelationship }) => {
  const from = places.get(source)
  const to = places.get(target)
  return (
    from &&
    to &&
    html`<line class="w${Math.min(4, weight)}${isRelationship && ' relationship'}" x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"/>`
  )
})}
</g>
${actors.map((placed) => dot(placed, options))}
</svg>`
}

function dot(placed: PlacedActor, options: GraphOptions): Markup {
  const { actor, label, x, y, radius, labelSide } = placed
  const { addressOf, tiesOf } = options
  const kind = actor.kind.toLowerCase()
  const text = labelPlace(placed, labelSide)
  const isBeside = labelSide === 'left' || labelSide === 'right'
  return html`<a class="${kind}${actor.distance === 0 && ' middle'}" href="${addressOf(actor)}"><title>${actor.name}: ${tiesOf(actor)}</title><circle cx="${x}" cy="${y}" r="${radius}"/><text${isBeside && html` class="${labelSide}"`} x="${text.x}" y="${text.y}">${label}</text></a>
`
}
