import { html, type Insertable, type Markup, raw } from '../markup/html.ts'
import type { TimelineOptions } from './timeline-options.ts'
import { directionOf } from './written-language.ts'

/** The attributes of a text that is in another language than the words around it. */
export function languageAttributes(
  language: string | undefined,
  { chosen }: Pick<TimelineOptions, 'chosen'>,
): Markup | undefined {
  return language === undefined || language === chosen.language
    ? undefined
    : html` lang="${language}" dir="${directionOf(language)}"`
}

/** What shows other events: without JavaScript a link, within the same frame; with it a button. */
export function renderControl(
  attributes: Markup,
  address: string | false | undefined,
  content: Insertable,
): Markup {
  const tag = raw(address ? 'a' : 'button')
  return html`<${tag} ${attributes}${
    address ? html` href="${address}" target="_self"` : html` type="button"`
  }>${content}</${tag}>`
}
