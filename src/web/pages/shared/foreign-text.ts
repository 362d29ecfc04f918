import { html, type Markup } from '../../markup/html.ts'

/**
 * The attributes of an element that holds a text in a language of its own, whichever way that is
 * written: ` lang="de" dir="auto"`.
 * @param language of BCP 47; undefined where it is not known
 */
export function textAttributes(language: string | undefined): Markup {
  return html`${language !== undefined && html` lang="${language}"`} dir="auto"`
}

/** A name or text that may be written in either direction, within a sentence of the page. */
export function isolated(text: string, language?: string): Markup {
  return language === undefined
    ? html`<bdi>${text}</bdi>`
    : html`<bdi lang="${language}">${text}</bdi>`
}
