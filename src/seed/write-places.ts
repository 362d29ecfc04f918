import { eq } from 'drizzle-orm'
import { place, placeName } from '../db/schema/place.ts'
import type { SeedWriter } from './seed-writer.ts'
import { Slugs } from './slugs.ts'
import type { SeedPlace } from './story-seed.ts'
import { wikidataRows, writeExternalIds } from './write-external-ids.ts'

/** Writes the places that are missing; one that exists is taken as it is, with its names. */
export async function writePlaces(
  writer: SeedWriter,
  places: readonly SeedPlace[],
): Promise<Slugs> {
  const known: { slug: string; id: string }[] = []
  const added: (SeedPlace & { id: string })[] = []
  // One by one: each names the place that it lies within, which may have existed already.
  for (const seed of places) {
    const [inserted] = await writer.transaction
      .insert(place)
      .values({
        slug: seed.slug,
        withinId: seed.within && new Slugs('place', known).idOf(seed.within),
        ...seed.coordinates,
      })
      .onConflictDoNothing({ target: place.slug })
      .returning({ id: place.id })
    if (inserted) added.push({ ...seed, id: inserted.id })
    const [row] = inserted
      ? [inserted]
      : await writer.transaction
          .select({ id: place.id })
          .from(place)
          .where(eq(place.slug, seed.slug))
    if (row) known.push({ slug: seed.slug, id: row.id })
  }
  if (added.length > 0) {
    await writer.transaction
      .insert(placeName)
      .values(
        added.flatMap(({ id, names }) =>
          Object.entries(names).map(([language, value]) => ({ placeId: id, language, value })),
        ),
      )
    await writeExternalIds(writer, wikidataRows(added, 'placeId'))
  }
  return new Slugs('place', known)
}
