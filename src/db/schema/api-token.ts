import { sql } from 'drizzle-orm'
import { check, pgEnum, pgTable, text } from 'drizzle-orm/pg-core'
import { instant, notBlankCheck, primaryKey, recordedColumns } from './columns.ts'

export const tokenRole = pgEnum('token_role', ['editor', 'admin'])

/** A key to writing. The secret itself is shown once and not kept. */
export const apiToken = pgTable(
  'api_token',
  {
    id: primaryKey(),
    name: text().notNull().unique(),
    role: tokenRole().notNull(),
    /** Lower-case hexadecimal SHA-256 of the secret. */
    secretSha256: text().notNull().unique('api_token_secret_unique'),
    revokedAt: instant(),
    ...recordedColumns(),
  },
  (table) => [
    notBlankCheck('api_token', 'name', table.name),
    check('api_token_secret_hashed', sql`${table.secretSha256} ~ '^[0-9a-f]{64}$'`),
  ],
)
