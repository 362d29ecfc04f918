import { sql } from 'drizzle-orm'
import { insertRow } from '../db/edited-rows.ts'
import type { RevisionTransaction } from '../db/revision.ts'
import { actor, actorName } from '../db/schema/actor.ts'
import type { DraftParticipant } from '../linking/event-draft.ts'
import { resolveEdtf } from '../time/bounds.ts'
import type { EvidenceWriter } from './evidence-writer.ts'
import { freeSlug } from './free-slug.ts'

const ALWAYS = resolveEdtf('../..', 'UTC')

/**
 * The actor that a draft's participant is by now. Drafts wait for an editor: meanwhile a known
 * actor may have been merged, or an unknown name become that of an actor.
 * @returns the id of the actor, of a new one where nobody alone bears the name
 */
export async function actorOf(
  transaction: RevisionTransaction,
  participant: DraftParticipant,
  language: string,
  evidence: EvidenceWriter,
): Promise<string> {
  const { actorId, name } = participant
  return (
    (actorId === null ? null : await lockedActor(transaction, sql`a.id = ${actorId}`)) ??
    (await bearerOf(transaction, name)) ??
    (await createActor(transaction, participant, language, evidence))
  )
}

async function bearerOf(transaction: RevisionTransaction, name: string): Promise<string | null> {
  // Two that make an actor of one name wait for each other.
  await transaction.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`actor name:${name}`}, 0))`,
  )
  const bearers = await transaction.execute<{ id: string }>(sql`
    -- bearers_of_name
    select distinct coalesce(a.merged_into_id, a.id) as id
    from actor_name n join actor a on a.id = n.actor_id
    where annals_name_ending(n.value, 1) = annals_name_ending(${name}, 1) and n.value = ${name}
      and n.kind <> 'role'
    limit 2`)
  const [only, other] = bearers
  return only === undefined || other !== undefined
    ? null
    : lockedActor(transaction, sql`a.id = ${only.id}`)
}

/** Locked, so that a merge waits; the survivor of one that was merged; null where there is none. */
async function lockedActor(
  transaction: RevisionTransaction,
  condition: ReturnType<typeof sql>,
): Promise<string | null> {
  const [row] = await transaction.execute<{ id: string; mergedIntoId: string | null }>(sql`
    -- actor_of_draft
    select a.id, a.merged_into_id from actor a where ${condition} for share`)
  if (row === undefined) return null
  return row.mergedIntoId === null
    ? row.id
    : lockedActor(transaction, sql`a.id = ${row.mergedIntoId}`)
}

async function createActor(
  transaction: RevisionTransaction,
  { name, kind, mentions }: DraftParticipant,
  language: string,
  evidence: EvidenceWriter,
): Promise<string> {
  const slug = await freeSlug(transaction, 'actor', name)
  const actorId = await insertRow(transaction, actor, { slug, kind })
  const actorNameId = await insertRow(transaction, actorName, {
    ...{ actorId, language, value: name, kind: 'preferred' as const },
    ...ALWAYS,
  })
  evidence.add({ actorNameId }, mentions.slice(0, 1))
  return actorId
}
