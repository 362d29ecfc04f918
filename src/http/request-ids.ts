/** What a caller may send as X-Request-Id: it ends up in log lines, so it cannot hold a line break. */
const ACCEPTED = /^[A-Za-z0-9._-]{1,64}$/

/** The id by which a request is found again: in its response, in its errors and in the log. */
export class RequestIds {
  readonly #ids = new WeakMap<Request, string>()
  readonly #randomId: () => string

  constructor(randomId: () => string) {
    this.#randomId = randomId
  }

  /** The caller's own X-Request-Id where it is well-formed, else a new one; always the same. */
  of(request: Request): string {
    let id = this.#ids.get(request)
    if (id === undefined) {
      const given = request.headers.get('x-request-id')
      id = given !== null && ACCEPTED.test(given) ? given : this.#randomId()
      this.#ids.set(request, id)
    }
    return id
  }
}
