import type { Sql } from '../db/client.ts'
import type { KnownName } from '../linking/actors/known-name.ts'
import { nameKeysOf } from '../linking/actors/name-keys.ts'

/** Names with one ending beyond this many are not read: "Müller" alone names nobody in particular. */
const MOST_BEARERS = 20
/** Who takes part in so many is known well enough. */
export const COUNTED_EVENTS = 1_000

/**
 * The names that may stand in a text: those that end with one of its words, and every other name
 * of the actors who bear them. A merged actor's names are its survivor's.
 */
export async function findKnownNames(
  sql: Sql,
  texts: readonly string[],
): Promise<readonly KnownName[]> {
  const keys = nameKeysOf(texts)
  const rows = await sql<KnownName[]>`
    -- known_names
    with bearers as materialized (
      select n.actor_id
      from unnest(${keys.words as string[]}::text[]) as k (words)
      cross join lateral (
        select actor_id from actor_name
        where annals_name_ending(value, 1) = k.words
        limit ${sql.unsafe(String(MOST_BEARERS))}
      ) n
      union
      select n.actor_id
      from unnest(${keys.pairs as string[]}::text[]) as k (words)
      cross join lateral (
        select actor_id from actor_name
        where annals_name_ending(value, 2) = k.words
        limit ${sql.unsafe(String(MOST_BEARERS))}
      ) n
    )
    select n.id as name_id, coalesce(a.merged_into_id, a.id) as actor_id, a.kind as actor_kind,
      n.kind, n.language, n.value,
      case when isfinite(n.earliest_start)
        then to_char(n.earliest_start at time zone n.time_zone, 'YYYY-MM-DD') end as valid_from,
      case when isfinite(n.latest_end)
        then to_char(n.latest_end at time zone n.time_zone, 'YYYY-MM-DD') end as valid_to,
      p.event_count
    from bearers b
    -- The planner expects far more bearers than there are, and would rather read whole tables;
    -- "offset 0" keeps it from merging these into joins.
    cross join lateral (select * from actor where id = b.actor_id offset 0) a
    cross join lateral (
      select count(*)::int as event_count
      from (select from participation where actor_id = a.id limit ${sql.unsafe(String(COUNTED_EVENTS))}) counted
    ) p
    cross join lateral (select * from actor_name where actor_id = a.id offset 0) n
    order by n.actor_id, n.position, n.id`
  return rows
}
