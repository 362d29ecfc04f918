import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import postgres from 'postgres'
import { clientOptions, type Database, databaseOver } from '../../src/db/client.ts'
import type { Stopwatch } from './stopwatch.ts'

/** As many as the program opens. */
const CONNECTIONS = 4

/**
 * Opens a database as the program does, and lets a stopwatch see what is sent and what arrives.
 * @param cleanup closes it
 */
export function openWatched(
  url: string,
  stopwatch: () => Stopwatch,
  cleanup: AsyncDisposableStack,
): Database {
  const { hostname, port } = new URL(url)
  const socket = async (): Promise<Socket> => {
    const opened = connect({ host: hostname, port: Number(port || 5432) })
    await once(opened, 'connect')
    return opened.on('data', () => stopwatch().answered())
  }
  const options = clientOptions({
    onStatement: (statement) => stopwatch().statementSent(statement),
  })
  // The client knows this option; its types do not.
  const watched = { ...options, max: CONNECTIONS, socket } as typeof options
  const sql = postgres(url, watched)
  const database = databaseOver(sql, 'postgresql', () => sql.end({ timeout: 5 }))
  cleanup.defer(() => database.close())
  return database
}
