import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printSdl } from './sdl.ts'

// `npm run schema` writes the SDL; with --check it fails when the committed one is stale.

const FILE = fileURLToPath(new URL('./schema.graphql', import.meta.url))

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, printSdl())
} else if (readFileSync(FILE, 'utf8') !== printSdl()) {
  process.stderr.write('src/graphql/schema.graphql is stale; run `npm run schema`.\n')
  process.exitCode = 1
}
