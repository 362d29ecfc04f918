import type { Identity } from '../auth/tokens.ts'
import type { ChangeFeed } from '../db/changes/change-feed.ts'
import { ChildPages } from '../db/child-pages.ts'
import type { Database } from '../db/client.ts'
import { createEntityLoaders } from '../db/entity.ts'
import { createRowLoader } from '../db/row-loader.ts'
import type { Linker } from '../ingest/linker.ts'
import { ACTOR_NAMES, ACTORS } from '../modules/actor/queries.ts'
import { createAmountLoaders } from '../modules/amount/queries.ts'
import { ARTICLE_VERSIONS, ARTICLES, findArticlesByUrls } from '../modules/article/queries.ts'
import { CLAIM_TEXTS, CLAIMS, STANCES } from '../modules/claim/queries.ts'
import { createLastChangeLoader } from '../modules/event/last-change-queries.ts'
import { EVENT_TEXTS, EVENTS } from '../modules/event/queries.ts'
import { EVENT_LINKS } from '../modules/event-link/queries.ts'
import { EVIDENCE } from '../modules/evidence/queries.ts'
import { createExternalIdLoaders } from '../modules/external-id/queries.ts'
import { OUTLETS } from '../modules/outlet/queries.ts'
import { PARTICIPATIONS } from '../modules/participation/queries.ts'
import { PLACE_NAMES, PLACES } from '../modules/place/queries.ts'
import { PROPOSALS } from '../modules/proposal/queries.ts'
import { RELATIONSHIPS } from '../modules/relationship/queries.ts'
import { REVISIONS } from '../modules/revision/queries.ts'
import { RENDERINGS, STATEMENTS } from '../modules/statement/queries.ts'
import { createStoryLoaders, STORIES, STORY_TEXTS } from '../modules/story/queries.ts'
import { identityOf } from './identity.ts'

/** What a request's resolvers share. Its loaders remember rows, so it lives for one request. */
export interface Context extends LoadedRows {
  readonly database: Database
  /** Who makes the request; null for somebody who only reads. */
  readonly identity: Identity | null
  readonly services: Services
}

/** What resolvers need besides the database. */
export interface Services {
  /** Decides what an incoming article reports. */
  readonly linker: Linker
  /** The time, for what is stamped by it. */
  readonly now: () => Date
  /** What changes, for subscriptions; absent where operations are run without a server. */
  readonly changes?: ChangeFeed
}

/** The rows that were read so far. */
interface LoadedRows {
  readonly loaders: ReturnType<typeof createLoaders>
  readonly pages: ChildPages
}

export function createContext(
  database: Database,
  services: Services,
  identity: Identity | null = null,
): Context {
  return { database, services, identity, ...noRows(database) }
}

/** The context of a request, once it is known who makes it; at once where it has no token. */
export function createRequestContext(
  database: Database,
  services: Services,
  request: Request,
): Context | Promise<Context> {
  const identity = identityOf(database, request)
  return identity === null
    ? createContext(database, services)
    : identity.then((known) => createContext(database, services, known))
}

/** Forgets the rows that were read: after a mutation, they may be others. */
export function forgetRows(context: Context): void {
  Object.assign(context, noRows(context.database))
}

function noRows(database: Database): LoadedRows {
  return { loaders: createLoaders(database), pages: new ChildPages(database.sql) }
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
        ({ asked }) => asked,
      ),
    },
    articleVersion: createEntityLoaders(sql, ARTICLE_VERSIONS),
    claim: createEntityLoaders(sql, CLAIMS),
    claimText: createEntityLoaders(sql, CLAIM_TEXTS),
    event: { ...createEntityLoaders(sql, EVENTS), lastChange: createLastChangeLoader(sql) },
    eventText: createEntityLoaders(sql, EVENT_TEXTS),
    eventLink: createEntityLoaders(sql, EVENT_LINKS),
    evidence: createEntityLoaders(sql, EVIDENCE),
    externalIds: createExternalIdLoaders(sql),
    outlet: createEntityLoaders(sql, OUTLETS),
    participation: createEntityLoaders(sql, PARTICIPATIONS),
    place: createEntityLoaders(sql, PLACES),
    placeName: createEntityLoaders(sql, PLACE_NAMES),
    proposal: createEntityLoaders(sql, PROPOSALS),
    relationship: createEntityLoaders(sql, RELATIONSHIPS),
    revision: createEntityLoaders(sql, REVISIONS),
    rendering: createEntityLoaders(sql, RENDERINGS),
    stance: createEntityLoaders(sql, STANCES),
    statement: createEntityLoaders(sql, STATEMENTS),
    story: { ...createEntityLoaders(sql, STORIES), ...createStoryLoaders(sql) },
    storyText: createEntityLoaders(sql, STORY_TEXTS),
  }
}
