import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { LABEL_HEIGHT, labelOf, labelWidth } from './label.ts'
import { type LabelSide, labelSides } from './label-side.ts'
import type { GraphActor, GraphNetwork } from './network.ts'
import { type Box, separate } from './separate.ts'

/** An actor with its place in the drawing. */
export interface PlacedActor {
  readonly actor: GraphActor
  readonly label: string
  /** Of the dot's middle. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly labelSide: LabelSide
}

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly actors: readonly PlacedActor[]
}

interface Node extends SimulationNodeDatum, Box {
  readonly actor: GraphActor
  readonly label: string
  readonly radius: number
}

/** Enough for the forces to come to rest. */
const STEPS = 300
/** Around each dot and label. */
const MARGIN = 5
/** Of a drawing in which little stands. */
const LOWEST = 320
/** How much larger the drawing is than what stands in it. */
const ROOM = 2.6
const SMALLEST_DOT = 4
const LARGEST_DOT = 10

/**
 * Places a network's actors: those with strong ties near each other, no label over another where
 * there is any way, all of it within the drawing. The same network always gives the same drawing.
 * @param width of the drawing; its height follows from how much stands in it
 */
export function layOut({ actors, ties }: GraphNetwork, width: number): Drawing {
  const heaviest = Math.max(1, ...actors.map(({ weight }) => weight))
  const nodes = actors.map((actor) => nodeOf(actor, heaviest))
  const height = heightFor(nodes, width)
  const links: (SimulationLinkDatum<Node> & { readonly weight: number })[] = ties.map(
    ({ source, target, weight }) => ({ source, target, weight }),
  )
  const spacing = Math.sqrt((width * height) / Math.max(1, nodes.length))
  const shape = height / width
  forceSimulation(nodes)
    .force(
      'ties',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ actor }) => actor.slug)
        .distance(({ weight }) => spacing / Math.sqrt(weight))
        .strength(({ weight }) => Math.min(0.6, 0.1 * weight)),
    )
    .force('apart', forceManyBody().strength(-spacing * 5))
    // The drawing's shape: what is drawn to the middle more strongly spreads out less.
    .force('x', forceX(0).strength(0.08 * Math.max(1, shape)))
    .force('y', forceY(0).strength(0.08 * Math.max(1, 1 / shape)))
    .stop()
    // Its random numbers are from a fixed seed, and each simulation begins with the first.
    .tick(STEPS)
  stretch(nodes, width, height)
  separate(nodes, width, height)
  const dots = nodes.map(({ actor, label, radius, left, top, boxWidth }) => ({
    actor,
    label,
    radius,
    x: Math.round(left + boxWidth / 2),
    // The first line is room for labels above the topmost dots.
    y: Math.round(LABEL_HEIGHT + top + MARGIN + radius),
  }))
  const indices = new Map(actors.map(({ slug }, index) => [slug, index]))
  const lines = ties.map(
    ({ source, target }) => [indices.get(source) ?? -1, indices.get(target) ?? -1] as const,
  )
  const frame = { width, height: LABEL_HEIGHT + height }
  const sides = labelSides(dots, lines, frame)
  return {
    ...frame,
    actors: dots.map((dot, index) => ({ ...dot, labelSide: sides[index] ?? 'below' })),
  }
}

function nodeOf(actor: GraphActor, heaviest: number): Node {
  const label = labelOf(actor.name)
  const isMiddle = actor.distance === 0
  const share = isMiddle ? 1 : Math.sqrt(actor.weight / heaviest)
  const radius = Math.round(SMALLEST_DOT + (LARGEST_DOT - SMALLEST_DOT) * share)
  return {
    actor,
    label,
    radius,
    ...(isMiddle && { fx: 0, fy: 0 }),
    left: 0,
    top: 0,
    boxWidth: Math.max(labelWidth(label), 2 * radius) + 2 * MARGIN,
    boxHeight: 2 * radius + LABEL_HEIGHT + 2 * MARGIN,
  }
}

function heightFor(nodes: readonly Node[], width: number): number {
  const area = nodes.reduce((sum, { boxWidth, boxHeight }) => sum + boxWidth * boxHeight, 0)
  return Math.max(LOWEST, Math.ceil((area * ROOM) / width))
}

/** Stretches what the forces made to the drawing, with their middle in its middle. */
function stretch(nodes: readonly Node[], width: number, height: number): void {
  const across = Math.max(...nodes.map(({ x = 0 }) => Math.abs(x))) || 1
  const down = Math.max(...nodes.map(({ y = 0 }) => Math.abs(y))) || 1
  for (const node of nodes) {
    const { x = 0, y = 0, boxWidth, boxHeight } = node
    node.left = (1 + x / across) * 0.5 * (width - boxWidth)
    node.top = (1 + y / down) * 0.5 * (height - boxHeight)
  }
}
