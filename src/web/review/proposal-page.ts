import type { ReviewProposalQuery } from '../documents/types.ts'
import { html, type Markup } from '../markup/html.ts'
import { NotFound, type WebRequest } from '../route.ts'
import { renderActions } from './actions-view.ts'
import type { Proposal } from './article-marks.ts'
import { renderArticle } from './article-view.ts'
import { candidatesOf, isOpen, renderCandidate, renderCandidates } from './candidate-view.ts'
import { deciderInWords, decisionInWords } from './decision-words.ts'
import type { Editor } from './editor.ts'
import {
  proposalAddress,
  type QueueFilter,
  readQueueFilter,
  reviewAddress,
} from './queue-filter.ts'
import { renderReasons } from './reasons-view.ts'
import { readRecent, renderLastDecision } from './recent-decisions.ts'
import { renderHelp, respondReview } from './review-frame.ts'
import { reviewWords } from './review-words.ts'

/** The review of one proposal, and how to go on. */
export async function showProposal(web: WebRequest, editor: Editor): Promise<Response> {
  const words = reviewWords(web)
  const filter = readQueueFilter(web)
  const language = web.languages.preferences
  const query = web.url.searchParams.get('find')?.trim() ?? ''
  const [{ viewer, node, upcoming }, search, last] = await Promise.all([
    editor.ask('ReviewProposal', { id: web.path.proposal ?? '', ...filter, language }),
    query === '' ? undefined : editor.ask('FindEvents', { query, language }),
    renderLastDecision(web, editor, readRecent(web)),
  ])
  if (node?.__typename !== 'Proposal') throw new NotFound()
  const following = followingOf(node, upcoming, filter)
  const [next] = following
  const candidates = candidatesOf(node)
  const number = candidates.findIndex(({ id }) => id === node.id) + 1
  const actions = isOpen(node)
    ? renderActions(web, editor, {
        proposal: node,
        next,
        search: search && { query, found: search.search },
      })
    : renderDecided(web, node, next)
  return respondReview(web, editor, {
    title: `${node.articleVersion.title} · ${words.review}`,
    editorName: viewer?.name ?? null,
    hasKeys: true,
    main: html`<div class="told no-print"><p id="status" role="status"></p><div id="last">${last}</div></div>
<div id="proposal" data-proposal="${node.id}" data-upcoming="${following.join(' ')}" data-address="${reviewAddress(web, '/{id}')}" data-editor="${viewer?.name}" data-sign-in="${reviewAddress(web, '/sign-in')}" data-words="${JSON.stringify(words.script)}">
<p class="meta position"><span id="left">${words.left(upcoming.totalCount)}</span> · ${words.candidate(number, candidates.length)}</p>
<div class="review-columns">
${renderArticle(web, node)}
<div class="judgement">
${renderCandidates(web, node)}
${renderCandidate(web, node)}
${renderReasons(web, node)}
</div></div>
</div>
<div class="desk">
<div id="problems" class="no-print" role="alert"></div>
${actions}
</div>
${renderHelp(web)}`,
  })
}

/** What to go on with: the other candidates of the article, then the queue. */
function followingOf(
  proposal: Proposal,
  upcoming: ReviewProposalQuery['upcoming'],
  { status, kind, events }: QueueFilter,
): readonly string[] {
  const ofArticle = candidatesOf(proposal).filter(
    (one) => status.includes(one.status) && (kind === null || kind === one.kind),
  )
  const ids = [...(events.length > 0 ? [] : ofArticle), ...upcoming.nodes].map(({ id }) => id)
  return [...new Set(ids)].filter((id) => id !== proposal.id)
}

function renderDecided(web: WebRequest, proposal: Proposal, next: string | undefined): Markup {
  const words = reviewWords(web)
  const address = next === undefined ? reviewAddress(web, '') : proposalAddress(web, next)
  return html`<section class="actions decided" id="actions" aria-label="${words.decide}">
<p><strong>${words.decidedAlready}</strong> ${decisionInWords(web, proposal)} <span class="quiet">${deciderInWords(web, proposal)}</span></p>
<p><a class="button" href="${address}">${next === undefined ? words.toQueue : words.nextProposal}</a></p>
</section>`
}
