import { html, type Markup } from '../../markup/html.ts'
import type { WebRequest } from '../../route.ts'
import { entityWords } from './entity-words.ts'

export interface Identified {
  /** The global id. */
  readonly id: string
  readonly slug: string
  readonly externalIds?: readonly { readonly authority: string; readonly value: string }[]
}

/** How a thing is named by programs, here and elsewhere, as entries of a `<dl class="facts">`. */
export function identification(
  { languages }: WebRequest,
  { id, slug, externalIds = [] }: Identified,
): Markup {
  const words = entityWords(languages.page)
  return html`<dt>${words.shortName}</dt><dd><code>${slug}</code></dd>
<dt>${words.id}</dt><dd><code>${id}</code></dd>
${externalIds.length > 0 && html`<dt>${words.externalIds}</dt>${externalIds.map((external) => html`<dd>${externalId(external)}</dd>`)}`}`
}

/** Where an authority tells of what it gave an id to. */
const ADDRESSES: Readonly<Record<string, { name: string; address: (value: string) => string }>> = {
  wikidata: {
    name: 'Wikidata',
    address: (value) => `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`,
  },
  gnd: { name: 'GND', address: (value) => `https://d-nb.info/gnd/${encodeURIComponent(value)}` },
  lei: {
    name: 'LEI',
    address: (value) => `https://search.gleif.org/#/record/${encodeURIComponent(value)}`,
  },
}

function externalId({ authority, value }: { authority: string; value: string }): Markup {
  const known = ADDRESSES[authority]
  return known
    ? html`<a rel="external" href="${known.address(value)}">${known.name} ${value}</a>`
    : html`${authority} <code>${value}</code>`
}
