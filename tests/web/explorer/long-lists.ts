import { eq } from 'drizzle-orm'
import { actor } from '../../../src/db/schema/actor.ts'
import { article } from '../../../src/db/schema/article.ts'
import { claim, claimText, stance } from '../../../src/db/schema/claim.ts'
import { event, participation } from '../../../src/db/schema/event.ts'
import { articleEvent } from '../../../src/db/schema/linking.ts'
import { relationship } from '../../../src/db/schema/relationship.ts'
import { statement } from '../../../src/db/schema/statement.ts'
import { dated, only, type Writer, write } from '../../support/facts.ts'

const CLAIMS = 12

/**
 * Of the generated news, fills the lists of one event and of one actor: everybody takes part in the
 * event and is tied to the actor; every article reports it, and half of what was said there is about
 * its claims.
 */
export function fillLists(writer: Writer): Promise<void> {
  return write(writer, async (transaction) => {
    const [{ id: eventId }, { id: actorId }] = [
      only(await transaction.select().from(event).where(eq(event.slug, 'generated-event-1'))),
      only(await transaction.select().from(actor).where(eq(actor.slug, 'person-1'))),
    ]
    const everybody = await transaction.select({ id: actor.id }).from(actor)
    await transaction
      .insert(participation)
      .values(everybody.map(({ id }) => ({ eventId, actorId: id, role: 'attendee' as const })))
      .onConflictDoNothing()
    await transaction.insert(relationship).values(
      everybody
        .filter(({ id }) => id !== actorId)
        .map(({ id }) => ({
          sourceId: id,
          targetId: actorId,
          kind: 'allied_with' as const,
          ...dated({ edtf: '2020/..' }),
        })),
    )
    const articles = await transaction.select({ id: article.id }).from(article)
    await transaction
      .insert(articleEvent)
      .values(
        articles.map(({ id }) => ({
          articleId: id,
          eventId,
          role: 'background' as const,
          decidedBy: 'test',
        })),
      )
      .onConflictDoNothing()
    const said = await transaction.select({ id: statement.id }).from(statement)
    const claims = await transaction
      .insert(claim)
      .values(Array.from({ length: CLAIMS }, (_, index) => ({ slug: `promise-${index}`, eventId })))
      .returning({ id: claim.id })
    for (const [index, { id }] of claims.entries()) {
      await transaction
        .insert(claimText)
        .values({ claimId: id, language: 'en', proposition: `Promise ${index} will be kept.` })
      await transaction.insert(stance).values(
        said.slice(0, 60).map((one, at) => ({
          claimId: id,
          statementId: one.id,
          position: at % 2 === 0 ? ('asserts' as const) : ('denies' as const),
        })),
      )
    }
  })
}
