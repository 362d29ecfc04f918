import { sql } from 'drizzle-orm'
import { editRow, insertRow, type ReadRow, removeRow } from '../../db/edited-rows.ts'
import type { Reference } from '../../db/entity.ts'
import { referTo, referToAny } from '../../db/referred-rows.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { participation } from '../../db/schema/event.ts'
import { ACTORS } from '../actor/queries.ts'
import { EVENTS } from '../event/queries.ts'
import { type GivenSpan, supportRowWith } from '../evidence/writes.ts'
import type { ParticipationRole } from './queries.ts'

export interface NewParticipation {
  readonly actor: Reference
  readonly role: ParticipationRole
  /** The order within the event; left out or null, after those that are there. */
  readonly position?: number | null | undefined
  readonly evidence?: readonly GivenSpan[] | null | undefined
}

/**
 * Gives an actor a role in an event.
 * @returns the id of the participation
 * @throws {NotFound}
 */
export async function addParticipation(
  transaction: RevisionTransaction,
  event: Reference,
  values: NewParticipation,
): Promise<string> {
  return insertParticipation(
    transaction,
    await referTo(transaction, EVENTS, event, 'event'),
    values,
  )
}

/** The same in an event that the same write has made. */
export async function insertParticipation(
  transaction: RevisionTransaction,
  eventId: string,
  { actor, role, position, evidence }: NewParticipation,
): Promise<string> {
  const id = await insertRow(transaction, participation, {
    eventId,
    actorId: await referTo(transaction, ACTORS, actor, 'actor'),
    role,
    position:
      position ??
      sql`(select coalesce(max(position) + 1, 0) from participation where event_id = ${eventId})`,
  })
  await supportRowWith(transaction, 'participation', id, evidence)
  return id
}

export interface ParticipationChanges {
  readonly actor?: Reference | null | undefined
  readonly role?: ParticipationRole | null | undefined
  readonly position?: number | null | undefined
}

export async function editParticipation(
  transaction: RevisionTransaction,
  read: ReadRow,
  { actor, ...columns }: ParticipationChanges,
): Promise<string> {
  const actorId = await referToAny(transaction, ACTORS, actor, 'actor')
  return editRow(transaction, participation, read, { ...columns, actorId })
}

export function removeParticipation(
  transaction: RevisionTransaction,
  read: ReadRow,
): Promise<void> {
  return removeRow(transaction, participation, read)
}
