import { ASSETS_PATH } from './assets.ts'
import { NotFound, type Route } from './route.ts'

/** The hashed scripts and styles. */
export const assetRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${ASSETS_PATH}*`,
    errors: 'json',
    respond: async ({ url, request, assets, fetchAPI }) => {
      const file = await assets.find(url.pathname)
      if (file === undefined) throw new NotFound()
      return file.respond(fetchAPI, request.headers.get('accept-encoding'))
    },
  },
]
