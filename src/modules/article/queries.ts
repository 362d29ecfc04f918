import type { ChildRelation } from '../../db/child-pages.ts'
import type { Fragment, Sql } from '../../db/client.ts'
import { type DuringRange, duringCondition } from '../../db/during.ts'
import type { Entity } from '../../db/entity.ts'
import type { Ordering } from '../../db/keyset.ts'
import type { article, articleVersion } from '../../db/schema/article.ts'
import type { articleEvent, articleEventRole } from '../../db/schema/linking.ts'
import { wordsCondition } from '../../db/words.ts'

export type ArticleEventRole = (typeof articleEventRole.enumValues)[number]

export interface ArticleRow extends Omit<typeof article.$inferSelect, 'revisionId'> {
  /** Of the newest version. */
  readonly title: string
}

export type ArticleVersionRow = Omit<
  typeof articleVersion.$inferSelect,
  'search' | 'recordedAt' | 'revisionId'
>

/** Of the table `article ar`. */
const ARTICLE_COLUMNS = `ar.id, ar.slug, ar.outlet_id, ar.url, ar.language, ar.copy_of_id, ar.edtf, ar.time_zone,
  ar.earliest_start, ar.latest_start, ar.earliest_end, ar.latest_end,
  ar.derived_from_words, ar.derived_from_anchor, ar.derived_by_rule, ar.recorded_at,
  (select v.title from article_version v where v.article_id = ar.id order by v.number desc limit 1) as title`

const VERSION_COLUMNS =
  'v.id, v.article_id, v.number, v.title, v.text, v.sha256, v.language, v.retrieved_at'

export const ARTICLES: Entity<ArticleRow> = {
  name: 'articles',
  table: 'article',
  alias: 'ar',
  columns: ARTICLE_COLUMNS,
}

export const ARTICLE_VERSIONS: Entity<ArticleVersionRow> = {
  name: 'article_versions',
  table: 'article_version',
  alias: 'v',
  columns: VERSION_COLUMNS,
}

/** The newest first. */
export const ARTICLES_AS_PUBLISHED: Ordering = {
  name: 'published',
  descending: true,
  columns: [
    ['ar.earliest_start', 'timestamptz'],
    ['ar.id', 'uuid'],
  ],
}

export const VERSIONS_OF_ARTICLE: ChildRelation<ArticleVersionRow> = {
  name: 'versions_of_article',
  columns: VERSION_COLUMNS,
  from: 'article_version v where v.article_id = parent.id',
  ordering: { name: 'versions', descending: true, columns: [['v.number', 'integer']] },
}

/** How an article was linked to an event, as columns beside those of either. */
export interface ArticleEventColumns
  extends Pick<typeof articleEvent.$inferSelect, 'role' | 'score' | 'modelVersion' | 'decidedBy'> {
  readonly articleEventId: string
}

/** Of the table `article_event l`. */
export const ARTICLE_EVENT_COLUMNS =
  'l.id as article_event_id, l.role, l.score, l.model_version, l.decided_by'

/** An event's articles: those that are about it, then those that recall it. */
export const ARTICLES_OF_EVENT: ChildRelation<ArticleRow & ArticleEventColumns> = {
  name: 'articles_of_event',
  columns: `${ARTICLE_COLUMNS}, ${ARTICLE_EVENT_COLUMNS}`,
  from: 'article_event l join article ar on ar.id = l.article_id where l.event_id = parent.id',
  ordering: {
    name: 'articles_of_event',
    columns: [
      ["(l.role = 'background')::int", 'integer'],
      ['ar.earliest_start', 'timestamptz'],
      ['l.id', 'uuid'],
    ],
  },
}

export const ARTICLES_OF_OUTLET: ChildRelation<ArticleRow> = {
  name: 'articles_of_outlet',
  columns: ARTICLE_COLUMNS,
  from: 'article ar where ar.outlet_id = parent.id',
  ordering: ARTICLES_AS_PUBLISHED,
}

export const COPIES_OF_ARTICLE: ChildRelation<ArticleRow> = {
  name: 'copies_of_article',
  columns: ARTICLE_COLUMNS,
  from: 'article ar where ar.copy_of_id = parent.id',
  ordering: ARTICLES_AS_PUBLISHED,
}

export interface ArticleFilter {
  /** Ids of outlets; likewise below. */
  readonly outlets?: readonly string[] | undefined
  readonly events?: readonly string[] | undefined
  readonly languages?: readonly string[] | undefined
  readonly text?: string | undefined
  readonly published?: DuringRange | undefined
}

export function articleCondition(sql: Sql, filter: ArticleFilter): Fragment {
  const { outlets, events, languages, text, published } = filter
  return sql`true
    ${outlets ? sql`and ar.outlet_id = any(${outlets}::uuid[])` : sql``}
    ${languages ? sql`and ar.language = any(${languages}::text[])` : sql``}
    ${
      events
        ? sql`and ar.id in (
            select l.article_id from article_event l where l.event_id = any(${events}::uuid[]))`
        : sql``
    }
    ${
      text
        ? sql`and ar.id in (
            select v.article_id from article_version v
            where ${wordsCondition(sql, 'v', text)})`
        : sql``
    }
    ${published ? duringCondition(sql, 'ar', published) : sql``}`
}

/** Articles by their address, with that one; by http what is known by https, and the other way round. */
export function findArticlesByUrls(sql: Sql, urls: readonly string[]) {
  return sql<(ArticleRow & { asked: string })[]>`
    -- articles_by_url
    select ${sql.unsafe(ARTICLE_COLUMNS)}, asked.url as asked
    from unnest(${urls}::text[]) as asked(url)
    cross join lateral (
      select * from article
      where article.url in (asked.url, case when asked.url like 'https:%'
        then 'http:' || substr(asked.url, 7) else 'https:' || substr(asked.url, 6) end)
      order by article.url = asked.url desc limit 1
    ) ar`
}
