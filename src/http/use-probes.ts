import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Database } from '../db/client.ts'
import { migrationState } from '../db/migrate.ts'
import { respondJson } from './json-response.ts'

export interface ProbesOptions {
  readonly database: Database
  readonly logger: Logger
  /** Whether the server has begun to stop, and should get no further requests. */
  readonly isStopping: () => boolean
  /**
   * Milliseconds after which a database that has not answered counts as away.
   * @default 3000
   */
  readonly patience?: number
}

type Readiness =
  | { readonly status: 'ready' }
  | { readonly status: 'unavailable'; readonly reason: string }

/**
 * `/health` answers while the process lives, for who would restart it; `/ready` when it can answer
 * queries, for who would send it some.
 */
export function useProbes(options: ProbesOptions): Plugin {
  return {
    // Not async: it is on the way of every request.
    onRequest: ({ request, url, endResponse, fetchAPI }) => {
      const isRead = request.method === 'GET' || request.method === 'HEAD'
      if (isRead && url.pathname === '/health') {
        endResponse(respondJson(fetchAPI, 200, { status: 'alive' }))
      }
      if (isRead && url.pathname === '/ready') {
        return checkReadiness(options).then((readiness) => {
          const status = readiness.status === 'ready' ? 200 : 503
          endResponse(respondJson(fetchAPI, status, readiness))
        })
      }
      return undefined
    },
  }
}

async function checkReadiness(options: ProbesOptions): Promise<Readiness> {
  if (options.isStopping()) {
    return { status: 'unavailable', reason: 'The server is stopping.' }
  }
  try {
    const { pending } = await within(options.patience ?? 3_000, migrationState(options.database))
    return pending.length === 0
      ? { status: 'ready' }
      : { status: 'unavailable', reason: `The database lacks migrations: ${pending.join(', ')}.` }
  } catch (err) {
    // The driver's message may name the server and the user, which are nobody's business here.
    options.logger.warn({ err }, 'not ready')
    return { status: 'unavailable', reason: 'The database does not answer as it should.' }
  }
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}
