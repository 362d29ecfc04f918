import { eq, sql } from 'drizzle-orm'
import { InvalidEdit, NotFound, Refusal } from '../db/refusals.ts'
import type { RevisionTransaction } from '../db/revision.ts'
import { article, articleVersion } from '../db/schema/article.ts'
import { proposal, type proposalStatus } from '../db/schema/linking.ts'
import type { EventDraft } from '../linking/event-draft.ts'
import type { Explanation } from '../linking/explanation.ts'
import {
  type ArticleEventRole,
  type LinkerJudgement,
  NOT_JUDGED,
  writeLink,
} from './article-links.ts'
import { createEvent } from './create-event.ts'
import { EvidenceWriter } from './evidence-writer.ts'

export type ProposalStatus = (typeof proposalStatus.enumValues)[number]

/**
 * What an editor makes of a proposal:
 * - `confirm`: the article reports the proposed event, known or new
 * - `reject`: it does not
 * - `merge`: it reports another known event
 * - `create`: it reports a new event, which is made
 * - `skip`: somebody else shall decide
 */
export type Decision = 'confirm' | 'reject' | 'merge' | 'create' | 'skip'

export interface DecisionInput {
  readonly proposalId: string
  readonly decision: Decision
  /** For `merge`, the event that the article reports. */
  readonly eventId: string | null
  /** Another role than the proposed one. */
  readonly role: ArticleEventRole | null
  readonly decidedBy: string
  readonly reason: string | null
  /** For `create`: the event as the article tells it, where the proposal has no draft of its own. */
  readonly draft: EventDraft | null
  /** Where an event is made: what the editor writes otherwise than drafted; null for nothing. */
  readonly changes: DraftChanges | null
}

/** What an editor knows better than the draft. */
export interface DraftChanges {
  /** In the language of the article; null for as drafted, likewise below. */
  readonly title: string | null
  /** In EDTF, read in the article's time zone. */
  readonly edtf: string | null
}

/** Somebody has decided on the proposal before. */
export class AlreadyDecided extends Refusal {
  override readonly name = 'AlreadyDecided'
  readonly proposalId: string

  constructor(proposalId: string, status: ProposalStatus, decidedBy: string | null) {
    super(`The proposal was ${status} by ${decidedBy} already. Undo that first.`)
    this.proposalId = proposalId
  }
}

type Version = {
  readonly id: string
  readonly articleId: string
  readonly text: string
  readonly timeZone: string
}
type ProposalRow = typeof proposal.$inferSelect

/**
 * Carries out an editor's decision. A skipped proposal may still be decided; every other decision
 * stays until it is undone.
 * @throws {NotFound} when there is no such proposal
 * @throws {AlreadyDecided} when somebody was faster
 * @throws {InvalidEdit} when `merge` names no event, or another decision names one; when a draft is
 *   changed of which no event is made
 */
export async function decideProposal(
  transaction: RevisionTransaction,
  input: DecisionInput,
): Promise<void> {
  const row = await lockProposal(transaction, input.proposalId)
  if ((input.decision === 'merge') !== (input.eventId !== null)) {
    throw new InvalidEdit(
      'event',
      input.decision === 'merge'
        ? 'MERGE takes the event that the article reports.'
        : 'An event is given with MERGE only.',
    )
  }
  const makesEvent =
    input.decision === 'create' || (input.decision === 'confirm' && row.eventId === null)
  if (input.changes !== null && !makesEvent) {
    throw new InvalidEdit('changes', 'A draft is changed only where an event is made of it.')
  }
  const decided = await carryOut(transaction, row, input)
  await transaction
    .update(proposal)
    .set({
      ...decided,
      decidedBy: input.decidedBy,
      decidedAt: sql`now()`,
      decisionReason: input.reason,
    })
    .where(eq(proposal.id, row.id))
}

interface Decided {
  readonly status: ProposalStatus
  readonly decidedEventId: string | null
}

async function carryOut(
  transaction: RevisionTransaction,
  row: ProposalRow,
  input: DecisionInput,
): Promise<Decided> {
  const { decision } = input
  if (decision === 'reject') return { status: 'rejected', decidedEventId: null }
  if (decision === 'skip') return { status: 'skipped', decidedEventId: null }
  const version = await readVersion(transaction, row.articleVersionId)
  const link = (eventId: string, judgement: LinkerJudgement) =>
    linkWithEvidence(transaction, version, eventId, judgement, row, input)
  if (decision === 'merge' && input.eventId !== null) {
    await link(input.eventId, NOT_JUDGED)
    return { status: 'merged', decidedEventId: input.eventId }
  }
  if (decision === 'confirm' && row.eventId !== null) {
    await link(row.eventId, row)
    return { status: 'confirmed', decidedEventId: row.eventId }
  }
  // The draft was written by the linker as an EventDraft, and nobody else writes it.
  const draft = (row.draft as EventDraft | null) ?? input.draft
  if (draft === null) throw new Error(`proposal ${row.id} has no draft, and none was given`)
  const eventId = await createEvent(transaction, changed(draft, input.changes), {
    ...version,
    versionId: version.id,
  })
  await link(eventId, NOT_JUDGED)
  return { status: 'created', decidedEventId: eventId }
}

function changed(draft: EventDraft, changes: DraftChanges | null): EventDraft {
  const { title, edtf } = changes ?? { title: null, edtf: null }
  return {
    ...draft,
    title: title ?? draft.title,
    // A date of the editor's own was not derived from the article's words.
    time:
      edtf === null || edtf === draft.time.edtf
        ? draft.time
        : { edtf, derivation: null, span: null },
  }
}

async function linkWithEvidence(
  transaction: RevisionTransaction,
  version: Version,
  eventId: string,
  judgement: LinkerJudgement,
  row: ProposalRow,
  { role, decidedBy }: DecisionInput,
): Promise<void> {
  const articleEventId = await writeLink(
    transaction,
    { articleId: version.articleId, eventId, role: role ?? row.role, decidedBy },
    {
      score: judgement.score,
      features: judgement.features,
      modelVersion: judgement.modelVersion,
      explanation: judgement.explanation,
    },
  )
  const evidence = new EvidenceWriter(transaction, { versionId: version.id, text: version.text })
  // Likewise written by the linker alone.
  const explanation = judgement.explanation as Explanation | null
  evidence.add({ articleEventId }, explanation?.evidence ?? [])
  await evidence.write()
}

async function lockProposal(
  transaction: RevisionTransaction,
  proposalId: string,
): Promise<ProposalRow> {
  const [row] = await transaction
    .select()
    .from(proposal)
    .where(eq(proposal.id, proposalId))
    .for('update')
  if (row === undefined) throw new NotFound('proposal', 'There is no proposal with this id.')
  if (row.status !== 'pending' && row.status !== 'skipped') {
    throw new AlreadyDecided(row.id, row.status, row.decidedBy)
  }
  return row
}

async function readVersion(transaction: RevisionTransaction, id: string): Promise<Version> {
  const [version] = await transaction
    .select({
      id: articleVersion.id,
      articleId: articleVersion.articleId,
      text: articleVersion.text,
      timeZone: article.timeZone,
    })
    .from(articleVersion)
    .innerJoin(article, eq(article.id, articleVersion.articleId))
    .where(eq(articleVersion.id, id))
  if (version === undefined) throw new Error(`article version ${id} is not there`)
  return version
}
