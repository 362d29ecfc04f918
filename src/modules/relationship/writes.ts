import { and, eq, inArray } from 'drizzle-orm'
import {
  editRow,
  insertRow,
  type ReadRow,
  removeEvidence,
  removeRow,
} from '../../db/edited-rows.ts'
import type { Reference } from '../../db/entity.ts'
import { referTo, referToAny } from '../../db/referred-rows.ts'
import { NotFound } from '../../db/refusals.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { relationship, relationshipEvent } from '../../db/schema/relationship.ts'
import { datedColumnsOf, type StatedDate } from '../../time/dated-columns.ts'
import { ACTORS } from '../actor/queries.ts'
import { EVENTS } from '../event/queries.ts'
import { type GivenSpan, supportRowWith } from '../evidence/writes.ts'
import { changedDate } from '../time/writes.ts'
import { RELATIONSHIPS, type RelationshipKind } from './queries.ts'

export interface NewRelationship {
  readonly source: Reference
  readonly target: Reference
  readonly kind: RelationshipKind
  /** Since and until when. */
  readonly valid: StatedDate
  readonly evidence?: readonly GivenSpan[] | null | undefined
}

/** @returns the id of the relationship */
export async function createRelationship(
  transaction: RevisionTransaction,
  { source, target, kind, valid, evidence }: NewRelationship,
): Promise<string> {
  const id = await insertRow(transaction, relationship, {
    sourceId: await referTo(transaction, ACTORS, source, 'source'),
    targetId: await referTo(transaction, ACTORS, target, 'target'),
    kind,
    ...datedColumnsOf(valid),
  })
  await supportRowWith(transaction, 'relationship', id, evidence)
  return id
}

export type RelationshipChanges = {
  readonly [Field in Exclude<keyof NewRelationship, 'evidence'>]?:
    | NewRelationship[Field]
    | null
    | undefined
}

export async function editRelationship(
  transaction: RevisionTransaction,
  read: ReadRow,
  { source, target, kind, valid }: RelationshipChanges,
): Promise<string> {
  return editRow(transaction, relationship, read, {
    sourceId: await referToAny(transaction, ACTORS, source, 'source'),
    targetId: await referToAny(transaction, ACTORS, target, 'target'),
    kind,
    ...changedDate('valid', valid),
  })
}

/** Removes a relationship with its dated facts, and the evidence of all of them. */
export async function removeRelationship(
  transaction: RevisionTransaction,
  read: ReadRow,
): Promise<void> {
  const facts = await transaction
    .select({ id: relationshipEvent.id })
    .from(relationshipEvent)
    .where(eq(relationshipEvent.relationshipId, read.id))
    .for('update')
  await removeFacts(
    transaction,
    facts.map(({ id }) => id),
  )
  await removeRow(transaction, relationship, read)
}

export interface RelationshipFact {
  readonly relationship: Reference
  readonly event: Reference
}

/**
 * Makes an event a dated fact of a relationship.
 * @returns the id of the relationship
 */
export async function addRelationshipEvent(
  transaction: RevisionTransaction,
  {
    relationship: tie,
    event,
    evidence,
  }: RelationshipFact & { readonly evidence?: readonly GivenSpan[] | null | undefined },
): Promise<string> {
  const relationshipId = await referTo(transaction, RELATIONSHIPS, tie, 'relationship')
  const eventId = await referTo(transaction, EVENTS, event, 'event')
  const id = await insertRow(transaction, relationshipEvent, { relationshipId, eventId })
  await supportRowWith(transaction, 'relationship_event', id, evidence)
  return relationshipId
}

/**
 * Makes an event no fact of a relationship any more; the event itself stays.
 * @returns the id of the relationship
 * @throws {NotFound} when it is none
 */
export async function removeRelationshipEvent(
  transaction: RevisionTransaction,
  { relationship: tie, event }: RelationshipFact,
): Promise<string> {
  const relationshipId = await referTo(transaction, RELATIONSHIPS, tie, 'relationship')
  const eventId = await referTo(transaction, EVENTS, event, 'event')
  const [fact] = await transaction
    .select({ id: relationshipEvent.id })
    .from(relationshipEvent)
    .where(
      and(
        eq(relationshipEvent.relationshipId, relationshipId),
        eq(relationshipEvent.eventId, eventId),
      ),
    )
    .for('update')
  if (fact === undefined) {
    throw new NotFound('event', 'The event is not among the facts of the relationship.')
  }
  await removeFacts(transaction, [fact.id])
  return relationshipId
}

async function removeFacts(
  transaction: RevisionTransaction,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  await removeEvidence(transaction, relationshipEvent, ids)
  await transaction.delete(relationshipEvent).where(inArray(relationshipEvent.id, [...ids]))
}
