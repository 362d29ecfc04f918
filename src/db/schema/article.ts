import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  datedChecks,
  datedColumns,
  instant,
  languageCheck,
  notBlankCheck,
  primaryKey,
  recordedColumns,
  slugCheck,
  slugColumn,
  spanIndex,
  tsvector,
} from './columns.ts'
import { outlet } from './outlet.ts'

/** One published piece. Its dated columns say when it was published. */
export const article = pgTable(
  'article',
  {
    id: primaryKey(),
    slug: slugColumn(),
    outletId: uuid()
      .notNull()
      .references(() => outlet.id),
    /** The canonical address; null for a piece that is not on the web. */
    url: text().unique(),
    language: text().notNull(),
    /** The article whose text this one repeats, as a wire copy does; it does not corroborate it. */
    copyOfId: uuid().references((): AnyPgColumn => article.id),
    ...datedColumns(),
    ...recordedColumns(),
  },
  (table) => [
    slugCheck('article', table.slug),
    languageCheck('article', table.language),
    ...datedChecks('article', table),
    // For the versions' foreign key, which keeps their language equal to the article's.
    unique('article_language_unique').on(table.id, table.language),
    check('article_not_its_own_copy', sql`${table.copyOfId} <> ${table.id}`),
    index('article_published_index').on(table.earliestStart, table.id),
    index('article_outlet_published_index').on(table.outletId, table.earliestStart, table.id),
    spanIndex('article', table),
    index('article_copy_of_index').on(table.copyOfId),
  ],
)

/** One immutable state of an article's text. A trigger refuses every update of it. */
export const articleVersion = pgTable(
  'article_version',
  {
    id: primaryKey(),
    articleId: uuid().notNull(),
    /** 1 for the first text known of the article, and so on. */
    number: integer().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes of `text`. */
    sha256: text().notNull(),
    language: text().notNull(),
    /** See `sketchOf` in `src/linking/sketch.ts`: near-copies of the text share most of it. */
    sketch: integer().array().notNull().default(sql`'{}'`),
    retrievedAt: instant().notNull(),
    search: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector(annals_text_configuration(language), title), 'A') || setweight(to_tsvector(annals_text_configuration(language), text), 'B')`,
    ),
    ...recordedColumns(),
  },
  (table) => [
    foreignKey({
      name: 'article_version_article_language_fk',
      columns: [table.articleId, table.language],
      foreignColumns: [article.id, article.language],
    }).onUpdate('cascade'),
    unique('article_version_number_unique').on(table.articleId, table.number),
    unique('article_version_text_unique').on(table.articleId, table.sha256),
    check('article_version_number_positive', sql`${table.number} > 0`),
    check(
      'article_version_sha256_of_text',
      sql`${table.sha256} = encode(sha256(convert_to(${table.text}, 'UTF8')), 'hex')`,
    ),
    languageCheck('article_version', table.language),
    notBlankCheck('article_version', 'title', table.title),
    notBlankCheck('article_version', 'text', table.text),
    index('article_version_sha256_index').on(table.sha256),
    index('article_version_sketch_index').using('gin', table.sketch),
    index('article_version_search_index').using('gin', table.search),
  ],
)
