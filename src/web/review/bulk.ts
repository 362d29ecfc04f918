import { QuestionRefused } from '../ask.ts'
import type { CertainProposalsQuery, QueuedProposalFragment } from '../documents/types.ts'
import { ParametersRefused } from '../parameters/parameters-refused.ts'
import type { WebRequest } from '../route.ts'
import { decide, type Outcome } from './decide.ts'
import type { Editor } from './editor.ts'
import { readQueueFilter } from './queue-filter.ts'
import { figureOf, reviewWords } from './review-words.ts'
import { undoRevision } from './undo.ts'

/** As many as a person looks through, and as a cookie can hold for the undo. */
export const MOST_AT_ONCE = 50
/** How many proposals are looked through for those with the score. */
const MOST_SEARCHED = 500
const PAGE_SIZE = 100
const DEFAULT_THRESHOLD = 0.9
/** Below, a link is no more likely than not. */
const LEAST_THRESHOLD = 0.5

/** @throws {ParametersRefused} when the address or form names none between 0.5 and 1 */
export function readThreshold(given: string | null): number {
  if (given === null || given === '') return DEFAULT_THRESHOLD
  const threshold = Number(given.replace(',', '.'))
  if (threshold >= LEAST_THRESHOLD && threshold <= 1) return threshold
  throw new ParametersRefused([
    `threshold is "${given.slice(0, 80)}"; it must be a number from ${LEAST_THRESHOLD} to 1, such as 0.9.`,
  ])
}

export interface BulkPreview {
  /** The likeliest first, at most as many as go at once. */
  readonly shown: readonly QueuedProposalFragment[]
  /** How many more have the score. */
  readonly further: number
  /** How many were looked through, where there were more. */
  readonly searched: number | null
}

/** The waiting links that have a score from the threshold on. */
export async function previewBulk(
  web: WebRequest,
  { ask }: Editor,
  threshold: number,
): Promise<BulkPreview> {
  const { outlets, events } = readQueueFilter(web)
  const pageBefore = async (before: string | null): Promise<CertainProposalsQuery['proposals']> => {
    const language = web.languages.preferences
    const page = { outlets, events, last: PAGE_SIZE, before }
    return (await ask('CertainProposals', { ...page, language })).proposals
  }
  const found: QueuedProposalFragment[] = []
  let searched = 0
  let before: string | null = null
  let isComplete = false
  while (!isComplete && searched < MOST_SEARCHED) {
    const { nodes, pageInfo } = await pageBefore(before)
    searched += nodes.length
    found.push(...nodes.filter(({ score }) => score !== null && score >= threshold))
    before = pageInfo.startCursor ?? null
    // They come by their distance from one half, so below the threshold's there are no more.
    const least = nodes[0]?.score ?? 0.5
    isComplete = !pageInfo.hasPreviousPage || Math.abs(least - 0.5) < threshold - 0.5
  }
  const likeliest = found.toSorted((one, other) => (other.score ?? 0) - (one.score ?? 0))
  return {
    shown: likeliest.slice(0, MOST_AT_ONCE),
    further: Math.max(0, likeliest.length - MOST_AT_ONCE),
    searched: isComplete ? null : searched,
  }
}

export interface BulkOutcome {
  /** By the proposals' ids, in order; those that an interruption kept from being sent are missing. */
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly interruption: string | null
}

/** Confirms proposals one after the other. Sent again with its key, none is confirmed again. */
export async function confirmAll(
  web: WebRequest,
  editor: Editor,
  proposals: readonly string[],
  { threshold, key }: { readonly threshold: number; readonly key: string },
): Promise<BulkOutcome> {
  const words = reviewWords(web)
  const reason = words.bulkReason(figureOf(web, threshold))
  const outcomes = new Map<string, Outcome>()
  const interruption = await untilSignedOut(web, proposals, async (proposalId) => {
    const decision = { decision: 'CONFIRM', event: null, role: null, changes: null } as const
    outcomes.set(proposalId, await decide(web, editor, { ...decision, proposalId, reason, key }))
  })
  return { outcomes, interruption }
}

/** By the ids of revisions. */
export interface BulkUndo {
  readonly undone: readonly string[]
  /** Those that were not undone, for another attempt: kept ones, and those after an interruption. */
  readonly remaining: readonly string[]
  /** What could not be undone, and why. */
  readonly kept: readonly { readonly revision: string; readonly sentences: readonly string[] }[]
  readonly interruption: string | null
}

/** Undoes edits one after the other, the last one first. */
export async function undoAll(
  web: WebRequest,
  editor: Editor,
  revisions: readonly string[],
): Promise<BulkUndo> {
  const kept: { revision: string; sentences: readonly string[] }[] = []
  const undone = new Set<string>()
  const interruption = await untilSignedOut(web, revisions.toReversed(), async (revision) => {
    const { isUndone, sentences } = await undoRevision(web, editor, revision)
    if (isUndone) undone.add(revision)
    else kept.push({ revision, sentences })
  })
  const remaining = revisions.filter((revision) => !undone.has(revision))
  return { undone: [...undone], remaining, kept, interruption }
}

/** @returns why it was broken off: what was done before is told all the same */
async function untilSignedOut(
  web: WebRequest,
  ids: readonly string[],
  run: (id: string) => Promise<void>,
): Promise<string | null> {
  try {
    for (const id of ids) await run(id)
    return null
  } catch (error) {
    if (error instanceof QuestionRefused && error.status === 401) {
      return reviewWords(web).signInAgain
    }
    throw error
  }
}
