import { QuestionRefused } from '../ask.ts'
import type { ReviewDecisionFragment } from '../documents/types.ts'
import { html, type Markup } from '../markup/html.ts'
import type { WebRequest } from '../route.ts'
import { decisionAsText, decisionInWords } from './decision-words.ts'
import type { Editor } from './editor.ts'
import { reviewAddress } from './queue-filter.ts'
import { reviewWords } from './review-words.ts'
import { readCookie, setCookie } from './session.ts'

/** A decision of this session, which can be undone. */
export interface RecentDecision {
  readonly revision: string
  readonly proposal: string
}

/** A cookie has room for thirty; nobody remembers more than a few. */
const MOST_KEPT = 9

/** The last decisions of the session, the newest first. They are kept in the browser alone. */
export function readRecent(web: WebRequest): readonly RecentDecision[] {
  return (readCookie(web, 'recent') ?? '')
    .split('~')
    .slice(0, MOST_KEPT)
    .flatMap((entry) => {
      const [, revision, proposal] = /^([\w-]{1,100})\.([\w-]{1,100})$/.exec(entry) ?? []
      return revision !== undefined && proposal !== undefined ? [{ revision, proposal }] : []
    })
}

/** @returns the value of a `Set-Cookie` header */
export function keepRecent(web: WebRequest, recent: readonly RecentDecision[]): string {
  const entries = recent
    .slice(0, MOST_KEPT)
    .map(({ revision, proposal }) => `${revision}.${proposal}`)
  return setCookie(web, 'recent', entries.join('~'))
}

/** The decisions with what became of their proposals; those that are gone are left out. */
export async function describeRecent(
  web: WebRequest,
  { ask }: Editor,
  recent: readonly RecentDecision[],
): Promise<readonly (RecentDecision & { readonly decided: ReviewDecisionFragment })[]> {
  if (recent.length === 0) return []
  const ids = recent.map(({ proposal }) => proposal)
  const language = web.languages.preferences
  const { nodes } = await ask('DecisionsOfProposals', { ids, language }).catch((error: unknown) => {
    // The cookie holds what is no id: then it is of somebody else's making, and nothing was decided.
    if (error instanceof QuestionRefused && error.status === 400) return { nodes: [] }
    throw error
  })
  return recent.flatMap((one, index) => {
    const node = nodes[index]
    return node?.__typename === 'Proposal' ? [{ ...one, decided: node }] : []
  })
}

/** What was decided last, and how to undo it; empty where nothing was. */
export async function renderLastDecision(
  web: WebRequest,
  editor: Editor,
  recent: readonly RecentDecision[],
): Promise<Markup> {
  const [last] = await describeRecent(web, editor, recent.slice(0, 1))
  return last === undefined ? html`` : renderUndo(web, editor, last)
}

export function renderUndo(
  web: WebRequest,
  { session }: Editor,
  { revision, proposal, decided }: RecentDecision & { readonly decided: ReviewDecisionFragment },
): Markup {
  const words = reviewWords(web)
  return html`<form class="undo" method="post" action="${reviewAddress(web, '/undo')}">
<input type="hidden" name="form-token" value="${session.formToken}">
<input type="hidden" name="revision" value="${revision}">
<input type="hidden" name="proposal" value="${proposal}">
<p class="meta"><span class="sentence" title="${decisionAsText(web, decided)}">${decisionInWords(web, decided)}</span> <button class="button"><kbd aria-hidden="true">Z</kbd> ${words.undo}</button></p>
</form>`
}
