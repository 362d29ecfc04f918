import type { ChildRelation } from '../../db/child-pages.ts'
import type { Fragment, Sql } from '../../db/client.ts'
import type { Entity } from '../../db/entity.ts'
import type { Ordering } from '../../db/keyset.ts'
import type { actor, actorKind, actorName, actorNameKind } from '../../db/schema/actor.ts'

export type ActorKind = (typeof actorKind.enumValues)[number]
export type ActorNameKind = (typeof actorNameKind.enumValues)[number]

export type ActorNameRow = Omit<typeof actorName.$inferSelect, 'recordedAt'>

/** A name as the actor's row carries it, for naming the actor without another statement. */
type PreferredName = Pick<ActorNameRow, 'id' | 'language' | 'value'>

export interface ActorRow
  extends Pick<typeof actor.$inferSelect, 'id' | 'slug' | 'kind' | 'revisionId'> {
  /** The preferred names, one a language, in the order an editor gave them. */
  readonly names: readonly PreferredName[]
}

/** Of the table `actor a`. As JSON, keys are as they are written here. */
const ACTOR_COLUMNS = `a.id, a.slug, a.kind, a.revision_id as "revisionId",
  (select coalesce(json_agg(json_build_object('id', n.id, 'language', n.language, 'value', n.value)
      order by n.position, n.id), '[]')
    from actor_name n where n.actor_id = a.id and n.kind = 'preferred') as names`

/**
 * The row of the actor with an id, or of its survivor, as JSON: for what is hardly ever shown
 * without its actor.
 */
export const actorJson = (id: string) =>
  `(select row_to_json(one) from (
      select ${ACTOR_COLUMNS}
      from actor asked join actor a on a.id = coalesce(asked.merged_into_id, asked.id)
      where asked.id = ${id}) one)`

const ACTOR_NAME_COLUMNS = `n.id, n.actor_id, n.language, n.value, n.kind, n.position, n.edtf, n.time_zone,
  n.earliest_start, n.latest_start, n.earliest_end, n.latest_end,
  n.derived_from_words, n.derived_from_anchor, n.derived_by_rule, n.revision_id`

export const ACTOR_NAMES: Entity<ActorNameRow> = {
  name: 'actor_names',
  table: 'actor_name',
  alias: 'n',
  columns: ACTOR_NAME_COLUMNS,
}

export const NAMES_OF_ACTOR: ChildRelation<ActorNameRow> = {
  name: 'names_of_actor',
  columns: ACTOR_NAME_COLUMNS,
  from: 'actor_name n where n.actor_id = parent.id',
  ordering: {
    name: 'names',
    columns: [
      ['n.position', 'integer'],
      ['n.id', 'uuid'],
    ],
  },
}

export interface CoParticipantRow extends ActorRow {
  /** The events that both took part in. */
  readonly sharedEvents: number
}

export const CO_PARTICIPANTS_OF_ACTOR: ChildRelation<CoParticipantRow> = {
  name: 'co_participants_of_actor',
  columns: `${ACTOR_COLUMNS}, shared.events as shared_events`,
  from: `(
      select other.actor_id, count(distinct own.event_id)::int as events
      from participation own
      join participation other on other.event_id = own.event_id and other.actor_id <> own.actor_id
      join event e on e.id = own.event_id and e.merged_into_id is null
      where own.actor_id = parent.id
      group by other.actor_id
    ) shared
    join actor a on a.id = shared.actor_id
    where true`,
  ordering: {
    name: 'co_participants',
    descending: true,
    columns: [
      ['shared.events', 'integer'],
      ['a.id', 'uuid'],
    ],
  },
}

export const ACTORS: Entity<ActorRow> = {
  name: 'actors',
  table: 'actor',
  alias: 'a',
  columns: ACTOR_COLUMNS,
  mergeable: true,
}

export const ACTORS_BY_SLUG: Ordering = { name: 'actors', columns: [['a.slug', 'text']] }

export interface ActorFilter {
  readonly kinds?: readonly ActorKind[] | undefined
  /** Words of a name; a misspelt one is forgiven. */
  readonly text?: string | undefined
}

export function actorCondition(sql: Sql, { kinds, text }: ActorFilter): Fragment {
  return sql`a.merged_into_id is null
    ${kinds ? sql`and a.kind = any(${kinds}::text[]::actor_kind[])` : sql``}
    ${
      text
        ? sql`and a.id in (
            select n.actor_id from actor_name n where annals_fold(${text}) <% annals_fold(n.value))`
        : sql``
    }`
}
