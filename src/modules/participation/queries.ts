import type { ChildRelation } from '../../db/child-pages.ts'
import type { Entity } from '../../db/entity.ts'
import type { participation, participationRole } from '../../db/schema/event.ts'
import { type ActorRow, actorJson } from '../actor/queries.ts'

export type ParticipationRole = (typeof participationRole.enumValues)[number]

export interface ParticipationRow extends Omit<typeof participation.$inferSelect, 'recordedAt'> {
  readonly actor: ActorRow
}

const PARTICIPATION_COLUMNS = `p.id, p.event_id, p.actor_id, p.role, p.position, p.revision_id,
  ${actorJson('p.actor_id')} as actor`

export const PARTICIPATIONS: Entity<ParticipationRow> = {
  name: 'participations',
  table: 'participation',
  alias: 'p',
  columns: PARTICIPATION_COLUMNS,
}

export const PARTICIPATIONS_OF_EVENT: ChildRelation<ParticipationRow> = {
  name: 'participations_of_event',
  columns: PARTICIPATION_COLUMNS,
  from: 'participation p where p.event_id = parent.id',
  ordering: {
    name: 'participations',
    columns: [
      ['p.position', 'integer'],
      ['p.id', 'uuid'],
    ],
  },
}

export const PARTICIPATIONS_OF_ACTOR: ChildRelation<ParticipationRow> = {
  name: 'participations_of_actor',
  columns: PARTICIPATION_COLUMNS,
  from: `participation p join event e on e.id = p.event_id and e.merged_into_id is null
    where p.actor_id = parent.id`,
  ordering: {
    name: 'participations_as_happened',
    columns: [
      ['e.earliest_start', 'timestamptz'],
      ['e.latest_end', 'timestamptz'],
      ['e.id', 'uuid'],
      ['p.id', 'uuid'],
    ],
  },
}
