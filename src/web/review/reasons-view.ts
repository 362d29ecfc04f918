import { html, type Markup } from '../markup/html.ts'
import { siteAddress } from '../pages/site-address.ts'
import type { WebRequest } from '../route.ts'
import { type Passage, type Proposal, passagesOf, type Signal } from './article-marks.ts'
import { decimalOf, figureOf, reviewWords } from './review-words.ts'
import type { ReviewWords } from './review-words-en.ts'

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

/** The date of the candidate, which a passage has in EDTF. */
type EventTime = NonNullable<Proposal['event']>['time']

/** What speaks for the candidate and against it, each with the words of the article and the event. */
export function renderReasons(
  web: WebRequest,
  { kind, event, signals, runnerUp, articleVersion }: Proposal,
): Markup {
  const words = reviewWords(web)
  const points = Array.from(articleVersion.text)
  const reasons = signals.map((signal, index) => ({
    signal,
    number: index + 1,
    passages: passagesOf(signal, points),
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
${signals.length > 0 && sides.map((side) => renderSide(web, side, event?.time))}
${
  runnerUp &&
  html`<h3>${words.runnerUp}</h3>
<p>${
    runnerUp.event &&
    html`<a href="${siteAddress(web.languages, `/event/${encodeURIComponent(runnerUp.event.slug)}`)}" dir="auto">${runnerUp.event.title}</a> · <data value="${runnerUp.score}">${figureOf(web, runnerUp.score)}</data>. `
  }${runnerUp.sentence}</p>`
}
</section>`
}

function renderSide(
  web: WebRequest,
  side: { readonly title: string; readonly none: string; readonly reasons: readonly Reason[] },
  time: EventTime | undefined,
): Markup {
  const words = reviewWords(web)
  const [first, rest] = [side.reasons.slice(0, MOST_SHOWN), side.reasons.slice(MOST_SHOWN)]
  return html`<h3>${side.title}</h3>
${first.length === 0 && html`<p class="quiet">${side.none}</p>`}
${first.length > 0 && html`<ul class="reason-list">${first.map((reason) => renderReason(web, words, reason, time))}</ul>`}
${
  rest.length > 0 &&
  html`<details><summary>${words.moreReasons(rest.length)}</summary>
<ul class="reason-list">${rest.map((reason) => renderReason(web, words, reason, time))}</ul></details>`
}`
}

function renderReason(
  web: WebRequest,
  words: ReviewWords,
  { signal, number, passages }: Reason,
  time: EventTime | undefined,
): Markup {
  const { contribution, sentence, eventPassages } = signal
  const sign = contribution < 0 ? '−' : '+'
  return html`<li id="reason-${number}" tabindex="-1">
<p><span class="number">${number}</span> ${sentence} <data class="weight" value="${contribution}" title="${words.weightHint}"><span class="visually-hidden">${words.weight} </span>${sign}${decimalOf(web, Math.abs(contribution))}</data></p>
${
  (passages.length > 0 || eventPassages.length > 0) &&
  html`<dl class="both-sides">
<div><dt>${words.inArticle}</dt><dd>${passages.length === 0 && html`<span class="quiet">${words.notInText}</span>`}${passages
    .slice(0, MOST_PASSAGES)
    .map(
      ({ exact }, index) =>
        html`${index > 0 && ' · '}<a href="#words-${number}-${index + 1}" dir="auto">${clipped(exact)}</a>`,
    )}</dd></div>
<div><dt>${words.atEvent}</dt><dd>${eventPassages.length === 0 && html`<span class="quiet">${words.noPassage}</span>`}${eventPassages
    .slice(0, MOST_PASSAGES)
    .map(
      ({ source, text }, index) =>
        html`${index > 0 && ' · '}${source !== eventPassages[index - 1]?.source && html`<span class="quiet">${words.sources[source] ?? source}:</span> `}<span dir="auto">${text === time?.edtf ? time.display : clipped(text)}</span>`,
    )}</dd></div>
</dl>`
}
</li>`
}

/** Characters. A whole paragraph is nothing to compare at a glance; its place in the text is linked. */
const LONGEST_QUOTE = 120

function clipped(text: string): string {
  const points = Array.from(text)
  return points.length <= LONGEST_QUOTE ? text : `${points.slice(0, LONGEST_QUOTE).join('')} …`
}
