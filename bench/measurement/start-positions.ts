import { isDeepStrictEqual } from 'node:util'
import type { Page } from '../peers/page.ts'
import { PAGE_SIZE } from '../peers/peer.ts'
import { ask, type RunningPeer } from '../peers/running-peer.ts'

const POSITIONS = 50
const MOST_APART = 2_000
/** The largest page that Annals gives. */
const STEP = 100

/** The bodies that a peer is timed with: the same pages for every peer, each by its own cursor. */
export interface PeerPages {
  readonly running: RunningPeer
  readonly bodies: readonly string[]
  readonly pages: readonly Page[]
}

/**
 * Walks a peer's timeline from its newest event, noting a cursor every so many events: pages that
 * lie far apart, so that neither the answer nor all of the rows are the ones of the request before.
 */
export async function collectPages(running: RunningPeer, events: number): Promise<PeerPages> {
  const { peer } = running
  const apart = eventsApart(events)
  const bodies: string[] = []
  const pages: Page[] = []
  let after: string | null = null
  while (bodies.length < POSITIONS) {
    const body = peer.pageRequest(after)
    const page = peer.readPage(await ask(running, body))
    if (page.events.length < PAGE_SIZE) break
    bodies.push(body)
    pages.push(page)
    for (let walked = 0; walked < apart; walked += STEP) {
      const request = peer.walkRequest(Math.min(STEP, apart - walked), after)
      after = peer.readCursor(await ask(running, request))
    }
  }
  return { running, bodies, pages }
}

/** Spreads the positions over the newer five sixths of few events, or the newest 100,000 of many. */
function eventsApart(events: number): number {
  const spread = Math.floor(events / POSITIONS / 1.2)
  return Math.min(MOST_APART, Math.max(PAGE_SIZE, spread))
}

/** @throws {Error} when two peers differ in a page: their times would not be those of one task */
export function requireSamePages([reference, ...others]: readonly PeerPages[]): void {
  if (reference === undefined) return
  for (const other of others) {
    if (other.pages.length !== reference.pages.length) {
      throw new Error(
        `${nameOf(reference)} has ${reference.pages.length} pages, ${nameOf(other)} ${other.pages.length}`,
      )
    }
    for (const [index, page] of reference.pages.entries()) {
      for (const [position, expected] of page.events.entries()) {
        const found = other.pages[index]?.events[position]
        if (!isDeepStrictEqual(found, expected)) {
          throw new Error(
            `page ${index}, event ${position}: ${nameOf(reference)} and ${nameOf(other)} differ:\n` +
              `${JSON.stringify(expected)}\n${JSON.stringify(found)}`,
          )
        }
      }
    }
  }
}

function nameOf({ running }: PeerPages): string {
  return running.peer.name
}
