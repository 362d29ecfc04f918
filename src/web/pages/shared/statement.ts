import type { WordedStatementFragment } from '../../documents/types.ts'
import { html, type Insertable, type Markup } from '../../markup/html.ts'
import type { PageLanguage } from '../../parameters/reader-languages.ts'
import type { WebRequest } from '../../route.ts'
import { languageName } from '../../words/language-names.ts'
import { mediumPhrase } from '../../words/medium-words.ts'
import { entityWords } from './entity-words.ts'
import { evidenceOnDemand } from './evidence.ts'
import { isolated, textAttributes } from './foreign-text.ts'
import { thingAddress } from './thing-page.ts'

export interface StatementOptions {
  /** What is known from the page that it stands on is not said again. */
  readonly without?: 'speaker' | 'event'
  /** @default 3 */
  readonly headingLevel?: 2 | 3
}

/** A statement with every wording of it, and where each stands. */
export function statementBlock(
  web: WebRequest,
  statement: WordedStatementFragment,
  { without, headingLevel = 3 }: StatementOptions = {},
): Markup {
  const { page } = web.languages
  const words = entityWords(page)
  const { slug, speaker, event, medium, time, renderings, evidence } = statement
  const told = `${mediumPhrase(medium, page)}, ${time.display}`
  const heading: Insertable =
    without === 'speaker'
      ? html`<a href="${thingAddress(web, 'Statement', slug)}">${capitalised(told)}</a>`
      : html`<a href="${thingAddress(web, 'Actor', speaker.slug)}">${isolated(speaker.name)}</a>`
  const shown = renderings.nodes.length
  return html`<article class="statement" id="statement-${slug}">
${headingLevel === 3 ? html`<h3>${heading}</h3>` : html`<h2>${heading}</h2>`}
${without !== 'speaker' && html`<p class="meta">${words.said} ${told} · <a href="${thingAddress(web, 'Statement', slug)}">${words.permanentLink}</a></p>`}
${without !== 'event' && event && html`<p class="meta"><a href="${thingAddress(web, 'Event', event.slug)}">${isolated(event.title)}</a></p>`}
${wordings(web, renderings.nodes)}
${renderings.totalCount > shown && html`<p class="meta">${words.someWordings(shown, renderings.totalCount)}</p>`}
${evidenceOnDemand(web, evidence, speaker.name)}
</article>`
}

type Rendering = WordedStatementFragment['renderings']['nodes'][number]

/** The page's language first; what a fuller wording in the same language contains, on demand. */
function wordings(web: WebRequest, renderings: readonly Rendering[]): Markup {
  const { page } = web.languages
  const isOfPage = ({ language }: Rendering) => language.split('-')[0] === page
  const sorted = renderings.toSorted(
    (one, other) => Number(isOfPage(other)) - Number(isOfPage(one)),
  )
  const isPart = (rendering: Rendering) =>
    rendering.form === 'PARTIAL' && sorted.some((other) => contains(other, rendering))
  const whole = sorted.filter((rendering) => !isPart(rendering))
  const parts = sorted.filter(isPart)
  const blocks = (some: readonly Rendering[]) =>
    some.map((rendering) => renderingBlock(web, rendering))
  return html`${blocks(whole)}
${
  parts.length > 0 &&
  html`<details><summary>${entityWords(page).partsOf(parts.length)}</summary>
${blocks(parts)}
</details>`
}`
}

/** Whether one wording has all that another has, and more of it, left-out words aside. */
function contains(fuller: Rendering, part: Rendering): boolean {
  if (fuller.language !== part.language) return false
  const whole = bareWords(fuller.text)
  const pieces = part.text.split(/\[?(?:…|\.{3})\]?/).map(bareWords)
  return whole.length > pieces.join('').length && pieces.every((piece) => whole.includes(piece))
}

/** Without what editors set differently: punctuation, capitals and spaces. */
function bareWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.map((word) => ` ${word} `).join('')
}

function renderingBlock(web: WebRequest, rendering: Rendering): Markup {
  const { language, evidence } = rendering
  const { page } = web.languages
  return html`${quotation(rendering, page)}
${evidence.totalCount > 0 && html`<div class="of-quotation">${evidenceOnDemand(web, evidence, languageName(language, page))}</div>`}`
}

/** One wording, with its language and how near it is to what was said. */
export function quotation(
  { language, form, formName, text }: Pick<Rendering, 'language' | 'form' | 'formName' | 'text'>,
  page: PageLanguage,
): Markup {
  const name = languageName(language, page)
  return html`<blockquote${form === 'VERBATIM' && html` class="verbatim"`}>
<p${textAttributes(language)}>${text}</p>
<footer class="meta">${name}, ${formName}</footer>
</blockquote>`
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
