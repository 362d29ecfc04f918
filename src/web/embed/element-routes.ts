import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { isMatch } from '../../http/entity-tag.ts'
import { ASSETS_PATH } from '../assets.ts'
import type { Route, WebRequest } from '../route.ts'

/** Newsrooms keep the address for years: what is behind it may change, and is soon noticed. */
const SHORT = 'public, max-age=300, stale-while-revalidate=86400'

/** The element at an address that stays, its types, and what tools want to know of it. */
export const elementRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/annals-timeline.js',
    errors: 'json',
    respond: async ({ request, assets, fetchAPI }) => {
      const file = await assets.get('annals-timeline.js')
      // Its hashed path names the content. The encodings differ in their bytes.
      const headers = {
        ETag: `W/"${file.path.slice(ASSETS_PATH.length)}"`,
        'Cache-Control': SHORT,
      }
      if (isMatch(request.headers.get('if-none-match'), headers.ETag)) {
        return new fetchAPI.Response(null, {
          status: 304,
          headers: { ...headers, Vary: 'Accept-Encoding' },
        })
      }
      return file.respond(fetchAPI, request.headers.get('accept-encoding'), headers)
    },
  },
  described('/annals-timeline.d.ts', '../element/types/annals-timeline.d.ts', 'text/plain'),
  described('/custom-elements.json', '../element/custom-elements.json', 'application/json'),
]

function described(path: string, file: string, contentType: string): Route {
  return {
    method: 'GET',
    path,
    errors: 'json',
    respond: async ({ fetchAPI }: WebRequest) => {
      const text = await readFile(fileURLToPath(new URL(file, import.meta.url)), 'utf8')
      return new fetchAPI.Response(text, {
        headers: {
          'Content-Type': `${contentType}; charset=utf-8`,
          'Cache-Control': SHORT,
        },
      })
    },
  }
}
