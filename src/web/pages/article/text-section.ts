import { html, type Markup, raw } from '../../markup/html.ts'
import { markedParagraphs, type Piece } from '../../markup/marked-text.ts'
import type { WebRequest } from '../../route.ts'
import { evidenceAnchor } from '../shared/evidence.ts'
import { textAttributes } from '../shared/foreign-text.ts'
import { section, sectionPages } from '../shared/section-pages.ts'
import { articleWords } from './article-words.ts'
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
  (pieces) => html`<p>${markedPieces(web, pieces)}</p>
`,
)}
</div>`,
  )
}

/** What each of the marked passages supports, by its number. */
export function notesSection(web: WebRequest, version: VersionOfPage): Markup | undefined {
  const { evidence } = version
  if (evidence.totalCount === 0) return undefined
  const passages = passagesOf(version)
  // One passage often is several pieces of evidence: of a part of the text, how many is not known.
  const isWhole = evidence.edges.length === evidence.totalCount
  const heading = { id: 'evidence', title: articleWords(web.languages.page).notes }
  return section(
    heading,
    html`<ol class="notes">
${passages.map((passage) => note(web, passage))}
</ol>
${sectionPages(web, heading, evidence, EVIDENCE_A_PAGE)}`,
    isWhole ? passages.length : undefined,
  )
}

/** Deeper than this, no shade tells apart. */
const DEEPEST = 3

/** What ends a sentence or a quotation: no number stands before it, nor between two of it. */
const CLOSING = /^[.,;:!?…)\]'"’”“»«›‹]*/u

/** A paragraph's pieces; the numbers of those that end stand together, behind the punctuation. */
function markedPieces(web: WebRequest, pieces: readonly Piece<Passage>[]): readonly Markup[] {
  const markup: Markup[] = []
  const anchors = nestedAnchors(pieces)
  let ended: Passage[] = []
  for (const [index, { text, covering, beginning, ending }] of pieces.entries()) {
    // What a passage begins with belongs to what follows.
    const isOpen = ended.length > 0 && beginning.length === 0
    const closing = isOpen ? (CLOSING.exec(text)?.[0] ?? '') : ''
    const rest = text.slice(closing.length)
    if (closing !== '') markup.push(marked(closing, covering.length))
    if (rest !== '') {
      markup.push(...noteNumbers(web, ended))
      ended = []
      const ids = anchors.filter(({ first }) => first === index).map(({ id }) => id)
      markup.push(...ids.map((id) => html`<span id="${evidenceAnchor(id)}">`))
      markup.push(marked(rest, covering.length))
    }
    markup.push(...anchors.filter(({ last }) => last === index).map(() => html`</span>`))
    ended.push(...ending)
  }
  return [...markup, ...noteNumbers(web, ended)]
}

interface Anchor {
  /** Of a piece of evidence. */
  readonly id: string
  /** Indices of the pieces that its element begins and ends with. */
  readonly first: number
  readonly last: number
}

/**
 * The elements that addresses lead to: around all pieces of a passage, so that all of it is shown as
 * what was looked for. Elements lie within each other or apart, so of a passage that crosses another
 * only the first piece is in one.
 * @returns in the order in which they begin, the outer before the inner ones
 */
function nestedAnchors(pieces: readonly Piece<Passage>[]): readonly Anchor[] {
  const anchors: Anchor[] = []
  for (const [first, { beginning }] of pieces.entries()) {
    const around = anchors.filter(({ last }) => last >= first).map(({ last }) => last)
    const limit = Math.min(pieces.length, ...around)
    const here = beginning.flatMap((passage) => {
      const end = pieces.findLastIndex(({ covering }) => covering.includes(passage))
      const last = end <= limit ? end : first
      return passage.ids.map((id) => ({ id, first, last }))
    })
    anchors.push(...here.sort((one, other) => other.last - one.last))
  }
  return anchors
}

/** @param passages how many cover the text */
function marked(text: string, passages: number): Markup {
  const depth = Math.min(DEEPEST, passages)
  return depth === 0 ? html`${text}` : html`<mark class="depth-${depth}">${text}</mark>`
}

function noteNumbers(web: WebRequest, passages: readonly Passage[]): readonly Markup[] {
  if (passages.length === 0) return []
  const { page } = web.languages
  const words = articleWords(page)
  const sorted = passages.toSorted((one, other) => one.number - other.number)
  const links = sorted.map(
    ({ number }, index) =>
      html`${index > 0 && ' '}<a id="passage-${number}" href="#note-${number}" lang="${page}" aria-label="${words.noteNumber(number)}">${number}</a>`,
  )
  return [html`<sup class="note">${links}</sup>`]
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
