import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../db/client.ts'

/** Whom the history attributes it to. */
const AUTHOR = 'first start'

/**
 * Sees to it that whoever runs the embedded database may write to it: where the data directory
 * holds no file `editor-token`, a new token is made, and its secret written there for the owner of
 * the directory alone. A file that is there is never overwritten.
 *
 * A lost file is not found again, since its secret is kept nowhere: the next start makes another
 * token, and the lost one stays valid until it is revoked.
 * @returns the path of the file; null where it holds no token, or one that was revoked
 */
export async function ensureEditorToken(
  database: Database,
  directory: string,
): Promise<string | null> {
  const [{ isSecret, newSecret }, { createToken, listTokens, stateOfSecret }] = await Promise.all([
    import('../auth/secret.ts'),
    import('../auth/tokens.ts'),
  ])
  const path = join(directory, 'editor-token')
  const known = readIfThere(path)
  if (known !== undefined && !isSecret(known)) return null
  const secret = known ?? newSecret()
  if (known === undefined) writeFileSync(path, `${secret}\n`, { flag: 'wx', mode: 0o600 })
  const state = await stateOfSecret(database, secret)
  if (state === 'unknown') {
    // New, or written by a start that was killed before it went on to here.
    const names = (await listTokens(database)).map(({ name }) => name)
    await createToken(database, { name: freeName(names), role: 'editor', author: AUTHOR, secret })
  }
  return state === 'revoked' ? null : path
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function freeName(taken: readonly string[]): string {
  let name = 'editor'
  for (let number = 2; taken.includes(name); number += 1) name = `editor-${number}`
  return name
}
