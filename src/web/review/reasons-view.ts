import { html, type Insertable, type Markup } from '../markup/html.ts'
import { siteAddress } from '../pages/site-address.ts'
import type { WebRequest } from '../route.ts'
import { type Passage, type Proposal, passagesOf, type Signal } from './article-marks.ts'
import { articleSideOf } from './article-side.ts'
import { decimalOf, figureOf, reviewWords } from './review-words.ts'

/** On each side. The lesser ones are there on demand. */
const MOST_SHOWN = 5
const MOST_PASSAGES = 4

interface Reason {
  readonly signal: Signal
  /** From 1, by weight. It stands at the words of the article too. */
  readonly number: number
  /** The words of the article. */
  readonly passages: readonly Passage[]
}

/** What speaks for the candidate and against it, each with the words of the article and the event. */
export function renderReasons(web: WebRequest, proposal: Proposal): Markup {
  const words = reviewWords(web)
  const { kind, signals, articleVersion } = proposal
  const points = Array.from(articleVersion.text)
  const reasons = signals.map((signal, index) => ({
    signal,
    number: index + 1,
    passages: passagesOf(signal, points, articleVersion.findings),
  }))
  const sides = [
    {
      title: words.speaksFor,
      none: words.nothingFor,
      reasons: reasons.filter(({ signal }) => signal.contribution >= 0),
    },
    {
      title: words.speaksAgainst,
      none: words.nothingAgainst,
      reasons: reasons.filter(({ signal }) => signal.contribution < 0),
    },
  ]
  return html`<section class="reasons" aria-labelledby="why">
<h2 id="why">${words.reasons}</h2>
${signals.length === 0 && html`<p class="quiet">${kind === 'EVENT' ? words.noReasonsNew : words.noReasons}</p>`}
${signals.length > 0 && sides.map((side) => renderSide(web, proposal, side))}
${renderRunnerUp(web, proposal)}
</section>`
}

function renderSide(
  web: WebRequest,
  proposal: Proposal,
  side: { readonly title: string; readonly none: string; readonly reasons: readonly Reason[] },
): Markup {
  const words = reviewWords(web)
  const [first, rest] = [side.reasons.slice(0, MOST_SHOWN), side.reasons.slice(MOST_SHOWN)]
  const list = (reasons: readonly Reason[]) =>
    html`<ul class="reason-list">${reasons.map((reason) => renderReason(web, proposal, reason))}</ul>`
  return html`<h3>${side.title}</h3>
${first.length === 0 ? html`<p class="quiet">${side.none}</p>` : list(first)}
${
  rest.length > 0 &&
  html`<details><summary>${words.moreReasons(rest.length)}</summary>
${list(rest)}</details>`
}`
}

function renderReason(web: WebRequest, proposal: Proposal, reason: Reason): Markup {
  const words = reviewWords(web)
  const { signal, number, passages } = reason
  const { contribution, sentence, eventPassages } = signal
  const sign = contribution < 0 ? '−' : '+'
  return html`<li id="reason-${number}" tabindex="-1"><span class="number">${number}</span><div>
<p>${sentence} <data class="weight" value="${contribution}" title="${words.weightHint}"><span class="visually-hidden">${words.weight} </span>${sign}${decimalOf(web, Math.abs(contribution))}</data></p>
${
  (passages.length > 0 || eventPassages.length > 0) &&
  html`<dl class="both-sides">
<div><dt>${words.inArticle}</dt><dd>${ofArticle(web, proposal, reason)}</dd></div>
${eventPassages.length > 0 && html`<div><dt>${words.atEvent}</dt><dd>${ofEvent(web, proposal, signal)}</dd></div>`}
</dl>`
}
</div></li>`
}

function ofArticle(
  web: WebRequest,
  { articleVersion: { title, article } }: Proposal,
  { signal, number, passages }: Reason,
): Insertable {
  const words = reviewWords(web)
  const inText = passages
    .slice(0, MOST_PASSAGES)
    .map(
      ({ exact }, index) =>
        html`<a href="#words-${number}-${index + 1}" dir="auto">${clipped(exact)}</a>`,
    )
  switch (articleSideOf(signal)) {
    case 'headline': {
      const headline = html`<span class="quiet">${words.headline}:</span> <a href="#headline" lang="${article.language}" dir="auto">${clipped(title)}</a>`
      return separated([headline, ...inText])
    }
    case 'publication':
      return words.appeared(article.published.display)
    case 'text':
      return separated(inText)
    case 'nowhere':
      return html`<span class="quiet">${words.notInText}</span>`
  }
}

function ofEvent(web: WebRequest, { event }: Proposal, { eventPassages }: Signal): Insertable {
  const words = reviewWords(web)
  const told = eventPassages.slice(0, MOST_PASSAGES).map(({ source, text }, index) => {
    const isNew = source !== eventPassages[index - 1]?.source
    // A passage has the date in EDTF.
    const shown = text === event?.time.edtf ? event.time.display : clipped(text)
    return html`${isNew && html`<span class="quiet">${words.sources[source] ?? source}:</span> `}<span dir="auto">${shown}</span>`
  })
  return separated(told)
}

function separated(parts: readonly Markup[]): readonly Markup[] {
  return parts.map((part, index) => html`${index > 0 && ' · '}${part}`)
}

/** The likeliest of the others, which may be likelier than the shown one. */
function renderRunnerUp(web: WebRequest, { runnerUp }: Proposal): Markup | null {
  if (runnerUp === null) return null
  const { event, score, sentence } = runnerUp
  return html`<h3>${reviewWords(web).runnerUp}</h3>
<p>${
    event &&
    html`<a href="${siteAddress(web.languages, `/event/${encodeURIComponent(event.slug)}`)}" dir="auto">${event.title}</a> · <data value="${score}">${figureOf(web, score)}</data>. `
  }${event === null ? sentence : afterTitle(sentence, event.title)}</p>`
}

/** The linker's sentences name the event first, which stands before them here. */
function afterTitle(sentence: string, title: string): string {
  const [named = '', ...rest] = sentence.split(/(?<=[”“]\.)\s+/)
  return named.includes(title) ? rest.join(' ') : sentence
}

/** Characters. A whole paragraph is nothing to compare at a glance; its place in the text is linked. */
const LONGEST_QUOTE = 120

function clipped(text: string): string {
  const points = Array.from(text)
  return points.length <= LONGEST_QUOTE ? text : `${points.slice(0, LONGEST_QUOTE).join('')} …`
}
