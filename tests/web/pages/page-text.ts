import type { WebPage } from '../explorer/web-page.ts'

/** What stands in an element, with the white space as a reader sees it. */
export function textOf(
  element: { readonly textContent: string | null } | null | undefined,
): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** The texts of all that the selector finds. */
export function textsOf({ document }: WebPage, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(textOf)
}

/** The entries of the lists of names and values, by their names. */
export function factsOf({ document }: WebPage, selector: string): Record<string, string[]> {
  const facts: Record<string, string[]> = {}
  let name = ''
  for (const element of document.querySelectorAll(`${selector} > *`)) {
    if (element.localName === 'dt') name = textOf(element)
    else facts[name] = [...(facts[name] ?? []), textOf(element)]
  }
  return facts
}
