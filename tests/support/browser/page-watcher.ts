import type { BrowserContext } from 'playwright-core'

/** What went wrong in the pages of a context, each as a sentence. */
export interface PageWatcher {
  /** What was seen since the last call. */
  take(): readonly string[]
}

/**
 * Notes whatever no page of ours may do: ask another origin for anything, load a broken thing,
 * break the content security policy, log an error, or throw one that nobody catches.
 * @param origins those that pages may ask besides the site's, such as a newsroom's that embeds it
 */
export function watchPages(
  context: BrowserContext,
  siteOrigin: string,
  origins: readonly string[],
): PageWatcher {
  const allowed = new Set([siteOrigin, ...origins])
  let seen: string[] = []
  const checkAddress = (address: string, from: string) => {
    const { protocol, origin } = new URL(address)
    if (!['data:', 'blob:', 'about:'].includes(protocol) && !allowed.has(origin)) {
      seen.push(`asked another origin: ${address} (from ${from})`)
    }
  }
  context.on('request', (request) => {
    checkAddress(request.url(), request.resourceType())
  })
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      checkAddress(socket.url().replace(/^ws/, 'http'), 'websocket')
    })
    page.on('crash', () => {
      seen.push(`the page crashed: ${page.url()}`)
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error') {
      seen.push(`logged an error: ${message.text()} (${message.location().url})`)
    }
  })
  context.on('weberror', (error) => {
    seen.push(`threw: ${error.error()}`)
  })
  return {
    take: () => {
      const taken = seen
      seen = []
      return taken
    },
  }
}
