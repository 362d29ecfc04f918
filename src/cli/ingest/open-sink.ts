import { DirectoryInUse } from '../../db/directory-lock.ts'
import type { Settings } from '../../env.ts'
import { openDatabase, prepareOwnDatabase } from '../database.ts'
import { loadServices } from '../load-services.ts'
import type { ArticleSink } from './article-sink.ts'
import { openDatabaseSink } from './database-sink.ts'
import { openServerSink } from './server-sink.ts'

/**
 * Opens the database that the settings name, or the way to the server that has it open.
 * @throws {DatabaseUnavailable}
 */
export async function openSink(settings: Settings, isPreview: boolean): Promise<ArticleSink> {
  const database = await openDatabase(settings).catch(addressOfOwner)
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

function addressOfOwner(error: unknown): string {
  if (error instanceof DirectoryInUse && error.owner.url !== undefined) return error.owner.url
  throw error
}
