import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DatabaseUnavailable } from './errors.ts'

export interface DirectoryLock {
  release(): void
}

/**
 * Takes the directory for this process, or fails at once. Two engines on one directory would
 * destroy it.
 *
 * The lock is an SQLite transaction held open, because that is a lock of the operating system: it
 * ends with the process however that ends, where a file with a process id would outlive a kill.
 * @throws {DatabaseUnavailable} when another process holds it
 */
export function lockDirectory(directory: string): DirectoryLock {
  const ownerFile = join(directory, 'owner.json')
  const lock = new DatabaseSync(join(directory, 'lock'))
  try {
    lock.exec('pragma busy_timeout = 0; begin exclusive')
  } catch (error) {
    lock.close()
    throw new DatabaseUnavailable(
      `The data directory ${directory} is in use by ${ownerOf(ownerFile)}. Stop it, or set ANNALS_DATA_DIR to another directory.`,
      { cause: error },
    )
  }
  writeFileSync(ownerFile, JSON.stringify({ pid: process.pid }))
  return {
    release: () => {
      rmSync(ownerFile, { force: true })
      lock.close()
    },
  }
}

function ownerOf(ownerFile: string): string {
  try {
    const { pid } = JSON.parse(readFileSync(ownerFile, 'utf8'))
    return `process ${pid}`
  } catch {
    return 'another process'
  }
}
