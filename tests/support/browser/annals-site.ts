import { openAsBlob } from 'node:fs'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, inject } from 'vitest'
import { createToken } from '../../../src/auth/tokens.ts'
import { loadServer } from '../../../src/cli/load-server.ts'
import type { Database } from '../../../src/db/client.ts'
import { openInMemory } from '../../../src/db/embedded.ts'
import { readEnvironment } from '../../../src/env.ts'
import { closeGracefully, listen } from '../../../src/http/http-server.ts'
import { type OpenedDatabase, openTestDatabase } from '../database.ts'
import { insertGeneratedNews } from './generated-news.ts'

/** What the site's database holds: the Stargate story, or so many generated events. */
export type SiteContent = 'story' | { readonly events: number }

export interface Site {
  /** Such as "http://127.0.0.1:40123". */
  readonly origin: string
  readonly database: Database
  /** The secret of a new token. */
  createEditorToken(name?: string): Promise<string>
  /** Errors that the server logged since the last call. */
  takeLoggedErrors(): readonly unknown[]
}

/** Dumped data directories by the number of their events: filling one takes seconds. */
const generated = new Map<number, Promise<Blob>>()

/**
 * The program's own server, put together as `annals serve` does it, listening on a free port of
 * this machine for the tests of a file, or of a `describe`.
 */
export function useSite(content: SiteContent = 'story'): Site {
  let running: { readonly origin: string; readonly database: Database } | undefined
  let stop = async () => {}
  let logged: unknown[] = []
  const current = () => {
    if (running === undefined) {
      throw new Error('the site is there from beforeAll to afterAll only')
    }
    return running
  }
  const lines = new Writable({
    write: (line, _encoding, done) => {
      logged.push(JSON.parse(String(line)))
      done()
    },
  })
  beforeAll(async () => {
    const [{ database, close }, assemble] = await Promise.all([
      openContent(content),
      loadServer(readEnvironment({})),
    ])
    const server = await assemble(database, pino({ level: 'error' }, lines))
    const origin = await listen(server.http, '127.0.0.1', 0)
    running = { origin, database }
    stop = async () => {
      running = undefined
      server.announceStop()
      // A page that subscribed would keep its connection for as long as it is open.
      await closeGracefully(server.http, 500)
      await close()
    }
  })
  afterAll(() => stop())
  return {
    get origin() {
      return current().origin
    },
    get database() {
      return current().database
    },
    createEditorToken: (name = 'Erika Editor') =>
      createToken(current().database, { name, role: 'editor', author: 'test' }),
    takeLoggedErrors: () => {
      const taken = logged
      logged = []
      return taken
    },
  }
}

async function openContent(content: SiteContent): Promise<OpenedDatabase> {
  if (content === 'story') {
    return openTestDatabase('story')
  }
  let dump = generated.get(content.events)
  if (dump === undefined) {
    dump = generate(content.events)
    generated.set(content.events, dump)
  }
  const database = await openInMemory({ from: await dump })
  return { database, url: undefined, close: () => database.close() }
}

async function generate(events: number): Promise<Blob> {
  const source = inject('databaseSource')
  if (source.engine !== 'embedded') {
    throw new Error('browser tests run on the embedded engine')
  }
  const database = await openInMemory({ from: await openAsBlob(source.dumps.schema) })
  try {
    await insertGeneratedNews(database, events)
    return await database.dump()
  } finally {
    await database.close()
  }
}
