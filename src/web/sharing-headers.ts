const ALLOW_ORIGIN = 'Access-Control-Allow-Origin'
const EXPOSE_HEADERS = 'Access-Control-Expose-Headers'

interface Kept {
  readonly vary: string | null
  readonly allowOrigin: string | null
  readonly exposeHeaders: string | null
}

/**
 * What a route says of who may read its answer and of what the answer depends on. Yoga writes what
 * holds for the API over both, and `Vary: Origin` alone would let a cache give one reader another's
 * language, or what is compressed to one who takes nothing compressed.
 */
export class SharingHeaders {
  readonly #kept = new WeakMap<Request, Kept>()

  keep(request: Request, { headers }: Response): void {
    this.#kept.set(request, {
      vary: headers.get('Vary'),
      allowOrigin: headers.get(ALLOW_ORIGIN),
      exposeHeaders: headers.get(EXPOSE_HEADERS),
    })
  }

  /** Puts it back into the response of a request that has been kept. */
  restore(request: Request, { headers }: Response): void {
    const kept = this.#kept.get(request)
    if (kept === undefined) return
    if (kept.allowOrigin !== null) {
      // Anybody's page may read it, so that it does not depend on the origin.
      headers.set(ALLOW_ORIGIN, kept.allowOrigin)
      if (kept.exposeHeaders !== null) headers.set(EXPOSE_HEADERS, kept.exposeHeaders)
      if (kept.vary === null) headers.delete('Vary')
      else headers.set('Vary', kept.vary)
    } else if (kept.vary !== null && headers.get('Vary') === 'Origin') {
      headers.set('Vary', `${kept.vary}, Origin`)
    }
  }
}
