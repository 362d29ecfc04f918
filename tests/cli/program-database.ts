import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject, onTestFinished } from 'vitest'
import { openTestDatabase } from '../support/database.ts'
import type { Content } from '../support/provided.ts'

export const ENGINE = inject('databaseSource').engine

/**
 * Makes a database on the project's engine that a program can open, until the test ends.
 * @returns the variables by which the program finds it
 */
export async function programDatabase(content: Content): Promise<NodeJS.ProcessEnv> {
  return ENGINE === 'postgresql' ? onServer(content) : { ANNALS_DATA_DIR: await directory(content) }
}

async function onServer(content: Content): Promise<NodeJS.ProcessEnv> {
  const { database, url, close } = await openTestDatabase(content)
  onTestFinished(close)
  await database.sql`select 1`
  return { DATABASE_URL: url }
}

/** An empty directory, or one that holds an engine's files as another run left them. */
async function directory(content: Content): Promise<string> {
  const source = inject('databaseSource')
  const path = await mkdtemp(join(tmpdir(), 'annals-cli-'))
  onTestFinished(() => rm(path, { recursive: true, force: true, maxRetries: 5 }))
  if (source.engine === 'embedded' && content !== 'nothing') {
    const files = join(path, 'postgresql')
    await mkdir(files)
    // Its paths begin with a slash, which tar takes off.
    await promisify(execFile)('tar', ['-xf', source.dumps[content], '-C', files])
  }
  return path
}
