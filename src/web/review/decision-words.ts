import type { ReviewDecisionFragment } from '../documents/types.ts'
import type { WebRequest } from '../route.ts'
import { instantInWords, reviewWords } from './review-words.ts'

/** What was decided, in a sentence. */
export function decisionInWords(web: WebRequest, proposal: ReviewDecisionFragment): string {
  const words = reviewWords(web)
  const event = proposal.decidedEvent ?? proposal.event
  return words.did[proposal.status](proposal.articleVersion.title, event?.title ?? words.aNewEvent)
}

/** Who decided, when and why; empty while nobody has. */
export function deciderInWords(web: WebRequest, proposal: ReviewDecisionFragment): string {
  const words = reviewWords(web)
  const { decidedBy, decidedAt, decisionReason } = proposal
  if (decidedBy === null || decidedAt === null) return ''
  const by = words.by(decidedBy, instantInWords(web, decidedAt))
  return decisionReason === null ? by : `${by}. ${words.because(decisionReason)}`
}
