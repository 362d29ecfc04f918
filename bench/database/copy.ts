import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sql } from '../../src/db/client.ts'
import type { Table, Value } from '../data/table.ts'
import type { World } from '../data/world.ts'

const CHUNK_LENGTH = 256 * 1024

/**
 * Streams a table's generated rows into the database, each stamped with the revision.
 * @param sql a transaction
 * @returns how many rows
 */
export async function copyTable(
  sql: Sql,
  { name, columns, rows }: Table,
  world: World,
  revisionId: string,
): Promise<number> {
  let count = 0
  function* chunks() {
    let chunk = ''
    for (const row of rows(world)) {
      count++
      chunk += copyLine(row, revisionId)
      if (chunk.length >= CHUNK_LENGTH) {
        yield Buffer.from(chunk)
        chunk = ''
      }
    }
    yield Buffer.from(chunk)
  }
  // Names of tables and columns are the generator's own constants.
  const target = await sql
    .unsafe(`copy ${name} (${[...columns, 'revision_id'].join(', ')}) from stdin`)
    .writable()
  // One chunk ahead at most, so that memory does not grow with the table.
  await pipeline(Readable.from(chunks(), { highWaterMark: 1 }), target)
  return count
}

/** One row in COPY's text format. */
function copyLine(row: readonly Value[], revisionId: string): string {
  let line = ''
  for (const value of row) line += `${copyText(value)}\t`
  return `${line}${revisionId}\n`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

function copyText(value: Value): string {
  if (value === null) return '\\N'
  if (typeof value === 'number') return String(value)
  return /[\\\t\n\r]/.test(value)
    ? value.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character)
    : value
}
