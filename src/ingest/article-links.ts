import { and, eq, sql } from 'drizzle-orm'
import { insertRow, removeEvidence } from '../db/edited-rows.ts'
import { NotFound } from '../db/refusals.ts'
import type { RevisionTransaction } from '../db/revision.ts'
import { articleVersion } from '../db/schema/article.ts'
import { articleEvent, proposal } from '../db/schema/linking.ts'

export type ArticleEventRole = (typeof articleEvent.role)['enumValues'][number]

/** What the linker had to say of a link; all null where it was not asked. */
export type LinkerJudgement = Pick<
  typeof articleEvent.$inferSelect,
  'score' | 'features' | 'modelVersion' | 'explanation'
>

export const NOT_JUDGED: LinkerJudgement = {
  score: null,
  features: null,
  modelVersion: null,
  explanation: null,
}

export interface ArticleLink {
  readonly articleId: string
  readonly eventId: string
  readonly role: ArticleEventRole
  /** The token's name of the person who decided, or the linker. */
  readonly decidedBy: string
}

/**
 * Links an article to an event; a link that is there gets the role and who decided it.
 * @returns the id of the link
 */
export async function writeLink(
  transaction: RevisionTransaction,
  link: ArticleLink,
  judgement: LinkerJudgement,
): Promise<string> {
  const { articleId, eventId, role, decidedBy } = link
  const [known] = await transaction
    .select({ id: articleEvent.id })
    .from(articleEvent)
    .where(and(eq(articleEvent.articleId, articleId), eq(articleEvent.eventId, eventId)))
    .for('update')
  if (known === undefined) return insertRow(transaction, articleEvent, { ...link, ...judgement })
  await transaction
    .update(articleEvent)
    .set({ role, decidedBy })
    .where(eq(articleEvent.id, known.id))
  return known.id
}

/**
 * Takes back the link between an article and an event, with its evidence, and keeps that a person
 * judged the two to be different, so that the linker does not link or propose them again.
 * @throws {NotFound} when they are not linked
 */
export async function removeLink(
  transaction: RevisionTransaction,
  { articleId, eventId }: Pick<ArticleLink, 'articleId' | 'eventId'>,
  decision: { readonly decidedBy: string; readonly reason: string | null },
): Promise<void> {
  const [link] = await transaction
    .select()
    .from(articleEvent)
    .where(and(eq(articleEvent.articleId, articleId), eq(articleEvent.eventId, eventId)))
    .for('update')
  if (link === undefined) {
    throw new NotFound('event', 'The article is not linked to this event.')
  }
  await removeEvidence(transaction, articleEvent, [link.id])
  await transaction.delete(articleEvent).where(eq(articleEvent.id, link.id))
  const [newest] = await transaction
    .select({ id: articleVersion.id })
    .from(articleVersion)
    .where(eq(articleVersion.articleId, articleId))
    .orderBy(sql`${articleVersion.number} desc`)
    .limit(1)
  if (newest === undefined) throw new Error(`article ${articleId} has no version`)
  const rejected = {
    status: 'rejected' as const,
    decidedEventId: null,
    decidedBy: decision.decidedBy,
    decidedAt: sql`now()`,
    decisionReason: decision.reason,
  }
  const { role, score, features, modelVersion, explanation } = link
  await transaction
    .insert(proposal)
    .values({
      articleVersionId: newest.id,
      kind: 'link',
      eventId,
      role,
      score,
      features,
      modelVersion,
      explanation,
      ...rejected,
    })
    .onConflictDoUpdate({ target: [proposal.articleVersionId, proposal.eventId], set: rejected })
}
