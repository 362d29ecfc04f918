import { createServer } from 'node:http'
import { afterAll, beforeAll } from 'vitest'
import { closeGracefully, listen } from '../../../src/http/http-server.ts'

export interface OtherSite {
  /** Another one than the site's: give it to `PageOptions.origins`. */
  readonly origin: string
  /** Shows a whole HTML document at the path from now on. */
  show(path: string, document: string): void
}

/** Somebody else's server, such as a newsroom's whose article embeds a timeline. */
export function useOtherSite(): OtherSite {
  // The browser asks every site for it by itself, and would log that it is missing.
  const documents = new Map([['/favicon.ico', '']])
  const server = createServer((request, response) => {
    const document = documents.get(new URL(request.url ?? '/', 'http://localhost').pathname)
    response.writeHead(document === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
    })
    response.end(document)
  })
  let origin = ''
  beforeAll(async () => {
    origin = await listen(server, '127.0.0.1', 0)
  })
  afterAll(() => closeGracefully(server, 100))
  return {
    get origin() {
      return origin
    },
    show: (path, document) => {
      documents.set(path, document)
    },
  }
}
