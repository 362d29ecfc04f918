import { insertArticleEvent } from '../../support/article-facts.ts'
import {
  insertActorName,
  insertEvent,
  insertEventLink,
  insertParticipation,
  insertRelationship,
  insertRelationshipEvent,
  type Writer,
} from '../../support/facts.ts'
import {
  insertAmount,
  insertClaim,
  insertRendering,
  insertStance,
  insertStatement,
} from '../../support/statement-facts.ts'

/** What evidence can support: its column, and how such a row is made. */
export const evidenceTargets: Readonly<
  Record<string, (writer: Writer) => Promise<{ readonly id: string }>>
> = {
  eventId: (writer) => insertEvent(writer),
  participationId: (writer) => insertParticipation(writer),
  statementId: (writer) => insertStatement(writer),
  renderingId: (writer) => insertRendering(writer),
  claimId: (writer) => insertClaim(writer),
  stanceId: (writer) => insertStance(writer),
  amountId: (writer) => insertAmount(writer),
  relationshipId: (writer) => insertRelationship(writer),
  relationshipEventId: (writer) => insertRelationshipEvent(writer),
  eventLinkId: (writer) => insertEventLink(writer),
  articleEventId: (writer) => insertArticleEvent(writer),
  actorNameId: (writer) => insertActorName(writer),
}
