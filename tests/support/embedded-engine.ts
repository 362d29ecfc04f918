import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openInMemory } from '../../src/db/embedded.ts'
import { migrate } from '../../src/db/migrate.ts'
import { onInterruption } from './interruption.ts'
import { loadStargate } from './story.ts'

/** The global setup of the embedded project: a dumped data directory for each content. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'annals-embedded-'))
  const removeNow = () => rmSync(directory, { recursive: true, force: true })
  const forget = onInterruption(removeNow)
  const remove = async () => {
    forget()
    removeNow()
  }
  const database = await openInMemory()
  const dump = async (name: string) => {
    const file = join(directory, `${name}.tar`)
    await writeFile(file, Buffer.from(await (await database.dump()).arrayBuffer()))
    return file
  }
  try {
    const [row] = await database.sql<{ version: string }[]>`
      select split_part(current_setting('server_version'), ' ', 1) as version`
    const nothing = await dump('nothing')
    await migrate(database)
    const schema = await dump('schema')
    const storyFailure = await loadStargate(database)
    const story = await dump('story')
    project.provide('databaseSource', {
      engine: 'embedded',
      description: `PostgreSQL ${row?.version}, PGlite`,
      storyFailure,
      dumps: { nothing, schema, story },
    })
  } catch (error) {
    await remove()
    throw error
  } finally {
    await database.close()
  }
  return remove
}
