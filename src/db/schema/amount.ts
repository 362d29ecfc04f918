import { sql } from 'drizzle-orm'
import { check, index, numeric, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { actor } from './actor.ts'
import { notBlankCheck, primaryKey, recordedColumns } from './columns.ts'
import { event } from './event.ts'
import { statement } from './statement.ts'

export const amountComparator = pgEnum('amount_comparator', [
  'exactly',
  'about',
  'less_than',
  'at_most',
  'at_least',
  'more_than',
])

export const amountMeasure = pgEnum('amount_measure', [
  'initial_investment',
  'total_investment',
  'secured_funding',
  'price',
  'revenue',
  'damages',
  'fine',
  'people',
  'deaths',
  'injuries',
  'other',
])

/** A figure that was reported of an event, with its unit and how exact it is meant. */
export const amount = pgTable(
  'amount',
  {
    id: primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => event.id),
    /** The statement that gives the figure; null where the outlet gives it itself. */
    statementId: uuid().references(() => statement.id),
    /** Whose figure it is (the investor, the debtor); null where it is nobody's in particular. */
    holderId: uuid().references(() => actor.id),
    measure: amountMeasure().notNull(),
    comparator: amountComparator().notNull(),
    value: numeric().notNull(),
    /** ISO 4217 for money, otherwise the counted thing in English ("people"). */
    unit: text().notNull(),
    ...recordedColumns(),
  },
  (table) => [
    check('amount_finite', sql`${table.value} not in ('NaN', 'Infinity', '-Infinity')`),
    notBlankCheck('amount', 'unit', table.unit),
    index('amount_event_index').on(table.eventId, table.id),
    index('amount_statement_index').on(table.statementId, table.id),
    index('amount_holder_index').on(table.holderId),
  ],
)
