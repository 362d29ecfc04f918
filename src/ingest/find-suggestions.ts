import type { Sql } from '../db/client.ts'
import type { KnownName } from '../linking/actors/known-name.ts'
import { suggestActors } from '../linking/actors/suggest-actors.ts'
import type { ActorSuggestion, UnknownName } from '../linking/findings.ts'
import { COUNTED_EVENTS } from './known-names.ts'

/** A name is looked up with its typos only where the article names somebody unknown. */
const MOST_LOOKED_UP = 8
const MOST_SIMILAR = 3

/**
 * Who unknown names may mean, if they have typos. Only for a person who looks at the article: the
 * linker never takes a suggestion, and looking for them takes as long as finding all known names.
 */
export async function findSuggestions(
  sql: Sql,
  unknownNames: readonly UnknownName[],
): Promise<readonly ActorSuggestion[]> {
  return suggestActors(unknownNames, await findSimilarNames(sql, unknownNames))
}

/** Known names that are spelt much like unknown ones, by trigrams. */
async function findSimilarNames(
  sql: Sql,
  unknownNames: readonly UnknownName[],
): Promise<readonly KnownName[]> {
  const written = unknownNames.slice(0, MOST_LOOKED_UP).map(({ name }) => name)
  if (written.length === 0) return []
  return sql<KnownName[]>`
    -- similar_names
    select n.id as name_id, coalesce(a.merged_into_id, a.id) as actor_id, a.kind as actor_kind,
      n.kind, n.language, n.value, null as valid_from, null as valid_to,
      (select count(*)::int from (
        select from participation where actor_id = a.id limit ${sql.unsafe(String(COUNTED_EVENTS))}) counted) as event_count
    from unnest(${written}::text[]) as written (name)
    cross join lateral (
      select * from actor_name
      where annals_fold(value) % annals_fold(written.name)
      order by similarity(annals_fold(value), annals_fold(written.name)) desc, id
      limit ${sql.unsafe(String(MOST_SIMILAR))}
    ) n
    join actor a on a.id = n.actor_id`
}
