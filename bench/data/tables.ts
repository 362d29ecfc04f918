import type { Table } from './table.ts'
import { actorTables } from './tables-actor.ts'
import { articleTables } from './tables-article.ts'
import { eventTables } from './tables-event.ts'
import { referenceTables } from './tables-reference.ts'

/** The tables that are generated; claims, stances, amounts, proposals and external ids stay empty. */
export const TABLES: readonly Table[] = [
  ...referenceTables,
  ...actorTables,
  ...eventTables,
  ...articleTables,
]
