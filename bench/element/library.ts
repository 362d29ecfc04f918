import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Library } from './element-peer.ts'

const PACKAGES = new URL('../node_modules/', import.meta.url)

/**
 * Bundles and minifies what a page needs of a package, and nothing else, with the bundler and the
 * target that Annals uses for its own.
 * @param source an ES module, whose exports the page imports
 */
export async function bundle(source: string): Promise<Library> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    outdir: 'library',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const textOf = (extension: string) =>
    outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? ''
  return { script: textOf('.js'), style: textOf('.css') }
}

/** The text of a file that a package of this bench brings. */
export function published(name: string, path: string): Promise<string> {
  return readFile(new URL(`${name}/${path}`, PACKAGES), 'utf8')
}

export async function versionOf(name: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(await published(name, 'package.json'))
  return version
}
