import type { Sql } from '../../db/client.ts'
import { createEntityLoaders, type Entity } from '../../db/entity.ts'
import { createRowsLoader } from '../../db/row-loader.ts'
import type { amount, amountComparator, amountMeasure } from '../../db/schema/amount.ts'

export type AmountComparator = (typeof amountComparator.enumValues)[number]
export type AmountMeasure = (typeof amountMeasure.enumValues)[number]
export type AmountRow = Omit<typeof amount.$inferSelect, 'recordedAt'>

const AMOUNT_COLUMNS =
  'm.id, m.event_id, m.statement_id, m.holder_id, m.measure, m.comparator, m.value, m.unit, m.revision_id'

export const AMOUNTS: Entity<AmountRow> = {
  name: 'amounts',
  table: 'amount',
  alias: 'm',
  columns: AMOUNT_COLUMNS,
}

function findAmounts(sql: Sql, owner: 'event_id' | 'statement_id', ids: readonly string[]) {
  return sql<AmountRow[]>`
    ${sql.unsafe(`-- amounts_by_${owner}`)}
    select ${sql.unsafe(AMOUNT_COLUMNS)}
    from amount m
    where ${sql.unsafe(`m.${owner}`)} = any(${ids}::uuid[])
    order by m.id`
}

export function createAmountLoaders(sql: Sql) {
  return {
    ...createEntityLoaders(sql, AMOUNTS),
    ofEvent: createRowsLoader(
      (ids) => findAmounts(sql, 'event_id', ids),
      ({ eventId }) => eventId,
    ),
    ofStatement: createRowsLoader(
      (ids) => findAmounts(sql, 'statement_id', ids),
      ({ statementId }) => statementId ?? '',
    ),
  }
}
