import { event, eventLink, eventText, participation } from '../db/schema/event.ts'
import type { SeedWriter } from './seed-writer.ts'
import { refuseTaken, Slugs } from './slugs.ts'
import type { SeedEvent, SeedEventLink } from './story-seed.ts'

type IdentifiedEvent = SeedEvent & { readonly id: string }

/**
 * Writes events with their texts and participations.
 * @throws {SeedConflict} when a slug is taken
 */
export async function writeEvents(
  writer: SeedWriter,
  seeds: readonly SeedEvent[],
  { actors, places }: { readonly actors: Slugs; readonly places: Slugs },
): Promise<Slugs> {
  const events = await writer.withIds(seeds)
  const inserted = await writer.transaction
    .insert(event)
    .values(
      events.map((seed) => ({
        id: seed.id,
        slug: seed.slug,
        kind: seed.kind,
        status: seed.status,
        placeId: seed.place && places.idOf(seed.place),
        ...writer.derivedDate(`the event "${seed.slug}"`, seed.date),
      })),
    )
    .onConflictDoNothing({ target: event.slug })
    .returning({ slug: event.slug })
  refuseTaken('event', events, inserted)
  for (const { id, slug, evidence } of events) {
    writer.support('event', id, `the event "${slug}"`, evidence)
  }
  await writer.transaction
    .insert(eventText)
    .values(
      events.flatMap(({ id, texts }) =>
        Object.entries(texts).map(([language, text]) => ({ eventId: id, language, ...text })),
      ),
    )
  await writeParticipations(writer, events, actors)
  return new Slugs('event', events)
}

async function writeParticipations(
  writer: SeedWriter,
  events: readonly IdentifiedEvent[],
  actors: Slugs,
): Promise<void> {
  const participations = await writer.withIds(
    events.flatMap((seed) =>
      seed.participations.map((one, position) => ({ ...one, event: seed, position })),
    ),
  )
  await writer.transaction.insert(participation).values(
    participations.map(({ id, event, actor, role, position }) => ({
      id,
      eventId: event.id,
      actorId: actors.idOf(actor),
      role,
      position,
    })),
  )
  for (const { id, event, actor, role, evidence } of participations) {
    writer.support('participation', id, `${actor} as ${role} of "${event.slug}"`, evidence)
  }
}

/** Writes the ties between events. */
export async function writeEventLinks(
  writer: SeedWriter,
  seeds: readonly SeedEventLink[],
  events: Slugs,
): Promise<void> {
  const links = await writer.withIds(seeds)
  await writer.transaction.insert(eventLink).values(
    links.map(({ id, source, kind, target }) => ({
      id,
      sourceId: events.idOf(source),
      targetId: events.idOf(target),
      kind,
    })),
  )
  for (const { id, source, kind, target, evidence } of links) {
    writer.support('eventLink', id, `"${source}" ${kind} "${target}"`, evidence)
  }
}
