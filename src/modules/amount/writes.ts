import { editRow, insertRow, type ReadRow, removeRow } from '../../db/edited-rows.ts'
import type { Reference } from '../../db/entity.ts'
import { referTo, referToAny } from '../../db/referred-rows.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { amount } from '../../db/schema/amount.ts'
import { ACTORS } from '../actor/queries.ts'
import { EVENTS } from '../event/queries.ts'
import { type GivenSpan, supportRowWith } from '../evidence/writes.ts'
import { STATEMENTS } from '../statement/queries.ts'
import type { AmountComparator, AmountMeasure } from './queries.ts'

export interface NewAmount {
  readonly event: Reference
  /** The statement that gives the figure; left out or null where the outlet gives it itself. */
  readonly statement?: Reference | null | undefined
  /** Whose figure it is; left out or null where it is nobody's in particular. */
  readonly holder?: Reference | null | undefined
  readonly measure: AmountMeasure
  readonly comparator: AmountComparator
  /** An exact decimal number. */
  readonly value: string
  readonly unit: string
  readonly evidence?: readonly GivenSpan[] | null | undefined
}

/** @returns the id of the amount */
export async function addAmount(
  transaction: RevisionTransaction,
  { event, statement, holder, evidence, ...columns }: NewAmount,
): Promise<string> {
  const eventId = await referTo(transaction, EVENTS, event, 'event')
  const statementId = await referToAny(transaction, STATEMENTS, statement, 'statement')
  const holderId = await referToAny(transaction, ACTORS, holder, 'holder')
  const id = await insertRow(transaction, amount, {
    ...columns,
    eventId,
    statementId: statementId ?? null,
    holderId: holderId ?? null,
  })
  await supportRowWith(transaction, 'amount', id, evidence)
  return id
}

/** What is left out stays; null takes away the statement or the holder. */
export type AmountChanges = {
  readonly [Field in Exclude<keyof NewAmount, 'event' | 'evidence'>]?:
    | NewAmount[Field]
    | null
    | undefined
}

export async function editAmount(
  transaction: RevisionTransaction,
  read: ReadRow,
  { statement, holder, ...columns }: AmountChanges,
): Promise<string> {
  return editRow(transaction, amount, read, {
    ...columns,
    statementId: await referToAny(transaction, STATEMENTS, statement, 'statement'),
    holderId: await referToAny(transaction, ACTORS, holder, 'holder'),
  })
}

export function removeAmount(transaction: RevisionTransaction, read: ReadRow): Promise<void> {
  return removeRow(transaction, amount, read)
}
