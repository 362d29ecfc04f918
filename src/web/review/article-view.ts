import { html, type Markup } from '../markup/html.ts'
import { markedParagraphs, type Piece } from '../markup/marked-text.ts'
import { webAddress } from '../markup/web-address.ts'
import { siteAddress } from '../pages/site-address.ts'
import type { WebRequest } from '../route.ts'
import {
  type ArticleMark,
  type EvidenceMark,
  evidenceMarks,
  FOUND_KINDS,
  type FoundMark,
  foundMarks,
  nameOfKind,
  type Proposal,
} from './article-marks.ts'
import { reviewWords } from './review-words.ts'
import type { ReviewWords } from './review-words-en.ts'

/** Code points. What is further was not read for findings either, and no page needs it. */
const SHOWN_LENGTH = 30_000
/** Code points. Such an article fits a screen, and stays on it while the reasons are read. */
const SHORT_LENGTH = 1_200

/** The article as the linker read it, with what was found in it and what the candidate rests on. */
export function renderArticle(web: WebRequest, { articleVersion, signals }: Proposal): Markup {
  const words = reviewWords(web)
  const { article, findings, title } = articleVersion
  const points = Array.from(articleVersion.text)
  const text = points.slice(0, SHOWN_LENGTH).join('')
  const found = foundMarks(words, findings)
  const paragraphs = markedParagraphs<ArticleMark>(text, [
    ...found,
    ...evidenceMarks(signals, points, findings),
  ])
  const address = siteAddress(web.languages, `/article/${encodeURIComponent(article.slug)}`)
  const original = webAddress(article.url)
  const isShort = points.length <= SHORT_LENGTH
  return html`<article class="review-article${isShort && ' short'}" aria-labelledby="headline">
<header>
<p class="meta">${words.articleOf(article.outlet.name, article.published.display)}${
    original && html` · <a href="${original}" rel="noreferrer external">${words.original}</a>`
  }</p>
<h1 id="headline" tabindex="-1" lang="${article.language}" dir="auto"><a class="plain" href="${address}">${title}</a></h1>
</header>
<ul class="legend" aria-label="${words.findings}">
${FOUND_KINDS.map((kind) => html`<li><span class="found ${kind}">${nameOfKind(words, kind)}</span></li>`)}
<li><mark>${words.evidence}</mark></li>
</ul>
<div class="text" lang="${article.language}" dir="auto">
${paragraphs.map((pieces) => html`<p>${pieces.map(renderPiece)}</p>\n`)}
</div>
${points.length > SHOWN_LENGTH && html`<p class="meta">${words.textGoesOn(points.length - SHOWN_LENGTH)}</p>`}
${findingsList(words, found, points)}
</article>`
}

function renderPiece({ text, covering, beginning, ending }: Piece<ArticleMark>): Markup {
  const [begun, ended] = [evidenceAmong(beginning), evidenceAmong(ending)]
  const isEvidence = evidenceAmong(covering).length > 0
  const shown = covering.reduceRight(
    (inner, mark) =>
      mark.kind === 'evidence'
        ? inner
        : html`<span class="found ${mark.kind}" title="${mark.meaning}">${inner}</span>`,
    isEvidence ? html`<mark>${text}</mark>` : html`${text}`,
  )
  // The numbers stand where the words end, and lead to the reasons.
  return html`${begun.map(({ reason, part }) => html`<span id="words-${reason}-${part}"></span>`)}${shown}${
    ended.length > 0 &&
    html`<sup class="reasons-here">${ended.map(({ reason }) => html`<a href="#reason-${reason}">${reason}</a>`)}</sup>`
  }`
}

function evidenceAmong(marks: readonly ArticleMark[]): readonly EvidenceMark[] {
  return marks
    .filter((mark) => mark.kind === 'evidence')
    .toSorted((one, other) => one.reason - other.reason)
}

/** The same without the text, for those who cannot hover over it. */
function findingsList(
  words: ReviewWords,
  found: readonly FoundMark[],
  points: readonly string[],
): Markup {
  return html`<details class="findings no-print"><summary>${words.findings}</summary>
<dl class="facts">${FOUND_KINDS.map((kind) => {
    const meanings = found
      .filter((mark) => mark.kind === kind)
      .map(({ start, end, meaning }) => {
        const exact = points.slice(start, end).join('')
        return meaning === '' || meaning === exact ? exact : `${exact} (${meaning})`
      })
    return (
      meanings.length > 0 &&
      html`<dt>${nameOfKind(words, kind)}</dt><dd>${[...new Set(meanings)].map((meaning) => html`<p dir="auto">${meaning}</p>`)}</dd>`
    )
  })}</dl></details>`
}
