import { html, type Markup } from '../../markup/html.ts'

interface Told {
  readonly edtf: string
  readonly display: string
}

/** A date in words; with its value where HTML has one for it: a day, a month or a year. */
export function timed({ edtf, display }: Told): Markup {
  return /^\d{4}(-\d{2}){0,2}$/.test(edtf)
    ? html`<time datetime="${edtf}">${display}</time>`
    : html`<span class="date">${display}</span>`
}
