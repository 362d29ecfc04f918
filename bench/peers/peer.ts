import type { Page } from './page.ts'

export interface Peer {
  readonly name: PeerName
  /** The program that node runs, with `DATABASE_URL`, `HOST` and `PORT` in its environment. */
  readonly program: URL
  /** Where it takes POST requests. */
  readonly path: string
  /** The body that asks for the timed page. */
  pageRequest(after: string | null): string
  /** A body as cheap as possible that asks for the cursor `count` events further on. */
  walkRequest(count: number, after: string | null): string
  /** @throws when the answer is not a page */
  readPage(answer: unknown): Page
  readCursor(answer: unknown): string | null
}

export const PEER_NAMES = ['annals', 'postgraphile', 'hand-written'] as const

export type PeerName = (typeof PEER_NAMES)[number]

/** Events a page. */
export const PAGE_SIZE = 20
