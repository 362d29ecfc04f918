import { assetRoutes } from './asset-routes.ts'
import { elementRoutes } from './embed/element-routes.ts'
import { embedRoutes } from './embed/embed-routes.ts'
import { outputRoutes } from './outputs/output-routes.ts'
import { actorRoutes } from './pages/actor/actor-routes.ts'
import { articleRoutes } from './pages/article/article-routes.ts'
import { claimRoutes } from './pages/claim/claim-routes.ts'
import { eventRoutes } from './pages/event/event-routes.ts'
import { explorerRoutes } from './pages/explorer/explorer-routes.ts'
import { statementRoutes } from './pages/statement/statement-routes.ts'
import { storyRoutes } from './pages/story/story-routes.ts'
import { pictureRoutes } from './picture/picture-routes.ts'
import { reviewRoutes } from './review/review-routes.ts'
import type { Route } from './route.ts'

/** Everything that the server answers besides the API, the first that fits. */
export const routes: readonly Route[] = [
  ...explorerRoutes,
  ...storyRoutes,
  ...eventRoutes,
  ...actorRoutes,
  ...articleRoutes,
  ...claimRoutes,
  ...statementRoutes,
  ...outputRoutes,
  ...pictureRoutes,
  ...reviewRoutes,
  ...embedRoutes,
  ...elementRoutes,
  ...assetRoutes,
]
