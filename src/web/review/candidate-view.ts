import type { QueuedProposalFragment } from '../documents/types.ts'
import { html, type Markup } from '../markup/html.ts'
import { siteAddress } from '../pages/site-address.ts'
import type { WebRequest } from '../route.ts'
import type { Proposal } from './article-marks.ts'
import { proposalAddress } from './queue-filter.ts'
import { figureOf, reviewWords, scoreInWords } from './review-words.ts'

/** More would be hard to compare; each has a number key. */
const MOST_CANDIDATES = 5

/** The proposals of the article that an editor chooses between: those undecided, and the shown one. */
export function candidatesOf({ id, articleVersion }: Proposal): readonly QueuedProposalFragment[] {
  const open = articleVersion.article.proposals.nodes.filter((one) => isOpen(one) || one.id === id)
  const first = open.slice(0, MOST_CANDIDATES)
  const shown = open.find((one) => one.id === id)
  return shown === undefined || first.includes(shown)
    ? first
    : [...first.slice(0, MOST_CANDIDATES - 1), shown]
}

export function isOpen({ status }: Pick<QueuedProposalFragment, 'status'>): boolean {
  return status === 'PENDING' || status === 'SKIPPED'
}

/** A score in words and figures. */
export function renderScore(
  web: WebRequest,
  { score, kind }: Pick<QueuedProposalFragment, 'score' | 'kind'>,
): Markup {
  const words = reviewWords(web)
  return score === null
    ? html`<span class="score quiet">${words.noScore}</span>`
    : html`<span class="score" title="${kind === 'EVENT' ? words.scoreHintNew : words.scoreHint}">${scoreInWords(words, score)} <data value="${score}">${figureOf(web, score)}</data></span>`
}

/** The candidates by number, of which one is shown in full. */
export function renderCandidates(web: WebRequest, proposal: Proposal): Markup {
  const words = reviewWords(web)
  return html`<nav class="candidates" aria-label="${words.candidates}"><ol>
${candidatesOf(proposal).map((one, index) => {
  const isShown = one.id === proposal.id
  const event = one.event ?? one.draft
  const language = one.event === null ? one.draft?.language : undefined
  return html`<li><a href="${proposalAddress(web, one.id)}" data-candidate="${one.id}"${isShown && html` aria-current="true"`}>
<kbd>${index + 1}</kbd> <span class="what" dir="auto"${language && html` lang="${language}"`}>${event?.title ?? words.newEvent}</span>
<span class="facts-line">${one.kind === 'EVENT' && `${words.newEvent} · `}${event?.time.display} · ${renderScore(web, one)}</span></a></li>`
})}
</ol></nav>`
}

/** The event of the shown candidate: as it is known, or as the article tells it. */
export function renderCandidate(web: WebRequest, proposal: Proposal): Markup {
  const words = reviewWords(web)
  const { event, draft, role, articleVersion } = proposal
  const linked = articleVersion.article.events.edges
  return html`<section class="candidate" aria-labelledby="candidate">
<p class="label">${event === null ? words.newEvent : words.proposedEvent} · ${renderScore(web, proposal)}</p>
${event !== null && renderEvent(web, event)}
${event === null && draft !== null && renderDraft(web, draft)}
${!isOpen(proposal) && html`<p class="meta">${role === 'MAIN' ? words.reportsIt : words.mentionsIt}</p>`}
${
  linked.length > 0 &&
  html`<p class="meta">${words.alreadyLinked}: ${linked.map(
    ({ node }, index) => html`${index > 0 && '; '}<span dir="auto">${node.title}</span>`,
  )}</p>`
}
</section>`
}

function renderEvent(web: WebRequest, event: NonNullable<Proposal['event']>): Markup {
  const words = reviewWords(web)
  const address = siteAddress(web.languages, `/event/${encodeURIComponent(event.slug)}`)
  const names = event.participations.nodes.map(({ actor }) => actor.name)
  return html`<h2 id="candidate" dir="auto"${event.text && html` lang="${event.text.language}"`}><a class="plain" href="${address}">${event.title}</a></h2>
${event.text?.summary && html`<p dir="auto" lang="${event.text.language}">${event.text.summary}</p>`}
<dl class="facts">
<dt>${words.when}</dt><dd>${event.time.display}</dd>
${event.place && html`<dt>${words.where}</dt><dd dir="auto">${event.place.name}</dd>`}
${names.length > 0 && html`<dt>${words.participants}</dt><dd dir="auto">${names.join(', ')}</dd>`}
</dl>
<p class="meta">${words.reportedBy(event.articles.totalCount)}</p>`
}

function renderDraft(web: WebRequest, draft: NonNullable<Proposal['draft']>): Markup {
  const words = reviewWords(web)
  const { derivation } = draft.time
  return html`<h2 id="candidate" dir="auto" lang="${draft.language}">${draft.title}</h2>
${draft.summary && html`<p dir="auto" lang="${draft.language}">${draft.summary}</p>`}
<dl class="facts">
<dt>${words.when}</dt><dd>${draft.time.display}${derivation && html` <span class="quiet">(<q lang="${draft.language}">${derivation.words}</q>)</span>`}</dd>
${
  draft.participants.length > 0 &&
  html`<dt>${words.participants}</dt><dd dir="auto">${draft.participants.map(
    ({ name, actor }, index) =>
      html`${index > 0 && ', '}${actor?.name ?? html`${name} <span class="quiet">(${words.newActor})</span>`}`,
  )}</dd>`
}
${
  draft.statements.length > 0 &&
  html`<dt>${words.statements}</dt><dd lang="${draft.language}" dir="auto">${draft.statements.map(
    ({ speaker, text, isDirect }) =>
      html`<p>${speaker}: ${isDirect ? html`<q>${text}</q>` : text}</p>`,
  )}</dd>`
}
</dl>`
}
