import { html, type Markup } from '../markup/html.ts'
import { siteAddress } from '../pages/site-address.ts'
import type { WebRequest } from '../route.ts'
import {
  type ArticleMark,
  evidenceMarks,
  FOUND_KINDS,
  type FoundMark,
  foundMarks,
  nameOfKind,
  type Proposal,
} from './article-marks.ts'
import { type MarkedStretch, markText } from './marked-text.ts'
import { reviewWords } from './review-words.ts'
import type { ReviewWords } from './review-words-en.ts'

/** Code points. What is further was not read for findings either, and no page needs it. */
const SHOWN_LENGTH = 30_000

/** The article as the linker read it, with what was found in it and what the candidate rests on. */
export function renderArticle(web: WebRequest, { articleVersion, signals }: Proposal): Markup {
  const words = reviewWords(web)
  const { article, findings, title } = articleVersion
  const points = Array.from(articleVersion.text)
  const text = points.slice(0, SHOWN_LENGTH).join('')
  const found = foundMarks(words, findings)
  const paragraphs = markText<ArticleMark>(text, [...found, ...evidenceMarks(signals, points)])
  const address = siteAddress(web.languages, `/article/${encodeURIComponent(article.slug)}`)
  return html`<article class="review-article" aria-labelledby="headline">
<header>
<p class="meta">${words.articleOf(article.outlet.name, article.published.display)}${
    article.url && html` · <a href="${article.url}" rel="noreferrer external">${words.original}</a>`
  }</p>
<h1 id="headline" tabindex="-1" lang="${article.language}" dir="auto"><a class="plain" href="${address}">${title}</a></h1>
</header>
<ul class="legend" aria-label="${words.findings}">
${FOUND_KINDS.map((kind) => html`<li><span class="found ${kind}">${nameOfKind(words, kind)}</span></li>`)}
<li><mark>${words.evidence}</mark></li>
</ul>
<div class="text" lang="${article.language}" dir="auto">
${paragraphs.map((stretches) => html`<p>${stretches.map(renderStretch)}</p>\n`)}
</div>
${points.length > SHOWN_LENGTH && html`<p class="meta">${words.textGoesOn(points.length - SHOWN_LENGTH)}</p>`}
${findingsList(words, found, points)}
</article>`
}

function renderStretch({ text, marks }: MarkedStretch<ArticleMark>): Markup {
  const evidence = marks.flatMap(({ mark, ...where }) =>
    mark.kind === 'evidence' ? [{ mark, ...where }] : [],
  )
  let inner = html`${text}`
  if (evidence.length > 0) {
    // The numbers stand where the words end, and lead to the reasons.
    const ending = evidence.filter(({ isLast }) => isLast)
    const beginning = evidence.filter(({ isFirst }) => isFirst)
    inner = html`${beginning.map(({ mark }) => html`<span id="words-${mark.reason}-${mark.part}"></span>`)}<mark>${inner}</mark>${
      ending.length > 0 &&
      html`<sup class="reasons-here">${ending.map(({ mark }) => html`<a href="#reason-${mark.reason}">${mark.reason}</a>`)}</sup>`
    }`
  }
  return marks.reduceRight((shown, { mark, isFirst, isLast }) => {
    if (mark.kind === 'evidence') return shown
    const edges = `${isFirst ? ' first' : ''}${isLast ? ' last' : ''}`
    return html`<span class="found ${mark.kind}${edges}" title="${mark.meaning}">${shown}</span>`
  }, inner)
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
