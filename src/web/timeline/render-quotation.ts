import { html, type Markup } from '../markup/html.ts'
import { nameOf } from '../words/timeline-words.ts'
import { languageAttributes } from './render-text.ts'
import type { TimelineEvent, TimelineOptions } from './timeline-options.ts'

type Statement = TimelineEvent['statements']['nodes'][number]

/**
 * What somebody said, how close the wording is to it, and who. Only words that were said, or their
 * translation, stand between quotation marks: those of their language, which browsers know.
 */
export function renderQuotation(
  { rendering, speaker }: Statement,
  options: TimelineOptions,
): Markup | undefined {
  if (rendering === null) return undefined
  const { form, formName, language, text } = rendering
  return html`<figure part="quotation"><blockquote${languageAttributes(language, options)}><p>${
    form === 'PARAPHRASE' ? text : html`<q>${text}</q>`
  }</p></blockquote><figcaption><bdi part="speaker">${speaker.name}</bdi>, <i part="form">${nameOf(options.chosen, form, formName)}</i></figcaption></figure>`
}
