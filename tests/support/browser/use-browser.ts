import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import type { Site } from './annals-site.ts'
import { type PageWatcher, watchPages } from './page-watcher.ts'

export interface PageOptions {
  /** In CSS pixels. @default 1280 */
  readonly width?: number
  /** In CSS pixels. @default 800 */
  readonly height?: number
  /** @default 'light' */
  readonly colorScheme?: 'light' | 'dark'
  /** @default 'no-preference' */
  readonly reducedMotion?: 'reduce' | 'no-preference'
  /** High contrast. @default 'none' */
  readonly forcedColors?: 'active' | 'none'
  /** Whether the page's own scripts run; `page.evaluate` does in either case. @default true */
  readonly javaScriptEnabled?: boolean
  /** What the browser asks for with Accept-Language. @default 'en' */
  readonly locale?: string
  /** Whether every document is set from right to left, whatever its markup says. @default 'ltr' */
  readonly direction?: 'ltr' | 'rtl'
  /** Origins besides the site's that the page may ask. @default [] */
  readonly origins?: readonly string[]
}

export interface TestBrowser {
  /** An empty page in a context of its own, whose relative addresses are the site's. */
  newPage(options?: PageOptions): Promise<Page>
  /** The page at the path, loaded. */
  open(path: string, options?: PageOptions): Promise<Page>
  /**
   * What went wrong in the pages of this test so far, and on the server. For a test that is about
   * it; whatever no test takes fails the test.
   */
  takeTroubles(): readonly string[]
}

/**
 * The run's browser, for the tests of a file. Each test's pages are closed after it, and the test
 * fails when one of them asked another origin, broke the policy or logged an error, or the server
 * did; see `watchPages`.
 */
export function useBrowser(site: Site): TestBrowser {
  let browser: Browser | undefined
  let contexts: { readonly context: BrowserContext; readonly watcher: PageWatcher }[] = []

  const takeTroubles = () => [
    ...contexts.flatMap(({ watcher }) => watcher.take()),
    ...site.takeLoggedErrors().map((error) => `the server logged ${JSON.stringify(error)}`),
  ]
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'))
  })
  afterEach(async () => {
    const troubles = takeTroubles()
    const closing = contexts.map(({ context }) => context.close())
    contexts = []
    await Promise.all(closing)
    expect(troubles, 'what the pages of this test did and must not').toEqual([])
  })
  afterAll(() => browser?.close())

  const newPage = async (options: PageOptions = {}) => {
    if (browser === undefined) {
      throw new Error('the browser is there from beforeAll to afterAll only')
    }
    const context = await browser.newContext({
      baseURL: site.origin,
      viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: options.reducedMotion ?? 'no-preference',
      forcedColors: options.forcedColors ?? 'none',
      javaScriptEnabled: options.javaScriptEnabled ?? true,
      locale: options.locale ?? 'en',
    })
    contexts.push({ context, watcher: watchPages(context, site.origin, options.origins ?? []) })
    // What hangs is told by what it waits for, before the whole test's time is up.
    context.setDefaultTimeout(10_000)
    if (options.direction === 'rtl') {
      await context.addInitScript(setFromRightToLeft)
    }
    return context.newPage()
  }
  return {
    newPage,
    open: async (path, options) => {
      const page = await newPage(options)
      await page.goto(path)
      return page
    },
    takeTroubles,
  }
}

/** Runs in the page, before anything of it, when there may be no element yet. */
function setFromRightToLeft(): void {
  const set = () => {
    document.documentElement?.setAttribute('dir', 'rtl')
  }
  set()
  new MutationObserver((_changes, observer) => {
    set()
    observer.disconnect()
  }).observe(document, { childList: true })
}
