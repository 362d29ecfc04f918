import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DatabaseUnavailable } from './errors.ts'

/** Who holds a directory, as far as it has told. */
export interface DirectoryOwner {
  readonly pid?: number
  /** Where it answers GraphQL requests. */
  readonly url?: string
}

export interface DirectoryLock {
  /** Tells whoever finds the directory locked where to send GraphQL requests instead. */
  announce(url: string): void
  release(): void
}

/** Another process holds the directory. */
export class DirectoryInUse extends DatabaseUnavailable {
  readonly owner: DirectoryOwner

  constructor(directory: string, owner: DirectoryOwner, options: ErrorOptions) {
    const holder = owner.pid === undefined ? 'another process' : `process ${owner.pid}`
    super(
      `The data directory ${directory} is in use by ${holder}${owner.url ? `, which answers at ${owner.url}` : ''}. Stop it, or set ANNALS_DATA_DIR to another directory.`,
      options,
    )
    this.owner = owner
  }
}

/**
 * Takes the directory for this process, or fails at once. Two engines on one directory would
 * destroy it.
 *
 * The lock is an SQLite transaction held open, because that is a lock of the operating system: it
 * ends with the process however that ends, where a file with a process id would outlive a kill.
 * @throws {DirectoryInUse} when another process holds it
 * @throws {DatabaseUnavailable} when its files cannot be written
 */
export function lockDirectory(directory: string): DirectoryLock {
  const ownerFile = join(directory, 'owner.json')
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(directory, 'lock'))
    lock.exec('pragma busy_timeout = 0; begin exclusive')
    writeOwner(ownerFile, { pid: process.pid })
  } catch (error) {
    lock?.close()
    throw isBusy(error)
      ? new DirectoryInUse(directory, readOwner(ownerFile), { cause: error })
      : new DatabaseUnavailable(
          `The data directory ${directory} cannot be locked (${error instanceof Error ? error.message : error}). Correct its permissions, or set ANNALS_DATA_DIR.`,
          { cause: error },
        )
  }
  const held = lock
  return {
    announce: (url) => writeOwner(ownerFile, { pid: process.pid, url }),
    release: () => {
      rmSync(ownerFile, { force: true })
      held.close()
    },
  }
}

/** SQLITE_BUSY, with whatever a newer SQLite adds above its low byte. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5
}

/** By a rename, so that nobody reads half of it. */
function writeOwner(ownerFile: string, owner: DirectoryOwner): void {
  writeFileSync(`${ownerFile}.new`, JSON.stringify(owner))
  renameSync(`${ownerFile}.new`, ownerFile)
}

function readOwner(ownerFile: string): DirectoryOwner {
  try {
    const { pid, url } = JSON.parse(readFileSync(ownerFile, 'utf8'))
    return {
      ...(Number.isInteger(pid) && { pid }),
      ...(typeof url === 'string' && URL.canParse(url) && { url }),
    }
  } catch {
    return {}
  }
}
