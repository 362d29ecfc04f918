import { fileURLToPath } from 'node:url'
import { StaticFile } from '../http/static-file.ts'

/** What the pages and the newsrooms' pages load, by name: the file that it is bundled from. */
const SOURCES = {
  'annals-timeline.js': './element/define.ts',
  'embed.js': './element/embed-frame.ts',
  'explorer.js': './browser/explorer.ts',
  'pages.css': './pages/styles/pages.css',
  'review.js': './browser/review.ts',
} as const

export type AssetName = keyof typeof SOURCES

/** Where the hashed files are. */
export const ASSETS_PATH = '/assets/web/'

/**
 * The scripts and styles, bundled from their sources when they are first asked for, and kept: so
 * the program runs as it is checked out, without a build.
 */
export class Assets {
  readonly #files = new Map<AssetName, Promise<StaticFile>>()

  /** The file with its hashed, immutable path. */
  get(name: AssetName): Promise<StaticFile> {
    let file = this.#files.get(name)
    if (file === undefined) {
      file = bundle(name)
      this.#files.set(name, file)
      // What failed is tried again by the next request.
      file.catch(() => this.#files.delete(name))
    }
    return file
  }

  /** The file at a hashed path; undefined where there is none. */
  async find(path: string): Promise<StaticFile | undefined> {
    const name = (Object.keys(SOURCES) as AssetName[]).find((known) =>
      path.startsWith(`${ASSETS_PATH}${known.slice(0, known.lastIndexOf('.'))}-`),
    )
    const file = name && (await this.get(name))
    return file?.path === path ? file : undefined
  }
}

/**
 * Properties of the element's own objects, which no answer, attribute or object of the browser has: they
 * are shortened, as minifiers do with variables alone.
 */
export const OWN_PROPERTIES =
  /^(actorLink|chosen|headingLevel|isDrawn|onBegin|onChanges|options|pageSize|plurals|server|showAddressed|showFailure|showLoading)$/

/** The text of a script or style as it is sent, without its name. */
export async function bundleText(name: AssetName): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(SOURCES[name], import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    mangleProps: OWN_PROPERTIES,
    logLevel: 'silent',
  })
  const text = outputFiles[0]?.text ?? ''
  return name.endsWith('.js') ? tighten(text) : text
}

/** Takes two percent off what esbuild has minified, which looks at each expression by itself. */
async function tighten(script: string): Promise<string> {
  const { minify } = await import('terser')
  const { code } = await minify(script, { module: true, ecma: 2022, compress: { passes: 3 } })
  return code ?? script
}

async function bundle(name: AssetName): Promise<StaticFile> {
  const dot = name.lastIndexOf('.')
  const extension = name.endsWith('.js') ? 'js' : 'css'
  return new StaticFile(`${ASSETS_PATH}${name.slice(0, dot)}`, extension, await bundleText(name))
}
