import { eq, sql } from 'drizzle-orm'
import type { RevisionTransaction } from '../db/revision.ts'
import { articleEvent, proposal } from '../db/schema/linking.ts'
import type { KeptExplanation } from '../linking/explanation.ts'
import type { JudgedLink, Judgement } from '../linking/judgement.ts'
import { EvidenceWriter } from './evidence-writer.ts'
import { LINKER } from './linker.ts'
import { type QuotingArticle, writeRenderings } from './write-renderings.ts'

/** The article that was judged, as it was just written. */
export interface JudgedArticle extends QuotingArticle {
  readonly articleId: string
  /** Whether nobody can have decided anything about it. */
  readonly isNew: boolean
}

interface Decided {
  /** The events that an article is linked to, or that were proposed for it. */
  readonly eventIds: ReadonlySet<string>
  /** Whether a new event was proposed for it. */
  readonly hasDraft: boolean
}

const NOTHING: Decided = { eventIds: new Set(), hasDraft: false }

/**
 * Writes what the linker decided: links with their evidence and the known statements that the
 * article quotes; and proposals. What a person decided about the article before stays: a link is
 * not written again, and a pair once rejected neither linked nor proposed.
 */
export async function writeJudgement(
  transaction: RevisionTransaction,
  article: JudgedArticle,
  { links, newEvent, modelVersion }: Judgement,
): Promise<void> {
  const known = article.isNew ? NOTHING : await decidedBefore(transaction, article.articleId)
  const evidence = new EvidenceWriter(transaction, article)
  const open = links.filter(({ event }) => !known.eventIds.has(event.id))
  const linked = open.filter(({ outcome }) => outcome === 'linked')
  await writeLinks(transaction, article, linked, modelVersion, evidence)
  await writeRenderings(
    transaction,
    article,
    linked.map(({ event }) => event),
    evidence,
  )
  await evidence.write()
  const proposed = open.filter(({ outcome }) => outcome === 'proposed')
  const proposals: (typeof proposal.$inferInsert)[] = proposed.map((link) => ({
    articleVersionId: article.versionId,
    kind: 'link',
    eventId: link.event.id,
    role: link.role,
    ...keptOf(link, article, modelVersion),
  }))
  if (newEvent !== null && !known.hasDraft) {
    proposals.push({
      articleVersionId: article.versionId,
      kind: 'event',
      role: 'main',
      score: newEvent.score,
      features: newEvent.features,
      modelVersion,
      draft: newEvent.draft,
    })
  }
  if (proposals.length > 0) await transaction.insert(proposal).values(proposals)
}

async function writeLinks(
  transaction: RevisionTransaction,
  article: JudgedArticle,
  links: readonly JudgedLink[],
  modelVersion: string,
  evidence: EvidenceWriter,
): Promise<void> {
  if (links.length === 0) return
  const rows = await transaction
    .insert(articleEvent)
    .values(
      links.map((link) => ({
        articleId: article.articleId,
        eventId: link.event.id,
        role: link.role,
        decidedBy: LINKER,
        ...keptOf(link, article, modelVersion),
      })),
    )
    .returning({ id: articleEvent.id, eventId: articleEvent.eventId })
  for (const { id, eventId } of rows) {
    const link = links.find(({ event }) => event.id === eventId)
    evidence.add({ articleEventId: id }, link?.explanation.evidence ?? [])
  }
}

/** What is kept of why it was decided so. */
function keptOf(
  { score, features, explanation }: JudgedLink,
  { versionId }: JudgedArticle,
  modelVersion: string,
) {
  const kept: KeptExplanation = { ...explanation, articleVersionId: versionId }
  return { score, features, explanation: kept, modelVersion }
}

/**
 * A copy reports what its original reports, by the same judgement, but is no evidence of its own.
 */
export async function copyLinks(
  transaction: RevisionTransaction,
  originalId: string,
  articleId: string,
): Promise<void> {
  const links = await transaction
    .select()
    .from(articleEvent)
    .where(eq(articleEvent.articleId, originalId))
  // An earlier text of the copy may have been judged by itself.
  const { eventIds } = await decidedBefore(transaction, articleId)
  const newLinks = links.filter(({ eventId }) => !eventIds.has(eventId))
  if (newLinks.length === 0) return
  await transaction.insert(articleEvent).values(
    newLinks.map(({ eventId, role, score, features, modelVersion, decidedBy }) => ({
      articleId,
      eventId,
      role,
      score,
      features,
      modelVersion,
      decidedBy,
    })),
  )
}

async function decidedBefore(
  transaction: RevisionTransaction,
  articleId: string,
): Promise<Decided> {
  const rows = await transaction.execute<{ eventId: string | null }>(sql`
    -- decided_before
    select event_id from article_event where article_id = ${articleId}
    union
    select coalesce(e.merged_into_id, e.id)
    from article_version v
    join proposal p on p.article_version_id = v.id
    left join event e on e.id = p.event_id
    where v.article_id = ${articleId}`)
  return {
    eventIds: new Set(rows.flatMap(({ eventId }) => (eventId === null ? [] : [eventId]))),
    hasDraft: rows.some(({ eventId }) => eventId === null),
  }
}
