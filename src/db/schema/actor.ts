import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  datedChecks,
  datedColumns,
  languageCheck,
  notBlankCheck,
  primaryKey,
  recordedColumns,
  slugCheck,
  slugColumn,
} from './columns.ts'

export const actorKind = pgEnum('actor_kind', ['person', 'organisation', 'group', 'project'])

/** A person, organisation, group or project that takes part in events. */
export const actor = pgTable(
  'actor',
  {
    id: primaryKey(),
    slug: slugColumn(),
    kind: actorKind().notNull(),
    /**
     * The actor that this one was found to be the same as. The row stays, so its id and slug keep
     * resolving; a survivor is never itself merged.
     */
    mergedIntoId: uuid().references((): AnyPgColumn => actor.id),
    ...recordedColumns(),
  },
  (table) => [
    slugCheck('actor', table.slug),
    check('actor_not_merged_into_itself', sql`${table.mergedIntoId} <> ${table.id}`),
    index('actor_merged_into_index').on(table.mergedIntoId),
    index('actor_kind_slug_index').on(table.kind, table.slug),
  ],
)

export const actorNameKind = pgEnum('actor_name_kind', ['preferred', 'alias', 'former', 'role'])

/** A name of an actor; its dated columns say when it was valid ("US-Präsident" is not for ever). */
export const actorName = pgTable(
  'actor_name',
  {
    id: primaryKey(),
    actorId: uuid()
      .notNull()
      .references(() => actor.id),
    language: text().notNull(),
    value: text().notNull(),
    kind: actorNameKind().notNull(),
    /** Order among the actor's names, as an editor wants them read. */
    position: integer().notNull().default(0),
    ...datedColumns(),
    ...recordedColumns(),
  },
  (table) => [
    languageCheck('actor_name', table.language),
    notBlankCheck('actor_name', 'value', table.value),
    check('actor_name_value_length', sql`char_length(${table.value}) <= 300`),
    ...datedChecks('actor_name', table),
    uniqueIndex('actor_name_one_preferred_a_language')
      .on(table.actorId, table.language)
      .where(sql`${table.kind} = 'preferred'`),
    uniqueIndex('actor_name_unique').on(
      table.actorId,
      table.language,
      table.value,
      table.kind,
      table.earliestStart,
    ),
    index('actor_name_actor_index').on(table.actorId, table.position, table.id),
    // The ends of names, folded: what a text is looked up by. Persons are told by their surname
    // alone; of organisations a last word such as "GmbH" has too many bearers.
    index('actor_name_last_word_index').on(sql`annals_name_ending(${table.value}, 1)`),
    index('actor_name_last_words_index').on(sql`annals_name_ending(${table.value}, 2)`),
    index('actor_name_search_index').using('gin', sql`annals_fold(${table.value}) gin_trgm_ops`),
  ],
)
