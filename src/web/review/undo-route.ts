import { respondJson } from '../../http/json-response.ts'
import { html, type Markup } from '../markup/html.ts'
import type { WebRequest } from '../route.ts'
import { type Editor, wantsJson } from './editor.ts'
import { countOpen } from './open-proposals.ts'
import { proposalAddress, reviewAddress } from './queue-filter.ts'
import { FormRefused } from './read-form.ts'
import { keepRecent, readRecent, renderLastDecision } from './recent-decisions.ts'
import { redirect } from './redirect.ts'
import { respondReview } from './review-frame.ts'
import { reviewWords } from './review-words.ts'
import { undoRevision } from './undo.ts'

/** Undoes one decision, and leads back to its proposal. */
export async function takeUndo(
  web: WebRequest,
  editor: Editor,
  form: URLSearchParams,
): Promise<Response> {
  const words = reviewWords(web)
  const [revision, proposal] = [form.get('revision'), form.get('proposal')]
  if (!revision) throw new FormRefused(400, words.fieldWrong('revision'))
  if (!proposal) throw new FormRefused(400, words.fieldWrong('proposal'))
  await countOpen(web, editor)
  const undone = await undoRevision(web, editor, revision)
  // What cannot be undone stands in the way of what was decided before, which can.
  const recent = readRecent(web).filter((one) => one.revision !== revision)
  const cookies = [keepRecent(web, recent)]
  const sentences = undone.isUndone
    ? undone.sentences
    : [`${words.cannotUndo}.`, ...undone.sentences]
  if (!wantsJson(web)) {
    return undone.isUndone
      ? redirect(web, proposalAddress(web, proposal), cookies)
      : respondNotUndone(web, editor, proposal, sentences, cookies)
  }
  const [last, open] = await Promise.all([
    renderLastDecision(web, editor, recent),
    countOpen(web, editor),
  ])
  const response = respondJson(web.fetchAPI, undone.isUndone ? 200 : 409, {
    outcome: undone.isUndone ? 'undone' : 'conflict',
    message: sentences.join(' '),
    ...(!undone.isUndone && { problem: renderSentences(sentences).text }),
    last: last.text,
    left: words.left(open),
    proposal,
  })
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
  return response
}

async function respondNotUndone(
  web: WebRequest,
  editor: Editor,
  proposal: string,
  sentences: readonly string[],
  cookies: readonly string[],
): Promise<Response> {
  const words = reviewWords(web)
  const { viewer } = await editor.ask('Viewer', {})
  return respondReview(web, editor, {
    title: words.cannotUndo,
    status: 409,
    editorName: viewer?.name ?? null,
    cookies,
    main: html`<h1>${words.cannotUndo}</h1>
<div class="complaint" role="alert">${renderSentences(sentences.slice(1))}</div>
<p class="fields"><a class="button" href="${proposalAddress(web, proposal)}">${words.script.backToProposal}</a>
<a class="button" href="${reviewAddress(web, '')}">${words.toQueue}</a></p>`,
  })
}

function renderSentences(sentences: readonly string[]): Markup {
  return html`${sentences.map((sentence) => html`<p>${sentence}</p>`)}`
}
