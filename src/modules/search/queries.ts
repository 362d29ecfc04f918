import type { Sql } from '../../db/client.ts'
import {
  type Keyed,
  keysetColumn,
  keysetCondition,
  keysetOrder,
  type Ordering,
  type Window,
} from '../../db/keyset.ts'
import { wordsCondition } from '../../db/words.ts'

/** The kinds of things that are searched, by their GraphQL type. */
export const SEARCHED_TYPES = [
  'Event',
  'Actor',
  'Article',
  'Statement',
  'Claim',
  'Story',
  'Outlet',
  'Place',
] as const

export type SearchedType = (typeof SEARCHED_TYPES)[number]

export interface SearchHit {
  readonly typename: SearchedType
  readonly id: string
  /** 0 to 1; for ordering only. */
  readonly score: number
  /** The best matching words of the thing, plain text. */
  readonly excerpt: string
}

/** The best first. Scores are rounded, so that a cursor's text compares equal to the row's. */
export const HITS_BY_SCORE: Ordering = {
  name: 'search',
  descending: true,
  columns: [
    ['hit.score', 'double precision'],
    ['hit.id', 'uuid'],
  ],
}

export interface SearchRequest {
  readonly words: string
  readonly types: readonly SearchedType[]
  /** Where a thing matches equally well in two languages, the one to excerpt. */
  readonly languages: readonly string[]
}

export function findHits(sql: Sql, request: SearchRequest, window: Window) {
  return sql<(SearchHit & Keyed)[]>`
    -- search
    select typename, id, score, key, case when is_name then text
        else ts_headline(annals_text_configuration(language), text,
          annals_text_query(language, ${request.words}),
          'StartSel="", StopSel="", MaxWords=30, MinWords=12') end as excerpt
    from (
      select hit.*, ${keysetColumn(sql, HITS_BY_SCORE)}
      from (${bestHits(sql, request)}) hit
      where ${keysetCondition(sql, HITS_BY_SCORE, window)}
      ${keysetOrder(sql, HITS_BY_SCORE, window)}
    ) page`
}

export async function countHits(sql: Sql, request: SearchRequest): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    -- search_count
    select count(*)::int as count from (${bestHits(sql, request)}) hit`
  return row?.count ?? 0
}

/** One hit a thing: its best text, and of equals the one in the preferred language. */
function bestHits(sql: Sql, { words, types, languages }: SearchRequest) {
  const parts = types.map((type) => MATCHES[type](sql, words))
  const found = parts.reduce((union, part) => sql`${union} union all ${part}`)
  return sql`
    select distinct on (typename, id) typename, id, language, text, is_name,
      round(score::numeric, 6)::double precision as score
    from (${found}) found
    order by typename, id, round(score::numeric, 6) desc, array_position(${languages}::text[], language)`
}

/** What each kind of thing is found by: its words, or, where it has a name only, that. */
const MATCHES = {
  Event: (sql: Sql, words: string) =>
    matchText(sql, words, 'Event', {
      id: 't.event_id',
      text: "concat_ws('. ', t.title, t.summary)",
      from: 'event_text t join event e on e.id = t.event_id and e.merged_into_id is null',
    }),
  Actor: (sql: Sql, words: string) =>
    matchName(sql, words, 'Actor', {
      id: 't.actor_id',
      text: 't.value',
      from: 'actor_name t join actor a on a.id = t.actor_id and a.merged_into_id is null',
    }),
  Article: (sql: Sql, words: string) =>
    matchText(sql, words, 'Article', {
      id: 't.article_id',
      text: "concat_ws('. ', t.title, t.text)",
      from: `article_version t join lateral (
        select max(v.number) as number from article_version v where v.article_id = t.article_id
      ) newest on newest.number = t.number`,
    }),
  Statement: (sql: Sql, words: string) =>
    matchText(sql, words, 'Statement', {
      id: 't.statement_id',
      text: 't.text',
      from: 'rendering t',
    }),
  Claim: (sql: Sql, words: string) =>
    matchText(sql, words, 'Claim', {
      id: 't.claim_id',
      text: 't.proposition',
      from: 'claim_text t',
    }),
  Story: (sql: Sql, words: string) =>
    matchText(sql, words, 'Story', {
      id: 't.story_id',
      text: "concat_ws('. ', t.title, t.summary)",
      from: 'story_text t',
    }),
  Outlet: (sql: Sql, words: string) =>
    matchName(sql, words, 'Outlet', {
      id: 't.id',
      text: 't.name',
      from: 'outlet t',
    }),
  Place: (sql: Sql, words: string) =>
    matchName(sql, words, 'Place', {
      id: 't.place_id',
      text: 't.value',
      from: 'place_name t',
    }),
} satisfies Record<SearchedType, unknown>

/** The searched table is `t`, with a `language` and, for texts, a `search` vector. */
interface Source {
  readonly id: string
  readonly text: string
  readonly from: string
}

function matchText(sql: Sql, words: string, typename: SearchedType, { id, text, from }: Source) {
  return sql`
    select ${typename}::text as typename, ${sql.unsafe(id)} as id, t.language, ${sql.unsafe(text)} as text,
      false as is_name, ts_rank(t.search, annals_text_query(t.language, ${words}), 32) as score
    from ${sql.unsafe(from)}
    where ${wordsCondition(sql, 't', words)}`
}

/** By trigrams, which forgive a slip of the pen and find a part of a name. */
function matchName(sql: Sql, words: string, typename: SearchedType, { id, text, from }: Source) {
  const name = sql.unsafe(`annals_fold(${text})`)
  return sql`
    select ${typename}::text as typename, ${sql.unsafe(id)} as id, t.language, ${sql.unsafe(text)} as text,
      true as is_name, word_similarity(annals_fold(${words}), ${name}) as score
    from ${sql.unsafe(from)}
    where annals_fold(${words}) <% ${name}`
}
