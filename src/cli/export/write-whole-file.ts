import { rename, rm, writeFile } from 'node:fs/promises'
import { CommandFailed } from '../failure.ts'

/**
 * Writes a file so that it is there as a whole or not at all: it is written beside its place, and
 * then moved there.
 * @throws {CommandFailed} when it cannot be written, in a sentence
 */
export async function writeWholeFile(path: string, content: Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}.partial`
  try {
    await writeFile(partial, content, { flag: 'wx' })
    await rename(partial, path)
  } catch (cause) {
    await rm(partial, { force: true })
    const reason = cause instanceof Error ? cause.message : cause
    throw new CommandFailed(`${path} cannot be written (${reason}).`, { cause })
  }
}
