import { setImmediate } from 'node:timers/promises'

/** Milliseconds for which a file may be written before others are let in. */
const TURN = 15

/**
 * Puts the parts of a file together. Now and then, other requests get their turn between two parts,
 * and whether somebody still waits for the file is looked at.
 * @throws the signal's reason, when nobody does
 */
export async function writeInTurns(parts: Iterable<string>, signal: AbortSignal): Promise<string> {
  const written: string[] = []
  signal.throwIfAborted()
  let end = performance.now() + TURN
  for (const part of parts) {
    written.push(part)
    if (performance.now() < end) continue
    await setImmediate()
    signal.throwIfAborted()
    end = performance.now() + TURN
  }
  return written.join('')
}
