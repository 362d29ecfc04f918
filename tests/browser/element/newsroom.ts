import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Site } from '../../support/browser/annals-site.ts'
import type { OtherSite } from '../../support/browser/other-site.ts'
import type { PageOptions, TestBrowser } from '../../support/browser/use-browser.ts'

/** A page of somebody else's that has the element in it. */
export interface Newsroom {
  /**
   * @param markup what stands in its main part, with `<annals-timeline>`
   * @param options of the page; and `hash`, the fragment of its address
   */
  open(
    markup: string,
    options?: PageOptions & { readonly hash?: string; readonly head?: string },
  ): Promise<Page>
}

/** The element is loaded from the site, and each of its events is noted in `window.told`. */
export function newsroomPages(site: Site, other: OtherSite, browser: TestBrowser): Newsroom {
  return {
    open: async (markup, { hash = '', head = '', ...options } = {}) => {
      other.show(
        '/article',
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>News</title><style>body { background: light-dark(#fff, #121212); color: light-dark(#000, #fff) }</style>
${head}
<script>
window.told = []
for (const type of ['timeline-load', 'timeline-select', 'timeline-error']) {
  addEventListener(type, ({ detail }) => told.push({ type, ...detail, error: undefined }))
}
</script>
<script type="module" src="${site.origin}/annals-timeline.js"></script></head>
<body><main><h1>News</h1>${markup}</main></body></html>`,
      )
      const page = await browser.newPage({ ...options, origins: [other.origin] })
      await page.goto(`${other.origin}/article${hash}`)
      return page
    },
  }
}

/** What the element has told so far, of one type. */
export function told(page: Page, type: string): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(
    (wanted) =>
      (window as unknown as { told: { type: string }[] }).told.filter(
        (event) => event.type === wanted,
      ),
    type,
  )
}

/** Waits until events are shown. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('annals-timeline [part=event]').first().waitFor()
}

/** The titles of the events that are shown, in order. */
export function titles(page: Page): Promise<readonly string[]> {
  return page.locator('annals-timeline [part=link]').allTextContents()
}

/** Waits longer than vitest does by itself: the machine may have much else to do. */
export const eventually: typeof expect.poll = (actual, options) =>
  expect.poll(actual, { timeout: 10_000, ...options })

/** Waits until a live timeline follows the changes: then it has asked for its events once more. */
export async function followed(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('documentId=Timeline&')).length > 1,
  )
}
