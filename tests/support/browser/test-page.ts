import type { Page } from 'playwright-core'

/** As strict as the pages' own, but for styles that a test writes into its markup. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src *"

/**
 * Shows markup as a page of the site: under its origin, and a content security policy.
 * @param body what stands in the `main` of a page that is otherwise without fault
 */
export async function showMarkup(page: Page, body: string): Promise<void> {
  await page.route('**/markup-of-a-test', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': POLICY },
      body: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Test</title></head><body><main><h1>Test</h1>${body}</main></body></html>`,
    }),
  )
  await page.goto('/markup-of-a-test')
}
