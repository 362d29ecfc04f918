import { sql } from 'drizzle-orm'
import { editRow, insertRow, type ReadRow, removeRow } from '../../db/edited-rows.ts'
import type { Reference } from '../../db/entity.ts'
import { referTo } from '../../db/referred-rows.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { actor, actorName } from '../../db/schema/actor.ts'
import { storedLanguageTag } from '../../language/language-tag.ts'
import { datedColumnsOf, type StatedDate } from '../../time/dated-columns.ts'
import { type GivenSpan, supportRowWith } from '../evidence/writes.ts'
import { changedDate, UNDATED } from '../time/writes.ts'
import { ACTORS, type ActorKind, type ActorNameKind } from './queries.ts'

export interface NewActorName {
  readonly language: string
  readonly value: string
  readonly kind: ActorNameKind
  /** Since and until when the actor has the name; left out or null where nobody has told. */
  readonly valid?: StatedDate | null | undefined
  /** The order among the actor's names; left out or null, after those that are there. */
  readonly position?: number | null | undefined
  readonly evidence?: readonly GivenSpan[] | null | undefined
}

export interface NewActor {
  readonly slug: string
  readonly kind: ActorKind
  /** In the order that they are to be read; at most one preferred a language. */
  readonly names: readonly NewActorName[]
}

/**
 * Makes an actor with its names.
 * @returns its id
 * @throws {Refusal} when the slug is taken, or a name comes twice
 */
export async function createActor(
  transaction: RevisionTransaction,
  { slug, kind, names }: NewActor,
): Promise<string> {
  const id = await insertRow(transaction, actor, { slug, kind })
  for (const name of names) await insertName(transaction, id, name)
  return id
}

export interface ActorChanges {
  readonly slug?: string | null | undefined
  readonly kind?: ActorKind | null | undefined
}

/** @returns the id of the actor, or of its survivor, which is edited in its place */
export async function editActor(
  transaction: RevisionTransaction,
  read: ReadRow,
  changes: ActorChanges,
): Promise<string> {
  const id = await referTo(transaction, ACTORS, { id: read.id }, 'id', 'edit')
  await editRow(transaction, actor, { ...read, id }, changes)
  return id
}

/** @returns the id of the name */
export async function addActorName(
  transaction: RevisionTransaction,
  named: Reference,
  name: NewActorName,
): Promise<string> {
  return insertName(transaction, await referTo(transaction, ACTORS, named, 'actor'), name)
}

async function insertName(
  transaction: RevisionTransaction,
  actorId: string,
  { language, value, kind, valid, position, evidence }: NewActorName,
): Promise<string> {
  const id = await insertRow(transaction, actorName, {
    actorId,
    language: storedLanguageTag(language),
    value,
    kind,
    position:
      position ??
      sql`(select coalesce(max(position) + 1, 0) from actor_name where actor_id = ${actorId})`,
    ...datedColumnsOf(valid ?? UNDATED),
  })
  await supportRowWith(transaction, 'actor_name', id, evidence)
  return id
}

export interface ActorNameChanges {
  readonly language?: string | null | undefined
  readonly value?: string | null | undefined
  readonly kind?: ActorNameKind | null | undefined
  readonly valid?: StatedDate | null | undefined
  readonly position?: number | null | undefined
}

export async function editActorName(
  transaction: RevisionTransaction,
  read: ReadRow,
  { valid, language, ...columns }: ActorNameChanges,
): Promise<string> {
  return editRow(transaction, actorName, read, {
    ...columns,
    language: language && storedLanguageTag(language),
    ...changedDate('valid', valid),
  })
}

export function removeActorName(transaction: RevisionTransaction, read: ReadRow): Promise<void> {
  return removeRow(transaction, actorName, read)
}
