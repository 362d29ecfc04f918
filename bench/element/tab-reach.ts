import type { Page } from 'playwright-core'

/** A reader who has not come round by then has given up. */
const MOST_PRESSES = 1_000

/** What Tab comes to. */
export interface TabReach {
  /** How many links, controls and other elements. */
  readonly stops: number
  /** How many of the events have one that belongs to them and no other. */
  readonly events: number
}

/**
 * Presses Tab from the top of the page until it comes round. A stop belongs to an event when, going
 * outwards from it, the first element with a title of an event in it has that one only.
 * @param titles of all events; none is contained in another
 */
export async function tabReach(page: Page, titles: readonly string[]): Promise<TabReach> {
  await page.evaluate(() => {
    // Some take the focus as they are drawn.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.collapse(document.body, 0)
  })
  const texts = new Map<string, string | undefined>()
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(titleOfStop, titles)
    if (stop === undefined || texts.has(stop.number)) break
    texts.set(stop.number, stop.title)
  }
  const reached = new Set(texts.values())
  reached.delete(undefined)
  return { stops: texts.size, events: reached.size }
}

/** How many of the events stand in the page, seen or not: some draw them only when they are asked for. */
export function drawnEvents(page: Page, titles: readonly string[]): Promise<number> {
  return page.evaluate((wanted) => {
    const textOf = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .map(({ shadowRoot }) => (shadowRoot ? textOf(shadowRoot) : ''))
        .concat([...root.children].map(({ textContent }) => textContent ?? ''))
        .join('\n')
    const text = textOf(document)
    return wanted.filter((title) => text.includes(title)).length
  }, titles)
}

/** Runs in the page, sent as its own source text. */
function titleOfStop(
  titles: readonly string[],
): { readonly number: string; readonly title: string | undefined } | undefined {
  let stop = document.activeElement
  while (stop?.shadowRoot?.activeElement) stop = stop.shadowRoot.activeElement
  if (stop === null || stop === document.body || stop === document.documentElement) return undefined
  const walked = globalThis as typeof globalThis & { annalsStops?: Element[] }
  walked.annalsStops ??= []
  let number = walked.annalsStops.indexOf(stop)
  if (number === -1) number = walked.annalsStops.push(stop) - 1
  let around: Element | null = stop
  while (around) {
    const text = around.textContent ?? ''
    const found = titles.filter((title) => text.includes(title))
    if (found.length > 0) {
      return { number: String(number), title: found.length === 1 ? found[0] : undefined }
    }
    around = around.parentElement
  }
  return { number: String(number), title: undefined }
}
