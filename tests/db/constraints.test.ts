import { describe, expect, test } from 'vitest'
import { evidence } from '../../src/db/schema/evidence.ts'
import { useTestDatabase } from '../support/database.ts'
import { refusalOf } from '../support/refusal.ts'
import { actorLimits, externalIdLimits, relationshipLimits } from './constraints/actors.ts'
import { articleLimits, evidenceLimits, linkingLimits } from './constraints/articles.ts'
import type { Limits } from './constraints/attempts.ts'
import { eventLimits, placeLimits, storyLimits } from './constraints/events.ts'
import { evidenceTargets } from './constraints/evidence-targets.ts'
import { claimLimits, statementLimits, tokenAndRevisionLimits } from './constraints/statements.ts'

const limits: Limits = {
  ...actorLimits,
  ...externalIdLimits,
  ...relationshipLimits,
  ...articleLimits,
  ...evidenceLimits,
  ...linkingLimits,
  ...eventLimits,
  ...placeLimits,
  ...storyLimits,
  ...statementLimits,
  ...claimLimits,
  ...tokenAndRevisionLimits,
}

const database = useTestDatabase()

describe.each(Object.entries(limits))('%s', (constraint, { accepted, refused }) => {
  test.each(Object.entries(accepted))('accepts %s', async (_, write) => {
    expect(await refusalOf(write(database.current))).toBe('nothing')
  })

  test.each(Object.entries(refused))('refuses %s', async (_, write) => {
    expect(await refusalOf(write(database.current))).toBe(constraint)
  })
})

test('every check and every unique index of the schema is tried above', async () => {
  const constraints = await database.current.sql<{ name: string }[]>`
    select conname as name from pg_constraint
    where connamespace = 'public'::regnamespace and contype = 'c'
    union
    select relname from pg_index join pg_class on pg_class.oid = indexrelid
    where relnamespace = 'public'::regnamespace and indisunique
      -- With the primary key among its columns, nothing can violate it but a primary key's twin.
      and not exists (
        select from pg_attribute
        where attrelid = indrelid and attnum = any (indkey) and attname = 'id')`

  const untried = constraints.map(({ name }) => name).filter((name) => !(name in limits))
  expect(untried).toEqual([])
})

test('evidence of each thing that it can support is tried above', async () => {
  const columns = Object.keys(evidence).filter((column) => column.endsWith('Id'))

  expect(Object.keys(evidenceTargets).toSorted()).toEqual(
    columns.filter((column) => !['articleVersionId', 'revisionId'].includes(column)).toSorted(),
  )
})

test('every reference to another row is a foreign key', async () => {
  const loose = await database.current.sql<{ name: string }[]>`
    select attrelid::regclass || '.' || attname as name
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relkind = 'r' and attname like '%\\_id'
      and not exists (
        select from pg_constraint
        where contype = 'f' and conrelid = attrelid and attnum = any (conkey))
    order by name`

  expect(loose.map(({ name }) => name)).toEqual([
    'change.row_id', // of the table that change.table_name names
    'revision.transaction_id', // PostgreSQL's
  ])
})
