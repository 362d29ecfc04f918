import type { Server } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Database } from './db/client.ts'
import { useGraphiql } from './graphql/plugins/use-graphiql.ts'
import { useRequestLog } from './graphql/plugins/use-request-log.ts'
import { answerStateReader } from './http/answer-state.ts'
import { EXPOSED_HEADERS } from './http/exposed-headers.ts'
import type { GraphiqlTab } from './http/graphiql-tab.ts'
import { createHttpServer } from './http/http-server.ts'
import { RequestIds } from './http/request-ids.ts'
import { useBodyLimit } from './http/use-body-limit.ts'
import { useEventStreams } from './http/use-event-streams.ts'
import { useHeadRequests } from './http/use-head-requests.ts'
import { useMaskedErrors } from './http/use-masked-errors.ts'
import { DOCUMENT_ID, usePersistedDocuments } from './http/use-persisted-documents.ts'
import { useProbes } from './http/use-probes.ts'
import { useReadableAddress } from './http/use-readable-address.ts'
import { useRevalidation } from './http/use-revalidation.ts'
import { useRoutes } from './http/use-routes.ts'
import { useSecurityHeaders } from './http/use-security-headers.ts'
import type { Documents } from './web/documents/read-documents.ts'
import { useWeb } from './web/use-web.ts'

const GRAPHQL_PATH = '/graphql'

/** Bytes. A query that people write has a few thousand. */
export const BODY_LIMIT = 1_000_000
/** Bytes. A page of 5 million characters, escaped in JSON. */
export const BODY_LIMIT_WITH_TOKEN = 12_000_000

export interface ServerDependencies {
  readonly database: Database
  readonly schema: GraphQLSchema
  /** Makes what the resolvers of one operation share; rejects a request that it does not trust. */
  readonly createContext: (request: Request) => object | Promise<object>
  readonly logger: Logger
  /** What limits and watches GraphQL operations, in order. */
  readonly plugins: readonly Plugin[]
  /** The tabs that GraphiQL opens with. */
  readonly examples: readonly GraphiqlTab[]
  /** What the pages and the element ask the API with. */
  readonly documents: Documents
  /** The program's. */
  readonly version: string
  /** Where the server is reached from outside, without a slash at its end; undefined for where requests are sent to. */
  readonly publicUrl?: string | undefined
  /** What subscriptions follow; they end when the server begins to stop. */
  readonly changes?: { close(): void }
  /** An id that nobody else has. */
  readonly randomId: () => string
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
}

export interface AnnalsServer {
  /** Answers a request without a socket, as the server does. */
  fetch(url: string, init?: RequestInit): Promise<Response>
  /** Not listening yet. */
  readonly http: Server
  /** The API's path. */
  readonly path: string
  /** From now on `/ready` says no, so that no new requests are sent here. */
  announceStop(): void
}

/** Puts the server together; every path that it answers is in the list of plugins. */
export function createServer(dependencies: ServerDependencies): AnnalsServer {
  const { database, schema, createContext, logger, examples, now } = dependencies
  const requestIds = new RequestIds(dependencies.randomId)
  const readState = answerStateReader({
    sql: database.sql,
    schema,
    documents: dependencies.documents,
    version: dependencies.version,
  })
  let stopping = false

  const yoga = createYoga({
    schema,
    context: ({ request }) => createContext(request),
    graphqlEndpoint: GRAPHQL_PATH,
    // Anybody's page may read, and a browser sends nothing along that would tell who is reading. A
    // page that writes has been given a token by somebody.
    cors: {
      origin: '*',
      credentials: false,
      methods: ['GET', 'POST'],
      allowedHeaders: ['Authorization', 'Content-Type', 'If-None-Match', 'X-Request-Id'],
      exposedHeaders: [...EXPOSED_HEADERS],
      maxAge: 86_400,
    },
    logging: logger,
    plugins: [
      useHeadRequests({ endpoint: GRAPHQL_PATH }),
      useRequestLog({ logger, requestIds, now }),
      useSecurityHeaders(),
      useProbes({ database, logger, isStopping: () => stopping }),
      useGraphiql({ endpoint: GRAPHQL_PATH, examples }),
      useWeb({
        endpoint: GRAPHQL_PATH,
        documents: dependencies.documents,
        readState,
        publicUrl: dependencies.publicUrl,
        logger,
        requestIds,
      }),
      useRoutes({ endpoint: GRAPHQL_PATH }),
      useRevalidation({ endpoint: GRAPHQL_PATH, readState }),
      useReadableAddress(),
      usePersistedDocuments(dependencies.documents),
      useBodyLimit({ limit: BODY_LIMIT, limitWithToken: BODY_LIMIT_WITH_TOKEN }),
      useEventStreams(),
      useMaskedErrors({ logger, requestIds }),
      ...dependencies.plugins,
    ],
    extraParamNames: [DOCUMENT_ID],
    // Ours do these. Yoga's health check answers every address that ends in its path; none has this end.
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: '\n',
    maskedErrors: false,
    maxRequestBodySize: false,
    multipart: false,
  })
  return {
    fetch: async (url, init = {}) => yoga.fetch(url, init),
    http: createHttpServer(yoga),
    path: GRAPHQL_PATH,
    announceStop: () => {
      stopping = true
      dependencies.changes?.close()
    },
  }
}
