import { respondJson } from '../../http/json-response.ts'
import { html, type Markup } from '../markup/html.ts'
import type { WebRequest } from '../route.ts'
import { type DecisionForm, decide, type Outcome, readDecision } from './decide.ts'
import { deciderInWords, decisionAsText, decisionInWords } from './decision-words.ts'
import { type Editor, wantsJson } from './editor.ts'
import { countOpen } from './open-proposals.ts'
import { MOST_CARRIED, proposalAddress, reviewAddress } from './queue-filter.ts'
import {
  keepRecent,
  type RecentDecision,
  readRecent,
  renderLastDecision,
} from './recent-decisions.ts'
import { redirect } from './redirect.ts'
import { respondReview } from './review-frame.ts'
import { reviewWords } from './review-words.ts'

const STATUS_OF = { decided: 200, conflict: 409, refused: 400 } as const satisfies Record<
  Outcome['kind'],
  number
>

/** Carries out a decision: a browser is sent on to the next proposal, a script told what became of it. */
export async function takeDecision(
  web: WebRequest,
  editor: Editor,
  form: URLSearchParams,
): Promise<Response> {
  const decision = readDecision(web, form)
  await countOpen(web, editor)
  const outcome = await decide(web, editor, decision)
  const recent = withOutcome(readRecent(web), outcome)
  const cookies = [keepRecent(web, recent)]
  if (wantsJson(web)) return answerScript(web, editor, outcome, recent, cookies)
  if (outcome.kind === 'decided') {
    const next = form.get('next')
    const address = next ? proposalAddress(web, next) : reviewAddress(web, '')
    return redirect(web, address, cookies)
  }
  return respondUndecided(web, editor, decision, outcome, form.get('next'))
}

function withOutcome(
  recent: readonly RecentDecision[],
  outcome: Outcome,
): readonly RecentDecision[] {
  if (outcome.kind !== 'decided' || outcome.revision === null) return recent
  const { revision, proposal } = outcome
  const others = recent.filter((one) => one.revision !== revision)
  return [{ revision, proposal: proposal.id }, ...others]
}

async function answerScript(
  web: WebRequest,
  editor: Editor,
  outcome: Outcome,
  recent: readonly RecentDecision[],
  cookies: readonly string[],
): Promise<Response> {
  const [last, open] = await Promise.all([
    renderLastDecision(web, editor, recent),
    countOpen(web, editor),
  ])
  const response = respondJson(web.fetchAPI, STATUS_OF[outcome.kind], {
    outcome: outcome.kind,
    message: messageOf(web, outcome),
    ...(outcome.kind !== 'decided' && { problem: renderProblem(web, outcome).text }),
    ...(outcome.kind === 'refused' && { field: outcome.field }),
    last: last.text,
    left: reviewWords(web).left(open),
  })
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
  return response
}

function messageOf(web: WebRequest, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'decided':
      return decisionAsText(web, outcome.proposal)
    case 'conflict':
      return `${reviewWords(web).conflict}. ${decisionAsText(web, outcome.proposal)} ${deciderInWords(web, outcome.proposal)}`
    case 'refused':
      return outcome.message
  }
}

function renderProblem(web: WebRequest, outcome: Exclude<Outcome, { kind: 'decided' }>): Markup {
  if (outcome.kind === 'refused') return html`<p>${outcome.message}</p>`
  const words = reviewWords(web)
  return html`<p><strong>${words.conflict}.</strong> ${decisionInWords(web, outcome.proposal)} <span class="quiet">${deciderInWords(web, outcome.proposal)}</span></p>
<p class="hint">${words.conflictAdvice}</p>`
}

async function respondUndecided(
  web: WebRequest,
  editor: Editor,
  { proposalId, changes }: DecisionForm,
  outcome: Exclude<Outcome, { kind: 'decided' }>,
  next: string | null,
): Promise<Response> {
  const words = reviewWords(web)
  const title = outcome.kind === 'conflict' ? words.conflict : words.refusedDecision
  const written = Object.entries(changes ?? {}).map(([name, value]): [string, string] => [
    name,
    value.slice(0, MOST_CARRIED),
  ])
  const { viewer } = await editor.ask('Viewer', {})
  return respondReview(web, editor, {
    title,
    status: STATUS_OF[outcome.kind],
    editorName: viewer?.name ?? null,
    main: html`<h1>${title}</h1>
<div class="complaint" role="alert">${renderProblem(web, outcome)}</div>
<p class="fields"><a class="button" href="${proposalAddress(web, proposalId, written)}">${words.script.backToProposal}</a>
${next !== null && next !== '' && html`<a class="button primary" href="${proposalAddress(web, next)}">${words.nextProposal}</a>`}
<a class="button" href="${reviewAddress(web, '')}">${words.toQueue}</a></p>`,
  })
}
