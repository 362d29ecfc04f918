import { parseHTML } from 'linkedom'
import type { Api } from '../../modules/api/api.ts'

/** A page of the server as a reader without JavaScript has it. */
export interface WebPage {
  readonly status: number
  readonly text: string
  readonly document: Document
  /** Of the timeline, in its own words: "7 events". */
  readonly count: string | undefined
  /** The events that it shows, in their order. */
  readonly slugs: readonly string[]
  /** What stands in the text field with this id. */
  fieldText(id: string): string
  /** Where the link with this accessible name leads. */
  hrefOf(name: string): string
  /** The name of each link in what the selector finds, with where it leads. */
  links(selector: string): ReadonlyMap<string, string>
}

type Document = ReturnType<typeof parseHTML>['document']

/** @param language what the browser asks for */
export async function openPage(api: Api, path: string, language = 'en'): Promise<WebPage> {
  const response = await api.fetch(path, { headers: { 'Accept-Language': language } })
  const text = await response.text()
  // What a browser puts into the shadow root.
  const { document } = parseHTML(text.replace(/<template shadowrootmode="open">|<\/template>/g, ''))
  const links = (selector: string) =>
    new Map(
      [...document.querySelectorAll(`${selector} a[href]`)].map((link) => [
        (link.getAttribute('aria-label') ?? link.textContent ?? '').trim(),
        link.getAttribute('href') ?? '',
      ]),
    )
  return {
    status: response.status,
    text,
    document,
    count: document.querySelector('[part=count]')?.textContent?.trim(),
    slugs: [...text.matchAll(/part="link" href="\/event\/([\w-]+)/g)].map(([, slug]) => slug ?? ''),
    links,
    fieldText: (id) => decoded(document.querySelector(`#${id}`)?.textContent ?? '').trim(),
    hrefOf: (name) => {
      const href = links('body').get(name)
      if (href === undefined) throw new Error(`no link is called ${name}`)
      return href
    },
  }
}

/** linkedom leaves the entities in a text field as they are written. */
function decoded(text: string): string {
  const characters: Readonly<Record<string, string>> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  }
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => characters[entity] ?? entity)
}
