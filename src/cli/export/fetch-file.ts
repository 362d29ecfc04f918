import type { Settings } from '../../env.ts'
import { openDatabase, prepareOwnDatabase } from '../database.ts'
import { CommandFailed } from '../failure.ts'
import { holdingServer } from '../holding-server.ts'
import { loadServer } from '../load-server.ts'
import { createLogger } from '../logger.ts'

/**
 * Gets a file as the server sends it: from the one that holds the embedded database, else from one
 * in this process, which listens nowhere.
 * @param path with the parameters, such as "/timeline.csv?story=stargate"
 * @throws {CommandFailed} when the server that holds the database does not answer
 */
export async function fetchFile(settings: Settings, path: string): Promise<Response> {
  const [database, assemble] = await Promise.all([
    openDatabase(settings).catch(holdingServer),
    loadServer(settings),
  ])
  if (typeof database === 'string') {
    return fetch(new URL(path, database)).catch((cause) => {
      throw new CommandFailed(
        `The server at ${database} holds the data directory and does not answer. Try again.`,
        { cause },
      )
    })
  }
  try {
    await prepareOwnDatabase(database, settings)
    const server = await assemble(database, createLogger(settings.logLevel))
    const response = await server.fetch(`${addressOf(settings)}${path}`)
    // Read before the database closes.
    const body = await response.arrayBuffer()
    server.announceStop()
    return new Response(body, { status: response.status, headers: response.headers })
  } finally {
    await database.close()
  }
}

/** Where a server would be reached: links in the file lead there, but for ANNALS_PUBLIC_URL. */
function addressOf({ host, port }: Settings): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
