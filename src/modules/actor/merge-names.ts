import { sql } from 'drizzle-orm'
import type { ReferenceMover } from '../../db/merging/move-references.ts'
import type { Pair } from '../../db/merging/rules.ts'
import type { RevisionTransaction } from '../../db/revision.ts'

/**
 * Lets the names of a merged actor give way to the survivor's: where that has a preferred name in a
 * language, they become aliases; a name that it has already, as the preferred one or of the same
 * kind, becomes one with that.
 */
export async function giveWayWithNames(
  transaction: RevisionTransaction,
  { mergedId, survivorId }: Pair,
  mover: ReferenceMover,
): Promise<void> {
  const givesWay = sql`name.kind = 'preferred' and exists (
    select from actor_name preferred
    where preferred.actor_id = ${survivorId} and preferred.language = name.language
      and preferred.kind = 'preferred')`
  // Also an alias of the merged actor's own, which its preferred name would come to equal.
  const duplicates = await transaction.execute<{ id: string; keptId: string }>(sql`
    -- duplicate_names
    select name.id, kept.id as kept_id
    from (
      select name.*, case when ${givesWay} then 'alias' else name.kind end as kind_then
      from actor_name name where name.actor_id = ${mergedId}
    ) name
    cross join lateral (
      select kept.id from actor_name kept
      where (kept.language, kept.value, kept.earliest_start)
          = (name.language, name.value, name.earliest_start)
        and (
          kept.actor_id = ${survivorId}
            and (kept.kind = name.kind_then or kept.kind = 'preferred' and name.kind_then = 'alias')
          or kept.actor_id = ${mergedId} and kept.kind = 'alias'
            and name.kind = 'preferred' and name.kind_then = 'alias')
      order by kept.actor_id = ${survivorId} desc, kept.kind, kept.id limit 1
    ) kept
    order by name.id`)
  for (const { id, keptId } of duplicates) {
    await mover.absorb('actor_name', id, keptId)
  }
  await transaction.execute(sql`
    -- give_way_as_alias
    update actor_name name set kind = 'alias' where name.actor_id = ${mergedId} and ${givesWay}`)
}
