import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
let source: Promise<string> | undefined

/**
 * What axe-core finds wrong in the page, in open shadow roots and in its frames, by all of its
 * rules, best practices too: one line for each element, empty where all is well. The page's own
 * scripts must be allowed to run, since axe waits by timers.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  source ??= readFile(AXE, 'utf8')
  const script = await source
  const lines: string[] = []
  for (const frame of page.frames()) {
    // The browser's debugger brings it in, which the content security policy does not stop.
    await frame.evaluate(script)
    const isTop = frame === page.mainFrame()
    const results = await frame.evaluate(async (embedded: boolean) => {
      // What the source above defines.
      const { axe } = globalThis as unknown as typeof globalThis & {
        axe: { run(options: object): Promise<AxeResults> }
      }
      const { violations } = await axe.run({
        iframes: false,
        resultTypes: ['violations'],
        // These are rules for a page of its own.
        ...(embedded && { rules: { region: { enabled: false } } }),
      })
      return violations
    }, !isTop)
    for (const { id, impact, nodes } of results) {
      for (const { target, failureSummary = '' } of nodes) {
        const where = `${isTop ? '' : `${frame.url()} `}${target.flat().join(' >>> ')}`
        lines.push(
          `${id} (${impact}): ${where}: ${failureSummary
            .replace(/^Fix .*:$/gm, '')
            .replace(/\s+/g, ' ')
            .trim()}`,
        )
      }
    }
  }
  return lines
}
