import type { ExportedEvent } from './read-events.ts'

/** Who takes part, each name once, though somebody may do so in several roles. */
export function participantNames({ participations }: ExportedEvent): readonly string[] {
  return [...new Set(participations.nodes.map(({ actor }) => actor.name))]
}
