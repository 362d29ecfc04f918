import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { cli } from '@custom-elements-manifest/analyzer/cli.js'

// `npm run manifest` writes what tools want to know of the element (custom-elements.json, schema 1);
// with --check it fails when the committed one is stale.

const FILE = fileURLToPath(new URL('../element/custom-elements.json', import.meta.url))
const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

const manifest = await cli({
  argv: [
    'analyze',
    '--globs',
    'src/web/element/{define,annals-timeline,timeline-attributes}.ts',
    '--quiet',
  ],
  cwd: ROOT,
  noWrite: true,
})
const text = `${JSON.stringify(manifest, null, 2)}\n`
if (!process.argv.includes('--check')) {
  await writeFile(FILE, text)
} else if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) {
  process.stderr.write('src/web/element/custom-elements.json is stale; run `npm run manifest`.\n')
  process.exitCode = 1
}
