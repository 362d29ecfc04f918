import { rendering, statement } from '../db/schema/statement.ts'
import type { SeedWriter } from './seed-writer.ts'
import { refuseTaken, Slugs } from './slugs.ts'
import type { SeedStatement } from './story-seed.ts'

/**
 * Writes statements with their renderings.
 * @throws {SeedConflict} when a slug is taken
 */
export async function writeStatements(
  writer: SeedWriter,
  seeds: readonly SeedStatement[],
  { actors, events }: { readonly actors: Slugs; readonly events: Slugs },
): Promise<Slugs> {
  const statements = await writer.withIds(seeds)
  const inserted = await writer.transaction
    .insert(statement)
    .values(
      statements.map((seed) => ({
        id: seed.id,
        slug: seed.slug,
        speakerId: actors.idOf(seed.speaker),
        eventId: events.idOf(seed.event),
        medium: seed.medium,
        ...writer.derivedDate(`the statement "${seed.slug}"`, seed.date),
      })),
    )
    .onConflictDoNothing({ target: statement.slug })
    .returning({ slug: statement.slug })
  refuseTaken('statement', statements, inserted)
  for (const { id, slug, evidence } of statements) {
    writer.support('statement', id, `the statement "${slug}"`, evidence)
  }
  const renderings = await writer.withIds(
    statements.flatMap((seed) => seed.renderings.map((one) => ({ ...one, statement: seed }))),
  )
  await writer.transaction.insert(rendering).values(
    renderings.map(({ id, statement, language, form, text }) => ({
      id,
      statementId: statement.id,
      language,
      form,
      text,
    })),
  )
  for (const { id, statement, language, evidence } of renderings) {
    writer.support('rendering', id, `the ${language} rendering of "${statement.slug}"`, evidence)
  }
  return new Slugs('statement', statements)
}
