import { createHash } from 'node:crypto'
import { QuestionRefused } from '../ask.ts'
import type { Decision, ReviewDecisionFragment } from '../documents/types.ts'
import type { WebRequest } from '../route.ts'
import type { Editor } from './editor.ts'
import { FormRefused } from './read-form.ts'
import { reviewWords } from './review-words.ts'

/** What became of a decision that an editor sent. */
export type Outcome =
  | {
      readonly kind: 'decided'
      readonly proposal: ReviewDecisionFragment
      /** To undo it by; null where nothing was written. */
      readonly revision: string | null
    }
  /** Somebody else was faster. */
  | { readonly kind: 'conflict'; readonly proposal: ReviewDecisionFragment }
  | {
      readonly kind: 'refused'
      readonly message: string
      /** What was filled in wrong; left out where that is not known. */
      readonly field?: 'edtf'
    }

export interface DecisionForm {
  readonly proposalId: string
  readonly decision: Decision
  /** For MERGE, by slug. */
  readonly event: string | null
  readonly role: 'MAIN' | 'BACKGROUND' | null
  /** For CREATE. */
  readonly changes: { readonly title: string; readonly edtf: string } | null
  readonly reason: string | null
  /** One for each showing of the page that was decided on. */
  readonly key: string
}

const DECISIONS = ['CONFIRM', 'REJECT', 'MERGE', 'CREATE', 'SKIP'] as const
const ROLES = ['MAIN', 'BACKGROUND'] as const

/** @throws {FormRefused} naming the field that is missing or wrong */
export function readDecision(web: WebRequest, form: URLSearchParams): DecisionForm {
  const { fieldWrong } = reviewWords(web)
  const required = (name: string) => {
    const value = form.get(name)
    if (value === null || value === '') throw new FormRefused(400, fieldWrong(name))
    return value
  }
  const given = required('decision')
  const decision = DECISIONS.find((known) => known === given)
  if (decision === undefined) throw new FormRefused(400, fieldWrong('decision'))
  return {
    proposalId: required('proposal'),
    decision,
    event: decision === 'MERGE' ? required('event') : null,
    role: ROLES.find((known) => known === form.get('role')) ?? null,
    changes:
      decision === 'CREATE'
        ? { title: required('title').trim(), edtf: required('edtf').trim() }
        : null,
    reason: null,
    key: required('key'),
  }
}

/**
 * Sends a decision to the API. Sent again from the same page, it is not carried out again.
 * @throws {QuestionRefused} when the token is worth nothing any more
 */
export async function decide(
  web: WebRequest,
  { ask }: Editor,
  { key, ...decision }: DecisionForm,
): Promise<Outcome> {
  const language = web.languages.preferences
  const idempotencyKey = createHash('sha256')
    .update(JSON.stringify([key, decision]))
    .digest('base64url')
  try {
    const { decide: result } = await ask('DecideProposal', {
      ...decision,
      idempotencyKey,
      language,
    })
    switch (result.__typename) {
      case 'DecidePayload':
        return {
          kind: 'decided',
          proposal: result.proposal,
          revision: result.revision?.id ?? null,
        }
      case 'AlreadyDecided':
        return { kind: 'conflict', proposal: result.proposal }
      case 'AlreadyDone':
        return await outcomeOfEarlier(web, { ask }, decision, result.earlierRevision.id)
      default:
        return { kind: 'refused', message: result.message }
    }
  } catch (error) {
    if (error instanceof QuestionRefused && error.status === 400) {
      return refusalOf(web, decision.changes, error)
    }
    throw error
  }
}

function refusalOf(
  web: WebRequest,
  changes: DecisionForm['changes'],
  { message, complaints }: QuestionRefused,
): Outcome {
  const isOfDate = complaints.some((complaint) => complaint.includes('"changes.edtf"'))
  return isOfDate && changes !== null
    ? { kind: 'refused', message: reviewWords(web).dateWrong(changes.edtf), field: 'edtf' }
    : { kind: 'refused', message }
}

const STATUS_AFTER = {
  CONFIRM: ['CONFIRMED', 'CREATED'],
  REJECT: ['REJECTED'],
  MERGE: ['MERGED'],
  CREATE: ['CREATED'],
  SKIP: ['SKIPPED'],
} as const satisfies Record<Decision, readonly string[]>

/** It was sent before; but it may have been undone since. */
async function outcomeOfEarlier(
  web: WebRequest,
  { ask }: Pick<Editor, 'ask'>,
  { proposalId, decision }: Omit<DecisionForm, 'key'>,
  revision: string,
): Promise<Outcome> {
  const { nodes } = await ask('DecisionsOfProposals', {
    ids: [proposalId],
    language: web.languages.preferences,
  })
  const [proposal] = nodes
  const { undoneMeanwhile } = reviewWords(web)
  if (proposal?.__typename !== 'Proposal') return { kind: 'refused', message: undoneMeanwhile }
  const after: readonly string[] = STATUS_AFTER[decision]
  if (after.includes(proposal.status)) return { kind: 'decided', proposal, revision }
  return proposal.status === 'PENDING'
    ? { kind: 'refused', message: undoneMeanwhile }
    : { kind: 'conflict', proposal }
}
