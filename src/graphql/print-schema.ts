import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

// `npm run schema` writes the SDL; with --check it fails when the committed one is stale.

const FILE = fileURLToPath(new URL('./schema.graphql', import.meta.url))

const printed = `${printSchema(lexicographicSortSchema(schema))}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== printed) {
    process.stderr.write('src/graphql/schema.graphql is stale; run `npm run schema`.\n')
    process.exitCode = 1
  }
} else {
  writeFileSync(FILE, printed)
}
