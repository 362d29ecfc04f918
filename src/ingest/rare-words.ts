import type { Sql } from '../db/client.ts'

/** The texts that are searched: those of events, and those of the articles that report them. */
const SEARCHED = ['event_text', 'article_version'] as const
type Searched = (typeof SEARCHED)[number]

/** How many rows the frequent words of one search may be expected to match; the others are left out. */
const MATCHED_ROWS = 1_500

/** Of each of the searched texts, the words to search for, in the form that the index has them in. */
export type RareWords = Readonly<Record<Searched, readonly string[]>>

/** Of the words that are frequent in a table's texts, the part of the texts, 0 to 1, that has each. */
type Frequencies = ReadonlyMap<string, number>

interface Vocabulary {
  /** Which statistics it was read from. */
  readonly edition: string
  readonly frequencies: Readonly<Record<Searched, Frequencies>>
}

/** Statistics of ten thousand words a table change only when it is analyzed; reading them takes long. */
const vocabularies = new WeakMap<Sql, Vocabulary>()

/**
 * The words of a text that few other texts are expected to have, by the planner's statistics: a
 * search for them costs about the same however many texts there are.
 * @param language a BCP 47 tag
 */
export async function findRareWords(sql: Sql, language: string, text: string): Promise<RareWords> {
  const [found] = await sql<
    { words: readonly string[]; rows: Readonly<Record<Searched, number>>; edition: string }[]
  >`
    -- article_words
    select (select coalesce(array_agg(lexeme order by positions[1]), '{}')
        from unnest(to_tsvector(annals_text_configuration(${language}), ${text}))) as words,
      json_object_agg(relname, greatest(reltuples, 0)) as rows,
      string_agg(concat_ws(' ', relname, reltuples, pg_stat_get_last_analyze_time(oid),
        pg_stat_get_last_autoanalyze_time(oid)), ', ' order by relname) as edition
    from pg_class
    where oid = any(${[...SEARCHED]}::text[]::regclass[])`
  if (found === undefined) throw new Error('the searched tables were not found')
  const { words, rows, edition } = found
  let vocabulary = vocabularies.get(sql)
  if (vocabulary?.edition !== edition) {
    vocabulary = { edition, frequencies: await readFrequencies(sql) }
    vocabularies.set(sql, vocabulary)
  }
  const { frequencies } = vocabulary
  return {
    event_text: rarest(words, frequencies.event_text, rows.event_text),
    article_version: rarest(words, frequencies.article_version, rows.article_version),
  }
}

async function readFrequencies(sql: Sql): Promise<Vocabulary['frequencies']> {
  const rows = await sql<
    {
      tablename: Searched
      /** Null, like the next, where the table holds no words. */
      words: readonly string[] | null
      frequencies: readonly number[]
    }[]
  >`
    -- word_frequencies
    select tablename, most_common_elems::text::text[] as words,
      most_common_elem_freqs as frequencies
    from pg_stats
    where schemaname = current_schema and attname = 'search' and tablename = any(${[...SEARCHED]})`
  const frequenciesOf = (table: Searched): Frequencies => {
    const row = rows.find(({ tablename }) => tablename === table)
    // Nothing is told of a table that was never analyzed: it is small.
    return new Map(row?.words?.map((word, index) => [word, row.frequencies[index] ?? 0]))
  }
  return {
    event_text: frequenciesOf('event_text'),
    article_version: frequenciesOf('article_version'),
  }
}

/**
 * The words that are not frequent, and of the frequent ones as many, the rarest first, as together
 * are expected in so few of the rows.
 */
function rarest(
  words: readonly string[],
  frequencies: Frequencies,
  rows: number,
): readonly string[] {
  const counted = words
    .map((word) => ({ word, count: rows * (frequencies.get(word) ?? 0) }))
    .toSorted((one, other) => one.count - other.count)
  const rare: string[] = []
  let expected = 0
  for (const { word, count } of counted) {
    expected += count
    if (expected > MATCHED_ROWS) break
    rare.push(word)
  }
  return rare
}
