import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import { type Site, useSite } from '../../support/browser/annals-site.ts'
import type { PageOptions } from '../../support/browser/use-browser.ts'
import { type TestBrowser, useBrowser } from '../../support/browser/use-browser.ts'

const ARTICLES = new URL('../../../src/training/articles/near-stargate.jsonl', import.meta.url)

export interface ReviewDesk {
  readonly site: Site
  readonly browser: TestBrowser
  /** The secret of the editor at the desk. */
  readonly token: string
  /** The page at a path of the review, signed in. */
  open(path: string, options?: PageOptions): Promise<Page>
  /** Answers an operation with the token of somebody. */
  ask<Data>(query: string, variables: object, secret?: string): Promise<Data>
  /** What became of a proposal. */
  statusOf(proposal: string): Promise<string>
  /** The proposals that wait, as the queue has them. */
  waiting(): Promise<readonly string[]>
}

/** The review with what the shipped linker proposes of articles near the Stargate story. */
export function useReviewDesk(): ReviewDesk {
  const site = useSite()
  const browser = useBrowser(site)
  let token = ''

  const ask = async <Data>(query: string, variables: object, secret = token): Promise<Data> => {
    const response = await fetch(`${site.origin}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  beforeAll(async () => {
    token = await site.createEditorToken()
    const lines = (await readFile(ARTICLES, 'utf8')).trim().split('\n')
    for (const line of lines.slice(2, 10)) {
      // The fields that the labelled articles have.
      const { id, title, text, lang, publishedAt } = JSON.parse(line) as Record<string, string>
      await ask(`mutation($input: ArticleInput!) { ingestArticle(input: $input) { __typename } }`, {
        input: {
          ...{ title, text, language: lang, publishedAt, outlet: 'Beispielzeitung' },
          url: `https://news.example/${id}`,
        },
      })
    }
  })
  return {
    site,
    browser,
    ask,
    get token() {
      return token
    },
    open: async (path, options) => {
      const page = await browser.newPage(options)
      await page.context().addCookies([
        {
          name: 'annals-review-session',
          value: token,
          url: `${site.origin}/review`,
          httpOnly: true,
          sameSite: 'Strict',
        },
      ])
      await page.goto(path)
      return page
    },
    statusOf: async (id) => {
      const { node } = await ask<{ node: { status: string } }>(
        'query($id: ID!) { node(id: $id) { ... on Proposal { status } } }',
        { id },
      )
      return node.status
    },
    waiting: async () => {
      const { proposals } = await ask<{ proposals: { nodes: { id: string }[] } }>(
        '{ proposals(first: 50) { nodes { id } } }',
        {},
      )
      return proposals.nodes.map(({ id }) => id)
    },
  }
}

/** The proposal that is shown. */
export const shown = (page: Page): Promise<string> =>
  page.evaluate(() => document.getElementById('proposal')?.dataset.proposal ?? '')

/** Waits until clicks decide again: for a moment after a proposal is shown they do not. */
export const settleClicks = (page: Page): Promise<void> => page.waitForTimeout(600)

/** Waits until the keys decide again: for a moment after a proposal is shown they do not. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(250)

/** Presses a key that decides, and waits for another proposal. */
export async function decideBy(page: Page, key: string): Promise<string> {
  await settle(page)
  const before = await shown(page)
  await page.keyboard.press(key)
  await page.waitForFunction(
    (id) => document.getElementById('proposal')?.dataset.proposal !== id,
    before,
  )
  return shown(page)
}

/** Waits for a sentence in the region that tells what has happened. */
export async function told(page: Page, sentence: string | RegExp): Promise<void> {
  await expect
    .poll(() => page.locator('#status').textContent(), { timeout: 5_000 })
    .toMatch(sentence)
}
