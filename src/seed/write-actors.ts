import { inArray, sql } from 'drizzle-orm'
import { actor, actorName } from '../db/schema/actor.ts'
import type { SeedWriter } from './seed-writer.ts'
import { Slugs } from './slugs.ts'
import type { DerivedSeedDate, SeedActor, SeedEvidence } from './story-seed.ts'
import { wikidataRows, writeExternalIds } from './write-external-ids.ts'

/** Of a name that nobody has dated: begun at an unknown time, and still in use. */
const UNDATED: DerivedSeedDate = { edtf: '/..', timeZone: 'UTC' }

/**
 * Writes the actors that are missing, with their names. One that exists is taken as it is; one
 * that was merged stands for its survivor.
 */
export async function writeActors(
  writer: SeedWriter,
  actors: readonly SeedActor[],
): Promise<Slugs> {
  const { transaction } = writer
  const inserted = new Slugs('actor', await insertMissing(writer, actors))
  const rows = await transaction
    .select({ slug: actor.slug, id: sql<string>`coalesce(${actor.mergedIntoId}, ${actor.id})` })
    .from(actor)
    .where(
      inArray(
        actor.slug,
        actors.map(({ slug }) => slug),
      ),
    )
  const added = actors
    .filter(({ slug }) => inserted.has(slug))
    .map((seed) => ({ ...seed, id: inserted.idOf(seed.slug) }))
  await writeNames(writer, added)
  await writeExternalIds(writer, wikidataRows(added, 'actorId'))
  return new Slugs('actor', rows)
}

async function insertMissing({ transaction }: SeedWriter, actors: readonly SeedActor[]) {
  return transaction
    .insert(actor)
    .values(actors.map(({ slug, kind }) => ({ slug, kind })))
    .onConflictDoNothing({ target: actor.slug })
    .returning({ slug: actor.slug, id: actor.id })
}

async function writeNames(
  writer: SeedWriter,
  actors: readonly (SeedActor & { readonly id: string })[],
): Promise<void> {
  const names = await writer.withIds(actors.flatMap(namesOf))
  if (names.length === 0) return
  await writer.transaction.insert(actorName).values(
    names.map(({ id, actorId, language, value, kind, position, valid }) => ({
      id,
      actorId,
      language,
      value,
      kind,
      position,
      ...writer.derivedDate(`the name "${value}"`, valid),
    })),
  )
  for (const { id, value, evidence } of names) {
    if (evidence) writer.support('actorName', id, `the name "${value}"`, evidence)
  }
}

interface Name {
  readonly actorId: string
  readonly kind: (typeof actorName.$inferInsert)['kind']
  readonly language: string
  readonly value: string
  readonly position: number
  readonly valid: DerivedSeedDate
  readonly evidence: SeedEvidence | undefined
}

function namesOf(seed: SeedActor & { readonly id: string }): readonly Name[] {
  const preferred = Object.entries(seed.preferredNames).map(([language, value]) => ({
    kind: 'preferred' as const,
    language,
    value,
    valid: UNDATED,
    evidence: undefined,
  }))
  const others = (seed.otherNames ?? []).map(({ kind, language, value, valid, evidence }) => ({
    kind,
    language,
    value,
    valid: valid ?? UNDATED,
    evidence,
  }))
  return [...preferred, ...others].map((name, position) => ({
    ...name,
    actorId: seed.id,
    position,
  }))
}
