import type { ObjectRef } from '@pothos/core'
import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { ActorNameType } from '../actor/name-type.ts'
import { ActorType } from '../actor/type.ts'
import { AmountType } from '../amount/type.ts'
import { StanceType } from '../claim/stance-type.ts'
import { ClaimTextType, ClaimType } from '../claim/type.ts'
import { EventTextType, EventType } from '../event/type.ts'
import { EventLinkType } from '../event-link/type.ts'
import { EvidenceType } from '../evidence/type.ts'
import { OutletType } from '../outlet/type.ts'
import { ParticipationType } from '../participation/type.ts'
import { PlaceNameType, PlaceType } from '../place/type.ts'
import { RelationshipType } from '../relationship/type.ts'
import { RenderingType } from '../statement/rendering-type.ts'
import { StatementType } from '../statement/type.ts'
import { StoryTextType, StoryType } from '../story/type.ts'
import { changesOfRow, changesOfWhole } from './queries.ts'
import { ChangeConnection, ChangeType, RevisionType } from './type.ts'

interface RecordedRow {
  readonly id: string
  readonly revisionId: string
}

/**
 * Adds to a type what its rows have in common that can be edited: the last revision, and the
 * earlier ones.
 */
function addHistory<Row extends RecordedRow>(
  type: ObjectRef<typeof builder.$inferSchemaTypes, Row>,
  table: string,
): void {
  builder.objectFields(type, (t) => ({
    revision: t.field({
      type: RevisionType,
      description: 'The last edit of it, which a new edit is `basedOn`.',
      resolve: ({ revisionId }, _args, { loaders }) =>
        required(loaders.revision.byId.load(revisionId), `revision ${revisionId}`),
    }),
    history: t.connection(
      {
        type: ChangeType,
        description:
          'The edits of it, the newest first. What belongs to it and can be edited on its own has its own history.',
        ...childrenOf(changesOfRow(table)),
      },
      ChangeConnection,
    ),
  }))
}

/** Adds to a type what was done to its rows and to all that belongs to them. */
function addChanges<Row extends RecordedRow>(
  type: ObjectRef<typeof builder.$inferSchemaTypes, Row>,
  table: string,
  parts: string,
): void {
  builder.objectFields(type, (t) => ({
    changes: t.connection(
      {
        type: ChangeType,
        description: `What was done to it and to what belongs to it, the newest first: ${parts}, also those removed since. \`history\` has its own edits alone.`,
        ...childrenOf(changesOfWhole(table)),
      },
      ChangeConnection,
    ),
  }))
}

addChanges(ActorType, 'actor', 'its names, external ids, relationships and their evidence')
addChanges(ClaimType, 'claim', 'its texts, stances and evidence')
addChanges(
  EventType,
  'event',
  'its texts, participations, statements with their wordings and stances, claims, amounts, links, articles, external ids and evidence',
)

addHistory(ActorType, 'actor')
addHistory(ActorNameType, 'actor_name')
addHistory(AmountType, 'amount')
addHistory(ClaimType, 'claim')
addHistory(ClaimTextType, 'claim_text')
addHistory(EventType, 'event')
addHistory(EventTextType, 'event_text')
addHistory(EventLinkType, 'event_link')
addHistory(EvidenceType, 'evidence')
addHistory(OutletType, 'outlet')
addHistory(ParticipationType, 'participation')
addHistory(PlaceType, 'place')
addHistory(PlaceNameType, 'place_name')
addHistory(RelationshipType, 'relationship')
addHistory(RenderingType, 'rendering')
addHistory(StanceType, 'stance')
addHistory(StatementType, 'statement')
addHistory(StoryType, 'story')
addHistory(StoryTextType, 'story_text')
