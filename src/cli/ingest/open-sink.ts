import type { Settings } from '../../env.ts'
import { openDatabase, prepareOwnDatabase } from '../database.ts'
import { holdingServer } from '../holding-server.ts'
import { loadServices } from '../load-services.ts'
import type { ArticleSink } from './article-sink.ts'
import { openDatabaseSink } from './database-sink.ts'
import { openServerSink } from './server-sink.ts'

/**
 * Opens the database that the settings name, or the way to the server that has it open.
 * @throws {DatabaseUnavailable}
 */
export async function openSink(settings: Settings, isPreview: boolean): Promise<ArticleSink> {
  const database = await openDatabase(settings).catch(holdingServer)
  if (typeof database === 'string') {
    return openServerSink(database, settings.dataDirectory, isPreview)
  }
  try {
    await prepareOwnDatabase(database, settings)
    const services = loadServices(settings)
    return await openDatabaseSink(database, services, settings.databaseUrl, isPreview)
  } catch (error) {
    await database.close()
    throw error
  }
}
