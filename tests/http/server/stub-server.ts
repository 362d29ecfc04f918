import { Writable } from 'node:stream'
import { buildSchema, GraphQLError, type GraphQLFieldResolver } from 'graphql'
import { pino } from 'pino'
import type { Database } from '../../../src/db/client.ts'
import type { GraphiqlTab } from '../../../src/http/graphiql-tab.ts'
import { type AnnalsServer, createServer } from '../../../src/server.ts'

/** A schema in which everything happens that the server has to deal with. */
const schema = buildSchema(`
  type Query {
    greeting(name: String = "world"): String!
    "Waits until the test lets it go."
    slow: String
    "Throws what nobody expected."
    failure: String
    "As above, but cannot be null."
    fatal: String!
    "Throws what the caller did wrong."
    refusal: String
  }
`)

export const SECRET = 'password of the database'

interface StubOptions {
  readonly database: Database
  readonly examples?: readonly GraphiqlTab[]
  readonly createContext?: () => object
  /** What the field \`slow\` waits for. */
  readonly slow?: () => Promise<string>
}

export type LogLine = Readonly<Record<string, unknown>>

/** The server over a schema made for its tests, with ids that count up and a log to look into. */
export function createStubServer(options: StubOptions): {
  readonly server: AnnalsServer
  readonly log: readonly LogLine[]
  post(body: unknown, init?: RequestInit): Promise<Response>
} {
  const resolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, unknown>>> = {
    greeting: (_, { name }) => `Hello ${name}`,
    slow: () => options.slow?.() ?? 'at once',
    failure: () => {
      throw new Error(SECRET)
    },
    fatal: () => {
      throw new Error(SECRET)
    },
    refusal: () => {
      throw new GraphQLError('"x" is no slug', { extensions: { code: 'BAD_USER_INPUT' } })
    },
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = resolvers[field.name]
    if (resolve) {
      field.resolve = resolve
    }
  }
  const log: LogLine[] = []
  const lines = new Writable({
    write: (chunk, _encoding, done) => {
      log.push(JSON.parse(String(chunk)))
      done()
    },
  })
  let ids = 0
  const server = createServer({
    database: options.database,
    schema,
    createContext: options.createContext ?? (() => ({})),
    logger: pino(lines),
    plugins: [],
    documents: new Map(),
    version: 'of the test',
    examples: options.examples ?? [],
    randomId: () => `generated-${++ids}`,
    now: () => performance.now(),
  })
  return {
    server,
    log,
    post: (body, init = {}) =>
      server.fetch('http://localhost/graphql', {
        method: 'POST',
        body: JSON.stringify(body),
        ...init,
        headers: { 'Content-Type': 'application/json', ...init.headers },
      }),
  }
}
