import type { ActorKind } from '../documents/types.ts'

/** An actor of a graph. */
export interface GraphActor {
  /** Unlike that of any other in the graph. */
  readonly slug: string
  readonly name: string
  readonly kind: ActorKind
  /** Ties to the actor in the middle; 0 for that one. */
  readonly distance: number
  /** Events and relationships that tie it to those nearer to the middle. */
  readonly weight: number
}

/** What ties two actors of a graph. */
export interface GraphTie {
  readonly source: string
  readonly target: string
  /** Shared events and relationships added up. */
  readonly weight: number
  /** Whether there is a relationship between them, besides shared events. */
  readonly isRelationship: boolean
}

export interface GraphNetwork {
  /** The nearest and strongest first. */
  readonly actors: readonly GraphActor[]
  /** The strongest first. */
  readonly ties: readonly GraphTie[]
}

/** More could not be told apart. */
export const MAX_ACTORS = 150
/** More than so many ties an actor hide each other. */
const TIES_AN_ACTOR = 4

/** As much of a network as a picture can show: the nearest actors, and the strongest ties among them. */
export function boundedNetwork(
  { actors, ties }: GraphNetwork,
  maxActors = MAX_ACTORS,
): GraphNetwork {
  const shown = actors.slice(0, Math.min(maxActors, MAX_ACTORS))
  const slugs = new Set(shown.map(({ slug }) => slug))
  const among = ties.filter(({ source, target }) => slugs.has(source) && slugs.has(target))
  return { actors: shown, ties: among.slice(0, shown.length * TIES_AN_ACTOR) }
}
