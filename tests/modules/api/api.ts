import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { ChangeFeed, type ChangeFeedOptions } from '../../../src/db/changes/change-feed.ts'
import { createRequestContext, type Services } from '../../../src/graphql/context.ts'
import { limits } from '../../../src/graphql/limits.ts'
import { schema } from '../../../src/graphql/schema.ts'
import { type AnnalsServer, createServer } from '../../../src/server.ts'
import { readDocuments } from '../../../src/web/documents/read-documents.ts'
import { type TestDatabase, useTestDatabase } from '../../support/database.ts'
import { SERVICES } from '../../support/services.ts'

export type Variables = Readonly<Record<string, unknown>>

export interface Answer {
  readonly status: number
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

export interface Api {
  readonly database: TestDatabase
  /** As over HTTP, without a socket. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** The answer with its errors, as a client that knows `application/graphql-response+json` sees it. */
  ask(query: string, variables?: Variables, secret?: string): Promise<Answer>
  /** The data of an answer that has no errors. Its type is what the query asks for. */
  data<Data>(query: string, variables?: Variables): Promise<Data>
  /** What subscriptions follow; it looks for changes every 20 ms. */
  readonly changes: ChangeFeed
  /** The server itself, for what needs a socket; closed by who makes it listen. */
  readonly server: AnnalsServer
  /** Errors that were logged since the last call: those of which a client sees nothing. */
  takeLoggedErrors(): readonly unknown[]
}

const documents = await readDocuments()

/** The whole server, with its limits and checks, over a database with the Stargate story. */
export function useApi({
  seed = true,
  services = SERVICES,
  feed = {},
}: {
  readonly seed?: boolean
  readonly services?: Services
  readonly feed?: Partial<ChangeFeedOptions>
} = {}): Api {
  const database = useTestDatabase({ seed })
  let logged: unknown[] = []
  let server: AnnalsServer | undefined
  const lines = new Writable({
    write: (line, _encoding, done) => {
      logged.push(JSON.parse(String(line)))
      done()
    },
  })
  let changes: ChangeFeed | undefined
  const logger = pino({ level: 'error' }, lines)
  const followed = () => {
    changes ??= new ChangeFeed({ sql: database.current.sql, logger, interval: 20, ...feed })
    return changes
  }
  const served = () => {
    server ??= createServer({
      database: database.current,
      schema,
      createContext: (request) =>
        createRequestContext(database.current, { ...services, changes: followed() }, request),
      changes: followed(),
      logger,
      plugins: limits(),
      examples: [],
      documents,
      version: 'of the test',
      randomId: randomUUID,
      now: () => performance.now(),
    })
    return server
  }
  const fetch = (path: string, init?: RequestInit) =>
    served().fetch(`http://localhost${path}`, init)
  const takeLoggedErrors = () => {
    const taken = logged
    logged = []
    return taken
  }
  const ask = async (query: string, variables?: Variables, secret?: string): Promise<Answer> => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json',
        ...(secret && { Authorization: `Bearer ${secret}` }),
      },
      body: JSON.stringify({ query, variables }),
    })
    // Every answer of the API is such an object.
    const answer = (await response.json()) as Omit<Answer, 'status'>
    return { status: response.status, ...answer }
  }
  return {
    database,
    fetch,
    ask,
    data: async <Data>(query: string, variables?: Variables) => {
      const { data, errors } = await ask(query, variables)
      if (errors !== undefined) {
        throw new Error(JSON.stringify([errors, takeLoggedErrors()], undefined, 2))
      }
      return data as Data // What the query asks for.
    },
    get changes() {
      return followed()
    },
    get server() {
      return served()
    },
    takeLoggedErrors,
  }
}

/** What most queries of these tests ask of a list. */
export interface Slugs {
  readonly nodes: readonly { readonly slug: string }[]
}

export const slugsOf = ({ nodes }: Slugs): readonly string[] => nodes.map(({ slug }) => slug)
