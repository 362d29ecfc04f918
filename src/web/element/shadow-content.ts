import type { Markup } from '../markup/html.ts'

interface HtmlPolicy {
  createHTML(text: string): string
}

// The markup is escaped where it is made, which is what a page asks for that requires trusted types.
let policy: HtmlPolicy | undefined
try {
  policy = (
    globalThis as {
      trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy }
    }
  ).trustedTypes?.createPolicy('annals-timeline', { createHTML: (text) => text })
} catch {
  // Another copy of the script has it, or the page allows none: markup is refused if it must be.
}

/** The markup as elements. */
export function fragmentOf({ text }: Markup): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = policy?.createHTML(text) ?? text
  return template.content
}

/** The first element that is called so by its `part`. */
export function part(root: ParentNode, name: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[part=${name}]`)
}
