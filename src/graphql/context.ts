import { ChildPages } from '../db/child-pages.ts'
import type { Database } from '../db/client.ts'
import { createEntityLoaders } from '../db/entity.ts'
import { createRowLoader } from '../db/row-loader.ts'
import { ACTOR_NAMES, ACTORS } from '../modules/actor/queries.ts'
import { createAmountLoaders } from '../modules/amount/queries.ts'
import { ARTICLE_VERSIONS, ARTICLES, findArticlesByUrls } from '../modules/article/queries.ts'
import { CLAIMS, STANCES } from '../modules/claim/queries.ts'
import { EVENTS } from '../modules/event/queries.ts'
import { EVENT_LINKS } from '../modules/event-link/queries.ts'
import { EVIDENCE } from '../modules/evidence/queries.ts'
import { createExternalIdLoaders } from '../modules/external-id/queries.ts'
import { OUTLETS } from '../modules/outlet/queries.ts'
import { PARTICIPATIONS } from '../modules/participation/queries.ts'
import { PLACES } from '../modules/place/queries.ts'
import { RELATIONSHIPS } from '../modules/relationship/queries.ts'
import { RENDERINGS, STATEMENTS } from '../modules/statement/queries.ts'
import { createStoryLoaders, STORIES } from '../modules/story/queries.ts'

/** What a request's resolvers share. Its loaders remember rows, so it lives for one request. */
export interface Context {
  readonly database: Database
  readonly loaders: ReturnType<typeof createLoaders>
  readonly pages: ChildPages
}

export function createContext(database: Database): Context {
  return {
    database,
    loaders: createLoaders(database),
    pages: new ChildPages(database.sql),
  }
}

function createLoaders({ sql }: Database) {
  return {
    actor: createEntityLoaders(sql, ACTORS),
    actorName: createEntityLoaders(sql, ACTOR_NAMES),
    amount: createAmountLoaders(sql),
    article: {
      ...createEntityLoaders(sql, ARTICLES),
      byUrl: createRowLoader(
        (urls) => findArticlesByUrls(sql, urls),
        ({ url }) => url ?? '',
      ),
    },
    articleVersion: createEntityLoaders(sql, ARTICLE_VERSIONS),
    claim: createEntityLoaders(sql, CLAIMS),
    event: createEntityLoaders(sql, EVENTS),
    eventLink: createEntityLoaders(sql, EVENT_LINKS),
    evidence: createEntityLoaders(sql, EVIDENCE),
    externalIds: createExternalIdLoaders(sql),
    outlet: createEntityLoaders(sql, OUTLETS),
    participation: createEntityLoaders(sql, PARTICIPATIONS),
    place: createEntityLoaders(sql, PLACES),
    relationship: createEntityLoaders(sql, RELATIONSHIPS),
    rendering: createEntityLoaders(sql, RENDERINGS),
    stance: createEntityLoaders(sql, STANCES),
    statement: createEntityLoaders(sql, STATEMENTS),
    story: { ...createEntityLoaders(sql, STORIES), ...createStoryLoaders(sql) },
  }
}
