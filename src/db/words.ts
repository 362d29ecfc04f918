import type { Fragment, Sql } from './client.ts'

/**
 * True of the rows of `alias` whose search vector has the words, each row in its own language. The
 * first condition is what an index can serve; the second is exact.
 */
export function wordsCondition(sql: Sql, alias: string, words: string): Fragment {
  return sql`${sql.unsafe(`${alias}.search`)} @@ annals_text_query_any(${words})
    and ${sql.unsafe(`${alias}.search`)} @@ annals_text_query(${sql.unsafe(`${alias}.language`)}, ${words})`
}
