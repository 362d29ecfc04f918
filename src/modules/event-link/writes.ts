import { insertRow, type ReadRow, removeRow } from '../../db/edited-rows.ts'
import type { Reference } from '../../db/entity.ts'
import { referTo } from '../../db/referred-rows.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { eventLink } from '../../db/schema/event.ts'
import { EVENTS } from '../event/queries.ts'
import { type GivenSpan, supportRowWith } from '../evidence/writes.ts'
import type { EventLinkKind } from './queries.ts'

export interface NewEventLink {
  readonly source: Reference
  readonly target: Reference
  readonly kind: EventLinkKind
  readonly evidence?: readonly GivenSpan[] | null | undefined
}

/** @returns the id of the link */
export async function createEventLink(
  transaction: RevisionTransaction,
  { source, target, kind, evidence }: NewEventLink,
): Promise<string> {
  const id = await insertRow(transaction, eventLink, {
    sourceId: await referTo(transaction, EVENTS, source, 'source'),
    targetId: await referTo(transaction, EVENTS, target, 'target'),
    kind,
  })
  await supportRowWith(transaction, 'event_link', id, evidence)
  return id
}

export function removeEventLink(transaction: RevisionTransaction, read: ReadRow): Promise<void> {
  return removeRow(transaction, eventLink, read)
}
