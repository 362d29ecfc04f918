import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  customType,
  index,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' })

/** One committed edit: who, when and why. Every other row names the revision that last wrote it. */
export const revision = pgTable(
  'revision',
  {
    id: uuid().primaryKey().default(sql`uuidv7()`),
    /** Whom the edit is attributed to: a token's name, or the program's part that made it. */
    author: text().notNull(),
    reason: text().notNull(),
    /** Names an edit that must happen once, such as the loading of a seed. */
    idempotencyKey: text().unique('revision_idempotency_key_unique'),
    /** The revision that this one takes back; null for an edit of its own. */
    undoesId: uuid().references((): AnyPgColumn => revision.id),
    committedAt: timestamp({ withTimezone: true, mode: 'string' }).notNull().default(sql`now()`),
    /**
     * A reader that follows changes stops before the oldest transaction still open; without it, a
     * slow writer's earlier revision would be passed over.
     */
    transactionId: transactionId().notNull().default(sql`pg_current_xact_id()`),
  },
  (table) => [
    index('revision_committed_at_index').on(table.committedAt, table.id),
    index('revision_undoes_index').on(table.undoesId, table.id),
    index('revision_transaction_index').on(table.transactionId, table.id),
  ],
)

export const changeOperation = pgEnum('change_operation', ['insert', 'update', 'delete'])

/** One row that a revision changed, before and after. Written by a trigger, and append-only. */
export const change = pgTable(
  'change',
  {
    id: bigint({ mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    revisionId: uuid()
      .notNull()
      .references(() => revision.id),
    tableName: text().notNull(),
    rowId: uuid().notNull(),
    operation: changeOperation().notNull(),
    before: jsonb(),
    after: jsonb(),
  },
  (table) => [
    index('change_revision_index').on(table.revisionId, table.id),
    index('change_row_index').on(table.tableName, table.rowId, table.id),
    // Rows that have left what they belonged to, which its other rows no longer lead to.
    index('change_left_index')
      .using('gin', sql`annals_referred_ids(${table.before})`)
      // Each look-up would read the whole list of what is not yet in the index, and there are hundreds.
      .with({ fastupdate: false })
      .where(
        sql`operation = 'delete' or (operation = 'update' and (before -> 'event_id', before -> 'source_id', before -> 'target_id') is distinct from (after -> 'event_id', after -> 'source_id', after -> 'target_id'))`,
      ),
  ],
)
