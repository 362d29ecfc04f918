import { amount } from '../db/schema/amount.ts'
import { claim, claimText, stance } from '../db/schema/claim.ts'
import type { SeedWriter } from './seed-writer.ts'
import { refuseTaken, type Slugs } from './slugs.ts'
import type { SeedAmount, SeedClaim } from './story-seed.ts'

interface Known {
  readonly actors: Slugs
  readonly events: Slugs
  readonly statements: Slugs
}

/**
 * Writes claims with their propositions and the statements' stances on them.
 * @throws {SeedConflict} when a slug is taken
 */
export async function writeClaims(
  writer: SeedWriter,
  seeds: readonly SeedClaim[],
  { events, statements }: Known,
): Promise<void> {
  const claims = await writer.withIds(seeds)
  const inserted = await writer.transaction
    .insert(claim)
    .values(claims.map(({ id, slug, event }) => ({ id, slug, eventId: events.idOf(event) })))
    .onConflictDoNothing({ target: claim.slug })
    .returning({ slug: claim.slug })
  refuseTaken('claim', claims, inserted)
  for (const { id, slug, evidence } of claims) {
    writer.support('claim', id, `the claim "${slug}"`, evidence)
  }
  await writer.transaction.insert(claimText).values(
    claims.flatMap(({ id, propositions }) =>
      Object.entries(propositions).map(([language, proposition]) => ({
        claimId: id,
        language,
        proposition,
      })),
    ),
  )
  const stances = await writer.withIds(
    claims.flatMap((seed) => seed.stances.map((one) => ({ ...one, claim: seed }))),
  )
  await writer.transaction.insert(stance).values(
    stances.map(({ id, claim, statement, position }) => ({
      id,
      claimId: claim.id,
      statementId: statements.idOf(statement),
      position,
    })),
  )
  for (const { id, claim, statement, evidence } of stances) {
    writer.support('stance', id, `the stance of "${statement}" on "${claim.slug}"`, evidence)
  }
}

/** Writes the figures that are reported of events. */
export async function writeAmounts(
  writer: SeedWriter,
  seeds: readonly SeedAmount[],
  { actors, events, statements }: Known,
): Promise<void> {
  const amounts = await writer.withIds(seeds)
  await writer.transaction.insert(amount).values(
    amounts.map((seed) => ({
      id: seed.id,
      eventId: events.idOf(seed.event),
      statementId: seed.statement && statements.idOf(seed.statement),
      holderId: seed.holder && actors.idOf(seed.holder),
      measure: seed.measure,
      comparator: seed.comparator,
      value: seed.value,
      unit: seed.unit,
    })),
  )
  for (const { id, event, measure, evidence } of amounts) {
    writer.support('amount', id, `the ${measure} of "${event}"`, evidence)
  }
}
