import type { Settings } from '../env.ts'
import { closeGracefully, listen } from '../http/http-server.ts'
import { describeDatabase, openDatabase, type Preparation, prepareDatabase } from './database.ts'
import { ensureEditorToken } from './editor-token.ts'
import { loadServer } from './load-server.ts'
import { createLogger } from './logger.ts'
import { awaitStopSignals } from './stop-signals.ts'

/** Milliseconds for the running requests of a server that stops; `docker stop` waits for ten seconds. */
const GRACE = 8_000

/** A server that answers, for those who wait for it. */
export interface Ready extends Preparation {
  /** Of the API, and in a browser of GraphiQL. */
  readonly url: string
  /** Of the first page. */
  readonly pages: string
  readonly database: string
  /** The file with the token of the embedded database's owner; null where there is none. */
  readonly editorToken: string | null
}

/**
 * Runs the server until a signal stops it: then finishes the running requests and closes the
 * database.
 * @param present makes what is printed on stdout when the server answers
 * @throws {DatabaseUnavailable}
 * @throws {AddressUnavailable}
 */
export async function serve(settings: Settings, present: (ready: Ready) => string): Promise<void> {
  const stop = awaitStopSignals()
  const logger = createLogger(settings.logLevel)
  const [database, assemble] = await Promise.all([openDatabase(settings), loadServer(settings)])
  try {
    const preparation = await prepareDatabase(database, settings)
    if (stop.received) {
      return
    }
    // A server may be anybody's, and this machine not the place for its tokens.
    const editorToken =
      database.engine === 'embedded'
        ? await ensureEditorToken(database, settings.dataDirectory)
        : null
    const server = await assemble(database, logger)
    const origin = await listen(server.http, settings.host, settings.port)
    const ready = {
      url: `${origin}${server.path}`,
      pages: `${origin}/`,
      database: describeDatabase(settings),
      editorToken,
      ...preparation,
    }
    if ('announce' in database) {
      database.announce(ready.url)
    }
    process.stdout.write(present(ready))
    logger.info(ready, 'ready')
    const signal = await stop.first
    logger.info({ signal }, 'stopping')
    server.announceStop()
    await closeGracefully(server.http, GRACE)
  } finally {
    await database.close()
  }
  logger.info('stopped')
}

/** What a person who starts the server reads. */
export function banner({
  url,
  pages,
  database,
  editorToken,
  migrations,
  storyLoaded,
}: Ready): string {
  const news = [
    ...(migrations.length > 0 ? [`${migrations.length} migrations applied`] : []),
    ...(storyLoaded ? ['the Stargate story loaded'] : []),
  ]
  return [
    'Annals is ready.',
    `  Pages      ${pages}`,
    `  GraphiQL   ${url}`,
    `  Database   ${database}${news.length > 0 ? ` (${news.join(', ')})` : ''}`,
    ...(editorToken ? [`  Token      ${editorToken} (what writing needs)`] : []),
    '  Stop       Ctrl+C',
    '',
  ].join('\n')
}
