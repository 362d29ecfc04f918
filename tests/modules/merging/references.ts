import { readReferences } from '../../../src/db/references.ts'
import type { TestDatabase } from '../../support/database.ts'

type Target = 'actor' | 'event'

/** The columns that rows can refer to a row by, as "table.column". */
export async function referringColumns({ current }: TestDatabase, target: Target) {
  const references = await current.orm.transaction(readReferences)
  return references
    .filter((one) => one.target === target)
    .map(({ table, column }) => `${table}.${column}`)
    .sort()
}

/** The columns by which rows do refer to a row, each as often as rows do. */
export async function referencesTo(
  database: TestDatabase,
  target: Target,
  id: string,
): Promise<readonly string[]> {
  const { sql } = database.current
  const found: string[] = []
  for (const reference of await referringColumns(database, target)) {
    const [table = '', column = ''] = reference.split('.')
    const rows = await sql`select from ${sql(table)} where ${sql(column)} = ${id}`
    found.push(...rows.map(() => reference))
  }
  return found
}
