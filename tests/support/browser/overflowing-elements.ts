import type { Page } from 'playwright-core'

/**
 * The visible elements that reach beyond the sides of the viewport, in open shadow roots too; each
 * as its tag, id or class, and how far it goes. Not those that a scrollable or clipping ancestor holds,
 * such as a wide table in a box of its own, and not those within one that is told already.
 */
export function overflowingElements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const found: string[] = []
    const visit = (element: Element) => {
      if (!element.checkVisibility()) {
        return
      }
      // A word that does not fit reaches out of an element that itself is narrow.
      const boxes = [element.getBoundingClientRect()]
      for (const child of element.childNodes) {
        if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) {
          const range = document.createRange()
          range.selectNodeContents(child)
          boxes.push(range.getBoundingClientRect())
        }
      }
      const shown = boxes.filter((box) => box.left !== box.right)
      const left = Math.min(...shown.map((box) => box.left))
      const right = Math.max(...shown.map((box) => box.right))
      // Half a pixel is rounding.
      if (left < -0.5 || right > width + 0.5) {
        const { id, classList } = element
        const name = `${element.localName}${id && `#${id}`}${[...classList].map((one) => `.${one}`).join('')}`
        found.push(
          `${name} reaches from ${Math.round(left)} to ${Math.round(right)} of ${width} px`,
        )
        return
      }
      if (element !== document.documentElement && element !== document.body) {
        if (getComputedStyle(element).overflowX !== 'visible') {
          return
        }
      }
      for (const child of (element.shadowRoot ?? element).children) {
        visit(child)
      }
      // What is slotted stands among the children of the host, and not of its shadow root.
      if (element.shadowRoot) {
        for (const child of element.children) {
          visit(child)
        }
      }
    }
    visit(document.documentElement)
    return found
  })
}
