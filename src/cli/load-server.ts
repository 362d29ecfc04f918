import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Database } from '../db/client.ts'
import type { Settings } from '../env.ts'
import type { AnnalsServer } from '../server.ts'
import { loadServices } from './load-services.ts'
import { version } from './version.ts'

/**
 * Imports the schema and all that answers requests, so that it is loaded while the database opens.
 * @returns what puts a server together that answers from a database
 */
export async function loadServer(
  settings: Settings,
): Promise<(database: Database, logger: Logger) => Promise<AnnalsServer>> {
  const [
    { createServer },
    { schema },
    { createRequestContext },
    { limits },
    { readExamples },
    { readDocuments },
    { ChangeFeed },
  ] = await Promise.all([
    import('../server.ts'),
    import('../graphql/schema.ts'),
    import('../graphql/context.ts'),
    import('../graphql/limits.ts'),
    import('../http/read-examples.ts'),
    import('../web/documents/read-documents.ts'),
    import('../db/changes/change-feed.ts'),
  ])
  const services = loadServices(settings)
  return async (database, logger) => {
    const changes = new ChangeFeed({ sql: database.sql, logger })
    return createServer({
      database,
      schema,
      createContext: (request) => createRequestContext(database, { ...services, changes }, request),
      changes,
      logger,
      plugins: limits(),
      examples: await readExamples(),
      documents: await readDocuments(),
      version: version(),
      publicUrl: settings.publicUrl,
      randomId: randomUUID,
      now: () => performance.now(),
    })
  }
}
