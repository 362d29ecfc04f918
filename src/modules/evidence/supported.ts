import type { Entity } from '../../db/entity.ts'
import { ACTOR_NAMES } from '../actor/queries.ts'
import { AMOUNTS } from '../amount/queries.ts'
import { CLAIMS, STANCES } from '../claim/queries.ts'
import { EVENTS } from '../event/queries.ts'
import { EVENT_LINKS } from '../event-link/queries.ts'
import { PARTICIPATIONS } from '../participation/queries.ts'
import { RELATIONSHIPS } from '../relationship/queries.ts'
import { RENDERINGS, STATEMENTS } from '../statement/queries.ts'
import type { Supported } from './queries.ts'

/** What an editor can support with evidence, by its type in the API. */
export const SUPPORTED_BY_TYPE: Readonly<
  Record<string, { readonly supported: Supported; readonly entity: Entity<unknown> }>
> = {
  ActorName: { supported: 'actor_name', entity: ACTOR_NAMES },
  Amount: { supported: 'amount', entity: AMOUNTS },
  Claim: { supported: 'claim', entity: CLAIMS },
  Event: { supported: 'event', entity: EVENTS },
  EventLink: { supported: 'event_link', entity: EVENT_LINKS },
  Participation: { supported: 'participation', entity: PARTICIPATIONS },
  Relationship: { supported: 'relationship', entity: RELATIONSHIPS },
  Rendering: { supported: 'rendering', entity: RENDERINGS },
  Stance: { supported: 'stance', entity: STANCES },
  Statement: { supported: 'statement', entity: STATEMENTS },
}
