import type { CDPSession, Page } from 'playwright-core'
import { type Arrival, arrive, beginWalk, focused, unreachedControls } from './focus-in-page.ts'

export interface TabStop {
  /** As assistive technology is told it, such as "link" or "button". */
  readonly role: string
  /** The accessible name; empty where it has none. */
  readonly name: string
  /** The tag with its id, classes and part, such as `a#top.link`. */
  readonly tag: string
  /** Where a link leads, as written; null for others. */
  readonly href: string | null
  /** Whether the element can be seen, and looks otherwise with the focus than without it. */
  readonly focusVisible: boolean
}

export interface TabWalk {
  /** In the order of the walk. */
  readonly stops: readonly TabStop[]
  /** Visible links and controls that the walk did not come to, each as the start of its markup. */
  readonly unreached: readonly string[]
}

/**
 * Presses Tab from the top of the page until it comes round. A frame is one stop, however much it
 * holds: open its address to walk through it.
 * @param limit how often Tab is pressed at the most
 * @throws when the focus has not come round by then, or goes back and forth between some stops: a
 *   keyboard trap
 */
export async function tabWalk(
  page: Page,
  { limit = 500 }: { readonly limit?: number } = {},
): Promise<TabWalk> {
  const session = await page.context().newCDPSession(page)
  try {
    await page.evaluate(beginWalk)
    const stops: TabStop[] = []
    for (let presses = 0; presses < limit; presses += 1) {
      await page.keyboard.press('Tab')
      const arrival = await page.evaluate(arrive)
      settleLast(stops, arrival)
      if (arrival.number === null || (arrival.number === 0 && stops.length > 1)) {
        // The focus has gone to the browser itself, or to the first stop again.
        return { stops, unreached: await page.evaluate(unreachedControls) }
      }
      if (!arrival.known) {
        const { tag, href, visible: focusVisible } = arrival
        stops.push({ ...(await describeFocused(session)), tag, href, focusVisible })
      } else if (arrival.number !== stops.length - 1 || stops.at(-1)?.role !== 'Iframe') {
        throw new Error(
          `Tab goes from ${named(stops.at(-1))} back to ${named(stops[arrival.number])}`,
        )
      }
    }
    throw new Error(`Tab has not come round after ${limit} times; it is at ${named(stops.at(-1))}`)
  } finally {
    await session.detach()
  }
}

/** Only when the focus has left a stop is known how it looks without. */
function settleLast(stops: TabStop[], { lastLookedFocused }: Arrival): void {
  const last = stops.at(-1)
  if (last !== undefined && lastLookedFocused === false) {
    stops[stops.length - 1] = { ...last, focusVisible: false }
  }
}

async function describeFocused(session: CDPSession): Promise<{ role: string; name: string }> {
  const { result } = await session.send('Runtime.evaluate', { expression: `(${focused})()` })
  if (result.objectId === undefined) {
    throw new Error('the focus was lost between two looks at it')
  }
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  })
  const [node] = nodes
  await session.send('Runtime.releaseObject', { objectId: result.objectId })
  return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') }
}

const named = (stop: TabStop | undefined) =>
  stop === undefined ? 'nowhere' : `${stop.role} "${stop.name}" (${stop.tag})`
