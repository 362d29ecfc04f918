import type { Fragment, Sql } from '../../db/client.ts'
import { type DuringRange, duringCondition } from '../../db/during.ts'
import { wordsCondition } from '../../db/words.ts'
import type { EventKind, EventStatus } from '../event/queries.ts'
import type { ParticipationRole } from '../participation/queries.ts'

/** What an event must meet to be on the timeline: every part that is given. */
export interface TimelineFilter {
  /** Ids of actors. */
  readonly actors?: readonly string[] | undefined
  /** Whether one of the actors must have taken part, or all of them. @default 'any' */
  readonly actorMatch?: 'any' | 'all' | undefined
  /** Roles that the actors must have had; without actors, that anybody had. */
  readonly roles?: readonly ParticipationRole[] | undefined
  readonly kinds?: readonly EventKind[] | undefined
  readonly statuses?: readonly EventStatus[] | undefined
  /** Ids of stories, places (with what lies within them) and outlets. */
  readonly stories?: readonly string[] | undefined
  readonly places?: readonly string[] | undefined
  readonly outlets?: readonly string[] | undefined
  /** Languages of reporting articles. */
  readonly languages?: readonly string[] | undefined
  /** Words of its title, its summary or what was said at it. */
  readonly text?: string | undefined
  readonly during?: DuringRange | undefined
}

/**
 * The condition on `event e`. The page, its count, the histogram and the facets all use it, so
 * they cannot disagree.
 */
export function timelineCondition(sql: Sql, filter: TimelineFilter): Fragment {
  const { kinds, statuses, stories, places, outlets, languages, text, during } = filter
  return sql`e.merged_into_id is null
    ${participationCondition(sql, filter)}
    ${kinds ? sql`and e.kind = any(${kinds}::text[]::event_kind[])` : sql``}
    ${statuses ? sql`and e.status = any(${statuses}::text[]::event_status[])` : sql``}
    ${
      stories
        ? sql`and e.id in (
            select se.event_id from story_event se where se.story_id = any(${stories}::uuid[]))`
        : sql``
    }
    ${places ? placeCondition(sql, places) : sql``}
    ${
      outlets
        ? sql`and e.id in (
            select l.event_id from article_event l join article ar on ar.id = l.article_id
            where ar.outlet_id = any(${outlets}::uuid[]))`
        : sql``
    }
    ${
      languages
        ? sql`and e.id in (
            select l.event_id from article_event l join article ar on ar.id = l.article_id
            where ar.language = any(${languages}::text[]))`
        : sql``
    }
    ${
      text
        ? sql`and e.id in (
            select t.event_id from event_text t where ${wordsCondition(sql, 't', text)}
            union
            select s.event_id from rendering r join statement s on s.id = r.statement_id
            where ${wordsCondition(sql, 'r', text)})`
        : sql``
    }
    ${during ? duringCondition(sql, 'e', during) : sql``}`
}

function participationCondition(sql: Sql, { actors, actorMatch, roles }: TimelineFilter): Fragment {
  const inRole = roles ? sql`and p.role = any(${roles}::text[]::participation_role[])` : sql``
  if (!actors) {
    return roles
      ? sql`and e.id in (select p.event_id from participation p where true ${inRole})`
      : sql``
  }
  if (actorMatch !== 'all' || actors.length === 0) {
    return sql`and e.id in (
      select p.event_id from participation p where p.actor_id = any(${actors}::uuid[]) ${inRole})`
  }
  return actors.reduce<Fragment>(
    (conditions, actor) => sql`${conditions} and e.id in (
      select p.event_id from participation p where p.actor_id = ${actor}::uuid ${inRole})`,
    sql``,
  )
}

function placeCondition(sql: Sql, places: readonly string[]): Fragment {
  return sql`and e.place_id in (
    with recursive inside(id) as (
      select unnest(${places}::uuid[])
      union
      select pl.id from place pl join inside on pl.within_id = inside.id
    )
    select id from inside)`
}
