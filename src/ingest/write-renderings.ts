import type { RevisionTransaction } from '../db/revision.ts'
import { rendering } from '../db/schema/statement.ts'
import type { Findings } from '../linking/findings.ts'
import type { KnownEvent } from '../linking/profiles.ts'
import { recogniseStatement } from '../linking/renderings.ts'
import { contains } from '../linking/span.ts'
import type { EvidenceWriter } from './evidence-writer.ts'

/** An article version and what was found in it. */
export interface QuotingArticle {
  readonly versionId: string
  readonly text: string
  readonly language: string
  readonly findings: Findings
}

/**
 * Adds the article's wordings of statements that the knowledge base has, made at the events that
 * the article reports. Its evidence supports the wording that is known, or the new one.
 */
export async function writeRenderings(
  transaction: RevisionTransaction,
  { text, language, findings }: QuotingArticle,
  events: readonly KnownEvent[],
  evidence: EvidenceWriter,
): Promise<void> {
  const statements = events.flatMap((event) => event.statements)
  for (const { start, end, form, speaker, antecedent } of findings.quotations) {
    const named = antecedent ?? speaker
    const actor = named && findings.actors.find((found) => contains(named, found))
    if (!actor) continue
    const wording = text.slice(start, end)
    const recognised = recogniseStatement(
      { speakerId: actor.actorId, text: wording, language, form },
      statements,
    )
    if (recognised === null) continue
    const { statementId } = recognised
    const renderingId =
      recognised.renderingId ??
      (await insertRendering(transaction, {
        statementId,
        language,
        form: recognised.form,
        text: wording,
      }))
    evidence.add({ statementId }, [{ start, end }])
    if (renderingId !== undefined) evidence.add({ renderingId }, [{ start, end }])
  }
}

/** @returns undefined where the article has the same wording twice */
async function insertRendering(
  transaction: RevisionTransaction,
  values: typeof rendering.$inferInsert,
): Promise<string | undefined> {
  const [row] = await transaction
    .insert(rendering)
    .values(values)
    .onConflictDoNothing()
    .returning({ id: rendering.id })
  return row?.id
}
