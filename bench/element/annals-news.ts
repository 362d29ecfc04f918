import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { openEmbedded } from '../../src/db/embedded.ts'
import { migrate } from '../../src/db/migrate.ts'
import type { Operations } from '../../src/web/documents/types.ts'
import { askServer } from '../../src/web/element/timeline-request.ts'
import { type CompressedSize, compressedSize } from '../../tests/support/browser/compressed-size.ts'
import { insertGeneratedNews } from '../../tests/support/browser/generated-news.ts'
import { hasEnded, startChild } from '../child.ts'
import { freePort } from '../free-port.ts'
import { progress } from '../progress.ts'
import type { ShownTimeline } from './element-peer.ts'

/** More a server gives nobody at once. */
const LARGEST_PAGE = 100
const START_TIMEOUT = 60_000

export interface SentSize extends CompressedSize {
  readonly path: string
  /** With Brotli as the server does it on the fly. */
  readonly sent: number
}

/** What an Annals server says that holds so many generated events. */
export interface AnnalsNews {
  readonly timeline: ShownTimeline
  /** The text of /annals-timeline.js. */
  readonly script: string
  readonly sizes: readonly SentSize[]
}

/**
 * Fills an embedded database, and runs the program's own server over it for as long as it is asked.
 * @param paths whose sizes are measured
 * @throws {Error} when the server does not start, or answers a path with anything but success
 */
export async function readAnnalsNews(
  events: number,
  paths: readonly string[],
  runCleanup: AsyncDisposableStack,
): Promise<AnnalsNews> {
  // Ends with this function, and with a run that is interrupted in it.
  await using cleanup = runCleanup.use(new AsyncDisposableStack())
  const directory = await mkdtemp(join(tmpdir(), 'annals-bench-'))
  cleanup.defer(() => rm(directory, { recursive: true, force: true }))
  progress(`generating ${events} events`)
  await generate(directory, events)
  const origin = await startServer(directory, cleanup)
  const sizes: SentSize[] = []
  for (const path of paths) sizes.push(await sizeOf(origin, path))
  return {
    timeline: await wholeTimeline(origin),
    script: (await read(`${origin}/annals-timeline.js`)).plain.toString(),
    sizes,
  }
}

async function generate(directory: string, events: number): Promise<void> {
  const database = await openEmbedded(directory)
  try {
    await migrate(database)
    await insertGeneratedNews(database, events)
  } finally {
    await database.close()
  }
}

/**
 * @returns its origin
 * @throws {Error} with what it last wrote, when it ends or does not answer in a minute
 */
async function startServer(directory: string, cleanup: AsyncDisposableStack): Promise<string> {
  const port = await freePort()
  const { PATH = '', HOME = '' } = process.env
  // Nothing else: a variable of the caller's would change what is measured.
  const env = {
    PATH,
    HOME,
    NODE_ENV: 'production',
    ANNALS_DATA_DIR: directory,
    HOST: '127.0.0.1',
    PORT: String(port),
  }
  const program = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
  const child = startChild(cleanup, process.execPath, [program], { env }, 'SIGTERM')
  const origin = `http://127.0.0.1:${port}`
  const deadline = Date.now() + START_TIMEOUT
  for (;;) {
    try {
      await fetch(origin, { method: 'HEAD' })
      return origin
    } catch (cause) {
      if (hasEnded(child.process) || Date.now() > deadline) {
        throw new Error(`The server did not start:\n${child.log()}`, { cause })
      }
    }
    await delay(100)
  }
}

/** All events as if they were one page: the answers to what the element asks, put together. */
async function wholeTimeline(origin: string): Promise<ShownTimeline> {
  const variables: Operations['Timeline']['variables'] = {
    first: LARGEST_PAGE,
    language: ['en'],
    histogram: true,
  }
  const { timeline: first } = await askServer(origin, 'Timeline', variables)
  const edges = [...first.edges]
  let { pageInfo } = first
  while (pageInfo.hasNextPage) {
    const { timeline } = await askServer(origin, 'Timeline', {
      ...variables,
      after: pageInfo.endCursor,
    })
    edges.push(...timeline.edges)
    pageInfo = timeline.pageInfo
  }
  return { ...first, edges, pageInfo: { ...first.pageInfo, hasNextPage: false } }
}

async function sizeOf(origin: string, path: string): Promise<SentSize> {
  const { plain, sent } = await read(`${origin}${path}`)
  return { path, ...compressedSize(plain), sent }
}

/** @returns the content, and in how many bytes it came, which `fetch` would not tell */
async function read(address: string): Promise<{ plain: Buffer; sent: number }> {
  const request = get(address, {
    headers: { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'br', 'accept-language': 'en' },
  })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const bytes = await buffer(response)
  if (response.statusCode !== 200 || response.headers['content-encoding'] !== 'br') {
    throw new Error(`${address} answers ${response.statusCode}, and not with Brotli`)
  }
  return { plain: brotliDecompressSync(bytes), sent: bytes.length }
}
