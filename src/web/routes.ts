import { assetRoutes } from './asset-routes.ts'
import { explorerRoutes } from './pages/explorer/explorer-routes.ts'
import type { Route } from './route.ts'

/** Everything that the server answers besides the API, the first that fits. */
export const routes: readonly Route[] = [...explorerRoutes, ...assetRoutes]
