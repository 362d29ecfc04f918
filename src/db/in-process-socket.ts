import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'

/**
 * A connection of postgres.js to a PGlite in the same process: what the driver writes is handed to
 * the engine, and what the engine answers is read by the driver.
 *
 * The driver writes whole protocol messages, so each chunk is a run of them. Use one connection
 * only: the engine has a single session, and two would overwrite each other's portals.
 */
export class InProcessSocket extends Duplex {
  /** The driver asks for it before it writes, as of a socket of node:net. */
  readonly readyState = 'open'
  readonly #engine: PGlite

  constructor(engine: PGlite) {
    // Never full: the driver takes a transaction's first statement that met a full socket for one
    // that it has begun, and sends others' statements into it.
    super({ writableHighWaterMark: Number.MAX_SAFE_INTEGER })
    this.#engine = engine
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.#engine
      .runExclusive(() =>
        this.#engine.execProtocolRawStream(chunk, {
          onRawData: (data) => this.push(Buffer.from(data)),
        }),
      )
      .then(() => done(), done)
  }

  override _final(done: () => void): void {
    done()
    this.destroy()
  }
}
