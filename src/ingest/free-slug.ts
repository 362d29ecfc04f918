import slugify from '@sindresorhus/slugify'
import { sql } from 'drizzle-orm'
import type { RevisionTransaction } from '../db/revision.ts'

const MOST_LETTERS = 60

type SluggedTable = 'article' | 'outlet' | 'actor' | 'event' | 'statement'

/**
 * A slug for a new row that no other row of the table has: the words of `name`, cut between two of
 * them, with a number behind where they are taken. The table's slugs are locked against other
 * makers of the same words until the transaction ends.
 */
export async function freeSlug(
  transaction: RevisionTransaction,
  table: SluggedTable,
  name: string,
): Promise<string> {
  const stem = slugOf(name) || table
  await transaction.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`slug:${table}:${stem}`}, 0))`,
  )
  const [row] = await transaction.execute<{ slug: string }>(sql`
    -- free_slug
    with recursive tried (number, slug) as (
      select 1, ${stem}
      union all
      select number + 1, ${stem} || '-' || number + 1
      from tried
      where number < 10000
        and exists (select from ${sql.identifier(table)} t where t.slug = tried.slug)
    )
    select slug from tried
    where not exists (select from ${sql.identifier(table)} t where t.slug = tried.slug)`)
  if (row === undefined) throw new Error(`ten thousand rows of ${table} are called ${stem}`)
  return row.slug
}

function slugOf(name: string): string {
  const whole = slugify(name, { decamelize: false })
  if (whole.length <= MOST_LETTERS) return whole
  const cut = whole.slice(0, MOST_LETTERS + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20)).replace(/-$/, '')
}
