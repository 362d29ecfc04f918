import { relationship, relationshipEvent } from '../db/schema/relationship.ts'
import { resolveEdtf } from '../time/bounds.ts'
import type { SeedWriter } from './seed-writer.ts'
import type { Slugs } from './slugs.ts'
import type { SeedRelationship } from './story-seed.ts'

/** Writes relationships with the events that are dated facts of them. */
export async function writeRelationships(
  writer: SeedWriter,
  seeds: readonly SeedRelationship[],
  { actors, events }: { readonly actors: Slugs; readonly events: Slugs },
): Promise<void> {
  const relationships = await writer.withIds(seeds)
  await writer.transaction.insert(relationship).values(
    relationships.map(({ id, source, kind, target, valid }) => ({
      id,
      sourceId: actors.idOf(source),
      targetId: actors.idOf(target),
      kind,
      ...resolveEdtf(valid.edtf, valid.timeZone),
    })),
  )
  for (const { id, source, kind, target, evidence } of relationships) {
    writer.support('relationship', id, `${source} ${kind} ${target}`, evidence)
  }
  const datedFacts = await writer.withIds(
    relationships.flatMap(({ id, source, target, events: facts = [] }) =>
      facts.map((fact) => ({ ...fact, relationshipId: id, between: `${source} and ${target}` })),
    ),
  )
  if (datedFacts.length === 0) return
  await writer.transaction.insert(relationshipEvent).values(
    datedFacts.map(({ id, relationshipId, event }) => ({
      id,
      relationshipId,
      eventId: events.idOf(event),
    })),
  )
  for (const { id, event, between, evidence } of datedFacts) {
    writer.support('relationshipEvent', id, `"${event}" as a fact of ${between}`, evidence)
  }
}
