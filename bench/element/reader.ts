import { type Browser, chromium, type Page } from 'playwright-core'
import { axeViolations } from '../../tests/support/browser/axe-violations.ts'
import type { ElementPeer, ShownTimeline, TimedWindow } from './element-peer.ts'
import type { PeerSite } from './peer-site.ts'
import { drawnEvents, type TabReach, tabReach } from './tab-reach.ts'

const FLAGS = [
  // Containers run as root and have neither user namespaces nor a graphics card.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever a timeline asks for elsewhere, nothing leaves this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

export interface TimedDrawing {
  /** From the data being there to the timeline being laid out. */
  readonly milliseconds: number
  /** How many of the events stand in the page then. */
  readonly drawn: number
}

/** What a reader meets in a page with a timeline that was just drawn. */
export interface Encounter {
  readonly tab: TabReach
  /** How many elements break one of axe-core's rules, by rule. */
  readonly violations: Readonly<Record<string, number>>
}

/** Somebody with a browser of 1280 by 800 pixels, who opens a page anew each time. */
export class Reader {
  readonly #browser: Browser
  readonly #site: PeerSite

  private constructor(browser: Browser, site: PeerSite) {
    this.#browser = browser
    this.#site = site
  }

  /** @param executablePath a Chromium; `cleanup` ends it */
  static async start(
    executablePath: string,
    site: PeerSite,
    cleanup: AsyncDisposableStack,
  ): Promise<Reader> {
    const browser = await chromium.launch({
      executablePath,
      args: FLAGS,
      // An interrupted run ends with its cleanup.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    cleanup.defer(() => browser.close())
    return new Reader(browser, site)
  }

  get version(): string {
    return this.#browser.version()
  }

  time(peer: ElementPeer, timeline: ShownTimeline): Promise<TimedDrawing> {
    return this.#draw(peer, timeline, async (page, milliseconds) => ({
      milliseconds,
      drawn: await drawnEvents(page, titlesOf(timeline)),
    }))
  }

  meet(peer: ElementPeer, timeline: ShownTimeline): Promise<Encounter> {
    const titles = titlesOf(timeline)
    return this.#draw(peer, timeline, async (page) => {
      // What fades or slides in has arrived by then: axe sees colours as they stay.
      await page.waitForTimeout(2_000)
      const violations = countByRule(await axeViolations(page))
      return { violations, tab: await tabReach(page, titles) }
    })
  }

  async #draw<Result>(
    peer: ElementPeer,
    timeline: ShownTimeline,
    look: (page: Page, milliseconds: number) => Promise<Result>,
  ): Promise<Result> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 800 } })
    try {
      await context.addInitScript(installTimer)
      const page = await context.newPage()
      await page.goto(this.#site.pageOf(peer), { waitUntil: 'load' })
      const given = peer.prepare(timeline)
      const script = this.#site.scriptOf(peer)
      return await look(page, await page.evaluate(peer.draw, { given, script }))
    } catch (cause) {
      throw new Error(`${peer.name} did not draw ${timeline.edges.length} events: ${cause}`, {
        cause,
      })
    } finally {
      await context.close()
    }
  }
}

function titlesOf({ edges }: ShownTimeline): readonly string[] {
  return edges.map(({ node }) => node.title)
}

/** @param lines as `axeViolations` writes them */
function countByRule(lines: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const line of lines) {
    const rule = line.slice(0, line.indexOf(' '))
    counts[rule] = (counts[rule] ?? 0) + 1
  }
  return counts
}

/** Runs in each page before anything else, sent as its own source text. */
function installTimer(): void {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const timed = globalThis as TimedWindow
  timed.annalsTimed = async (draw) => {
    const start = performance.now()
    await draw()
    // In the second frame, the first one with all of it has been laid out and painted.
    await frame()
    await frame()
    return performance.now() - start
  }
}
