import type { Database } from '../../../src/db/client.ts'
import {
  insertArticle,
  insertArticleEvent,
  insertEvidence,
  insertOutlet,
} from '../../support/article-facts.ts'
import {
  insertActor,
  insertEvent,
  insertEventLink,
  insertExternalId,
  insertParticipation,
  insertPlace,
  insertRelationship,
  insertRelationshipEvent,
  insertStory,
  write,
} from '../../support/facts.ts'
import {
  insertAmount,
  insertClaim,
  insertStance,
  insertStatement,
} from '../../support/statement-facts.ts'

/** Fewer than there are events, as in the news: people come again. */
const PEOPLE = 12

/**
 * Events in number, each on a day of its own at a place of its own, with two participants, a
 * statement by somebody else, a claim, an amount, an article, a relationship, a link to the event
 * before, and evidence of all of it. One story holds them all.
 */
export async function insertNews(database: Database, count: number): Promise<void> {
  await write(database, async (transaction) => {
    const people: { readonly id: string }[] = []
    for (let index = 0; index < PEOPLE; index += 1) {
      people.push(
        await insertActor(transaction, { names: { en: `Person ${index}`, de: 'Jemand' } }),
      )
    }
    const person = (index: number) => people[index % PEOPLE]?.id ?? ''
    const eventIds: string[] = []
    for (let index = 0; index < count; index += 1) {
      const place = await insertPlace(transaction, { names: { en: `Place ${index}` } })
      await insertExternalId(transaction, { placeId: place.id })
      const event = await insertEvent(transaction, {
        edtf: `20${10 + (index % 80)}-03-01`,
        placeId: place.id,
        titles: { en: `Event ${index}`, de: `Ereignis ${index}` },
      })
      await insertExternalId(transaction, { eventId: event.id })
      const outlet = await insertOutlet(transaction, { ownerId: person(index) })
      await insertExternalId(transaction, { outletId: outlet.id })
      const article = await insertArticle(transaction, { outletId: outlet.id })
      const link = await insertArticleEvent(transaction, {
        articleId: article.id,
        eventId: event.id,
      })
      const statement = await insertStatement(transaction, {
        eventId: event.id,
        speakerId: person(index + 2),
        wordings: { en: `Words ${index}`, de: `Worte ${index}` },
      })
      const claim = await insertClaim(transaction, {
        eventId: event.id,
        propositions: { en: `Claim ${index}` },
      })
      const stance = await insertStance(transaction, {
        claimId: claim.id,
        statementId: statement.id,
      })
      const amount = await insertAmount(transaction, {
        eventId: event.id,
        statementId: statement.id,
        holderId: person(index + 3),
      })
      const participation = await insertParticipation(transaction, {
        eventId: event.id,
        actorId: person(index),
        role: 'author',
      })
      await insertParticipation(transaction, { eventId: event.id, actorId: person(index + 1) })
      const relationship = await insertRelationship(transaction, {
        sourceId: person(index),
        targetId: person(index + 1),
        edtf: `20${10 + (index % 80)}`,
      })
      await insertRelationshipEvent(transaction, {
        relationshipId: relationship.id,
        eventId: event.id,
      })
      const previous = eventIds.at(-1)
      if (previous !== undefined) {
        await insertEventLink(transaction, { sourceId: event.id, targetId: previous })
      }
      for (const supported of [
        { eventId: event.id },
        { articleEventId: link.id },
        { statementId: statement.id },
        { claimId: claim.id },
        { stanceId: stance.id },
        { amountId: amount.id },
        { participationId: participation.id },
        { relationshipId: relationship.id },
      ]) {
        await insertEvidence(transaction, { version: article.version, exact: 'text', ...supported })
      }
      eventIds.push(event.id)
    }
    await insertStory(transaction, { titles: { en: 'All of it' }, eventIds })
  })
}
