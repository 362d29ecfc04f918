import type { Sql } from '../db/client.ts'
import { pickByLanguage } from '../language/language-tag.ts'
import type { CollectionStatistics } from '../linking/profiles.ts'

/** Beyond so many, events are estimated by the planner's statistics instead of counted. */
const COUNTED_EVENTS = 1_000

/** Reads how common some actors are, and what they are called. */
export async function readStatistics(
  sql: Sql,
  actorIds: Iterable<string>,
): Promise<CollectionStatistics> {
  const rows = await sql<
    {
      eventTotal: number
      actorId: string | null
      eventCount: number
      names: readonly { readonly language: string; readonly value: string }[]
    }[]
  >`
    -- linking_statistics
    with estimates as materialized (
      select
        (select reltuples from pg_class where oid = 'event'::regclass) as events,
        (select reltuples from pg_class where oid = 'participation'::regclass) as participations,
        (
          select jsonb_object(most_common_vals::text::text[], most_common_freqs::text[])
          from pg_stats
          where schemaname = current_schema and tablename = 'participation' and attname = 'actor_id'
        ) as of_actor
    )
    select total.events as event_total, a.id as actor_id,
      case when estimate.events >= ${sql.unsafe(String(COUNTED_EVENTS))} then estimate.events
        else (
          select count(*)
          from (
            select from participation where actor_id = a.id
            limit ${sql.unsafe(String(COUNTED_EVENTS))}
          ) few
        )
      end::int as event_count,
      (select coalesce(json_agg(json_build_object('language', n.language, 'value', n.value)
          order by n.position, n.id), '[]')
        from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names
    from estimates x
    cross join lateral (
      select case when x.events < ${sql.unsafe(String(COUNTED_EVENTS))}
        then (select count(*) from event) else x.events end::int as events
    ) total
    left join actor a on a.id = any(${[...new Set(actorIds)]}::uuid[])
    cross join lateral (
      select (x.of_actor ->> a.id::text)::real * x.participations as events
    ) estimate`
  const actors = new Map(rows.map((row) => [row.actorId, row]))
  return {
    eventCount: rows[0]?.eventTotal ?? 0,
    eventsOfActor: new Map(
      rows.flatMap(({ actorId, eventCount }) => (actorId === null ? [] : [[actorId, eventCount]])),
    ),
    nameOfActor: (actorId, language) =>
      pickByLanguage(actors.get(actorId)?.names ?? [], [language])?.value ?? actorId,
  }
}
