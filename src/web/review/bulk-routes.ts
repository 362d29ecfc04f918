import { QuestionRefused } from '../ask.ts'
import type { ReviewDecisionFragment } from '../documents/types.ts'
import { html, type Markup } from '../markup/html.ts'
import type { WebRequest } from '../route.ts'
import { type BulkOutcome, confirmAll, MOST_AT_ONCE, readThreshold, undoAll } from './bulk.ts'
import { deciderInWords, decisionInWords } from './decision-words.ts'
import type { Editor } from './editor.ts'
import { proposalAddress, reviewAddress } from './queue-filter.ts'
import { FormRefused } from './read-form.ts'
import { respondReview } from './review-frame.ts'
import { reviewWords } from './review-words.ts'
import { readCookie, setCookie } from './session.ts'

/** Confirms what was marked in the preview, and nothing else, and tells what became of each. */
export async function takeBulk(
  web: WebRequest,
  editor: Editor,
  form: URLSearchParams,
): Promise<Response> {
  const words = reviewWords(web)
  const proposals = [...new Set(form.getAll('proposal'))]
  const key = form.get('key')
  if (!key) throw new FormRefused(400, words.fieldWrong('key'))
  if (proposals.length === 0) throw new FormRefused(400, words.bulkEmpty)
  if (proposals.length > MOST_AT_ONCE) throw new FormRefused(400, words.fieldWrong('proposal'))
  const threshold = readThreshold(form.get('threshold'))
  const { viewer } = await editor.ask('Viewer', {})
  const result = await confirmAll(web, editor, proposals, { threshold, key })
  const revisions = [...result.outcomes.values()].flatMap((outcome) =>
    outcome.kind === 'decided' && outcome.revision !== null ? [outcome.revision] : [],
  )
  return respondReview(web, editor, {
    title: words.bulkDone(revisions.length),
    editorName: viewer?.name ?? null,
    cookies: revisions.length > 0 ? [setCookie(web, 'bulk', revisions.join('~'))] : [],
    main: renderResult(web, editor, result, revisions),
  })
}

function renderResult(
  web: WebRequest,
  editor: Editor,
  { outcomes, interruption }: BulkOutcome,
  revisions: readonly string[],
): Markup {
  const words = reviewWords(web)
  const entries = [...outcomes]
  const failed = entries.filter(([, { kind }]) => kind !== 'decided')
  const decided = entries.flatMap(([, one]) => (one.kind === 'decided' ? [one.proposal] : []))
  return html`<h1>${words.bulkDone(decided.length)}</h1>
${interruption !== null && html`<div class="complaint" role="alert"><p>${words.interrupted(interruption)}</p></div>`}
${
  failed.length > 0 &&
  html`<section class="complaint" role="alert"><h2>${words.bulkNotDone(failed.length)}</h2><ul class="entries">${failed.map(
    ([id, outcome]) =>
      html`<li><p>${
        outcome.kind === 'conflict'
          ? html`${decisionInWords(web, outcome.proposal)} <span class="quiet">${deciderInWords(web, outcome.proposal)}</span>`
          : outcome.kind === 'refused' && outcome.message
      } <a href="${proposalAddress(web, id)}">${words.openProposal}</a></p></li>`,
  )}</ul></section>`
}
${renderDecided(web, decided)}
${renderUndoAll(web, editor, revisions)}
<p><a class="button" href="${reviewAddress(web, '')}">${words.toQueue}</a></p>`
}

function renderDecided(web: WebRequest, decided: readonly ReviewDecisionFragment[]): Markup {
  return html`<ul class="entries plain">${decided.map(
    (proposal) =>
      html`<li><a href="${proposalAddress(web, proposal.id)}">${decisionInWords(web, proposal)}</a></li>`,
  )}</ul>`
}

function renderUndoAll(web: WebRequest, { session }: Editor, revisions: readonly string[]): Markup {
  const words = reviewWords(web)
  if (revisions.length === 0) return html``
  return html`<form class="undo-all" method="post" action="${reviewAddress(web, '/bulk/undo')}">
<input type="hidden" name="form-token" value="${session.formToken}">
${revisions.map((revision) => html`<input type="hidden" name="revision" value="${revision}">`)}
<p><button class="button">${words.bulkUndo}</button></p><p class="hint">${words.bulkUndoHint}</p></form>`
}

/** What was last confirmed together, for who comes back to undo it. */
export async function showBulkDone(web: WebRequest, editor: Editor): Promise<Response> {
  const words = reviewWords(web)
  const revisions = (readCookie(web, 'bulk') ?? '')
    .split('~')
    .filter((id) => /^[\w-]{1,100}$/.test(id))
    .slice(0, MOST_AT_ONCE)
  const { viewer } = await editor.ask('Viewer', {})
  const decided = await proposalsOf(web, editor, revisions)
  return respondReview(web, editor, {
    title: words.bulkLast,
    editorName: viewer?.name ?? null,
    main: html`<h1>${words.bulkLast}</h1>
${revisions.length === 0 && html`<p>${words.bulkForgotten}</p>`}
${renderDecided(web, decided)}
${renderUndoAll(web, editor, revisions)}`,
  })
}

/** What became of the proposals that edits decided on. */
async function proposalsOf(
  web: WebRequest,
  { ask }: Editor,
  revisions: readonly string[],
): Promise<readonly ReviewDecisionFragment[]> {
  if (revisions.length === 0) return []
  const language = web.languages.preferences
  const { nodes } = await ask('DecisionsOfRevisions', { ids: revisions, language }).catch(
    (error: unknown) => {
      // The cookie holds what is no id: then it is of somebody else's making, and nothing was confirmed.
      if (error instanceof QuestionRefused && error.status === 400) return { nodes: [] }
      throw error
    },
  )
  return nodes.flatMap((node) =>
    node?.__typename === 'Revision'
      ? node.changes.nodes.flatMap(({ node: changed }) =>
          changed?.__typename === 'Proposal' ? [changed] : [],
        )
      : [],
  )
}

/** Undoes what was confirmed together, and tells what could not be. */
export async function takeBulkUndo(
  web: WebRequest,
  editor: Editor,
  form: URLSearchParams,
): Promise<Response> {
  const words = reviewWords(web)
  const revisions = [...new Set(form.getAll('revision'))]
  if (revisions.length === 0 || revisions.length > MOST_AT_ONCE) {
    throw new FormRefused(400, words.fieldWrong('revision'))
  }
  const { viewer } = await editor.ask('Viewer', {})
  const { undone, remaining, kept, interruption } = await undoAll(web, editor, revisions)
  // The token is worth nothing after an interruption.
  const waiting = interruption === null ? await proposalsOf(web, editor, undone) : []
  return respondReview(web, editor, {
    title: words.bulkUndone(undone.length),
    editorName: viewer?.name ?? null,
    cookies: [setCookie(web, 'bulk', remaining.join('~'))],
    main: html`<h1>${words.bulkUndone(undone.length)}</h1>
${interruption !== null && html`<div class="complaint" role="alert"><p>${words.interrupted(interruption)}</p></div>`}
${
  kept.length > 0 &&
  html`<section class="complaint" role="alert"><h2>${words.bulkNotUndone(kept.length)}</h2><ul class="entries">${kept.map(
    ({ sentences }) => html`<li>${sentences.map((sentence) => html`<p>${sentence}</p>`)}</li>`,
  )}</ul></section>`
}
${renderDecided(web, waiting)}
<p><a class="button" href="${reviewAddress(web, '')}">${words.toQueue}</a></p>`,
  })
}
