import { html, type Markup, raw } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { evidenceAnchor } from '../shared/evidence.ts'
import { textAttributes } from '../shared/foreign-text.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { articleWords } from './article-words.ts'
import { markedParagraphs, type Piece } from './marked-text.ts'
import { type Passage, passagesOf, type VersionOfPage } from './passages.ts'
import { supportedFact } from './supported-fact.ts'

/** See `QUESTIONS_A_PAGE` in article-routes.ts. */
const EVIDENCE_A_PAGE = 1000

/** The text with every passage marked that supports something. */
export function textSection(web: WebRequest, version: VersionOfPage, language: string): Markup {
  const words = articleWords(web.languages.page)
  const { evidence, text } = version
  const shown = evidence.edges.length
  return section(
    { id: 'text', title: words.text },
    html`<p class="quiet">${evidence.totalCount === 0 ? words.nothingMarked : words.textNote}${evidence.totalCount > shown && ` ${words.someMarked(shown, evidence.totalCount)}`}</p>
<div class="article-text prose"${textAttributes(language)}>
${markedParagraphs(text, passagesOf(version)).map(
  (pieces) => html`<p>${pieces.map((piece) => markedPiece(web, piece))}</p>
`,
)}
</div>`,
  )
}

/** What each of the marked passages supports, by its number. */
export function notesSection(web: WebRequest, version: VersionOfPage): Markup | undefined {
  const { evidence } = version
  if (evidence.totalCount === 0) return undefined
  const heading = { id: 'evidence', title: articleWords(web.languages.page).notes }
  return section(
    heading,
    html`<ol class="notes">
${passagesOf(version).map((passage) => note(web, passage))}
</ol>
${sectionPages(web, heading, evidence, EVIDENCE_A_PAGE)}`,
    evidence.totalCount,
  )
}

/** Deeper than this, no shade tells apart. */
const DEEPEST = 3

function markedPiece(
  web: WebRequest,
  { text, covering, beginning, ending }: Piece<Passage>,
): Markup {
  const { page } = web.languages
  const words = articleWords(page)
  const depth = Math.min(DEEPEST, covering.length)
  const marked = depth === 0 ? html`${text}` : html`<mark class="depth-${depth}">${text}</mark>`
  // Around the mark rather than before it: so the style sheet knows which one the address is of.
  const anchored = beginning
    .flatMap(({ ids }) => ids)
    .reduce((inner, id) => html`<span id="${evidenceAnchor(id)}">${inner}</span>`, marked)
  return html`${anchored}${ending.map(
    ({ number }) =>
      html`<sup class="note"><a id="passage-${number}" href="#note-${number}" lang="${page}" aria-label="${words.noteNumber(number)}">${number}</a></sup>`,
  )}`
}

function note(web: WebRequest, { number, facts }: Passage): Markup {
  const words = articleWords(web.languages.page)
  const lines = facts
    .map((fact) => supportedFact(web, fact)?.text)
    .filter((line) => line !== undefined)
  return html`<li id="note-${number}" value="${number}">
<ul class="plain-list">${[...new Set(lines)].map((line) => html`<li>${raw(line)}</li>`)}</ul>
<a class="back" href="#passage-${number}" aria-label="${words.backToText} ${number}">↩</a>
</li>`
}
