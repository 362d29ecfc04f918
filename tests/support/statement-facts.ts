import { amount } from '../../src/db/schema/amount.ts'
import { claim, claimText, stance } from '../../src/db/schema/claim.ts'
import { rendering, statement } from '../../src/db/schema/statement.ts'
import {
  dated,
  type InLanguages,
  insertActor,
  insertEvent,
  newSlug,
  only,
  type Writer,
  write,
} from './facts.ts'

/** A statement, with a verbatim rendering for each language of `wordings`. */
export function insertStatement(
  writer: Writer,
  {
    wordings = {},
    ...columns
  }: Partial<typeof statement.$inferInsert> & { wordings?: InLanguages } = {},
) {
  return write(writer, async (transaction) => {
    const speakerId = columns.speakerId ?? (await insertActor(transaction)).id
    const row = only(
      await transaction
        .insert(statement)
        .values({
          slug: newSlug('statement'),
          medium: 'spoken',
          ...dated(columns),
          ...columns,
          speakerId,
        })
        .returning(),
    )
    for (const [language, text] of Object.entries(wordings)) {
      await insertRendering(transaction, { statementId: row.id, language, text })
    }
    return row
  })
}

export function insertRendering(
  writer: Writer,
  columns: Partial<typeof rendering.$inferInsert> = {},
) {
  return write(writer, async (transaction) => {
    const statementId = columns.statementId ?? (await insertStatement(transaction)).id
    return only(
      await transaction
        .insert(rendering)
        .values({ language: 'de', form: 'verbatim', text: 'Ein Satz.', ...columns, statementId })
        .returning(),
    )
  })
}

export function insertClaim(
  writer: Writer,
  {
    propositions = {},
    ...columns
  }: Partial<typeof claim.$inferInsert> & { propositions?: InLanguages } = {},
) {
  return write(writer, async (transaction) => {
    const row = only(
      await transaction
        .insert(claim)
        .values({ slug: newSlug('claim'), ...columns })
        .returning(),
    )
    for (const [language, proposition] of Object.entries(propositions)) {
      await transaction.insert(claimText).values({ claimId: row.id, language, proposition })
    }
    return row
  })
}

export function insertStance(writer: Writer, columns: Partial<typeof stance.$inferInsert> = {}) {
  return write(writer, async (transaction) => {
    const claimId = columns.claimId ?? (await insertClaim(transaction)).id
    const statementId = columns.statementId ?? (await insertStatement(transaction)).id
    return only(
      await transaction
        .insert(stance)
        .values({ position: 'asserts', ...columns, claimId, statementId })
        .returning(),
    )
  })
}

export function insertAmount(writer: Writer, columns: Partial<typeof amount.$inferInsert> = {}) {
  return write(writer, async (transaction) => {
    const eventId = columns.eventId ?? (await insertEvent(transaction)).id
    return only(
      await transaction
        .insert(amount)
        .values({
          measure: 'total_investment',
          comparator: 'exactly',
          value: '500000000000',
          unit: 'USD',
          ...columns,
          eventId,
        })
        .returning(),
    )
  })
}
