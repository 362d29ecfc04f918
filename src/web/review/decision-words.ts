import type { ReviewDecisionFragment } from '../documents/types.ts'
import { html, type Markup } from '../markup/html.ts'
import { instantText } from '../pages/shared/instant-text.ts'
import type { WebRequest } from '../route.ts'
import { reviewWords } from './review-words.ts'

/** What was decided, in a sentence. Titles are in italics: many begin with a quotation of their own. */
export function decisionInWords(web: WebRequest, proposal: ReviewDecisionFragment): Markup {
  return html`${partsOf(web, proposal).map(({ text, isTitle }) => (isTitle ? html`<cite dir="auto">${text}</cite>` : text))}`
}

/** The same for where there are no italics. */
export function decisionAsText(web: WebRequest, proposal: ReviewDecisionFragment): string {
  return partsOf(web, proposal)
    .map(({ text }) => text)
    .join('')
}

/** The sentence between its titles, and the titles. */
function partsOf(web: WebRequest, proposal: ReviewDecisionFragment) {
  const { did, notMade, aNewEvent } = reviewWords(web)
  const { status, kind, articleVersion, decidedEvent, event } = proposal
  const sentence = status === 'REJECTED' && kind === 'EVENT' ? notMade : did[status]
  const titles: Readonly<Record<string, string>> = {
    article: articleVersion.title,
    event: (decidedEvent ?? event)?.title ?? aNewEvent,
  }
  // What is captured stands at the odd places.
  return sentence.split(/\{(\w+)\}/).map((text, index) => {
    const isTitle = index % 2 === 1
    return { text: isTitle ? (titles[text] ?? '') : text, isTitle }
  })
}

/** Who decided, when and why; empty while nobody has. */
export function deciderInWords(web: WebRequest, proposal: ReviewDecisionFragment): string {
  const words = reviewWords(web)
  const { decidedBy, decidedAt, decisionReason } = proposal
  if (decidedBy === null || decidedAt === null) return ''
  const by = `(${decidedBy}, ${instantText(decidedAt, web.languages.page)})`
  return decisionReason === null ? by : `${by} ${words.because(decisionReason)}`
}
