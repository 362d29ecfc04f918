import { posix } from 'node:path'
import { importsOf, type Source } from './sources.ts'

/** What a program puts together. */
const COMPOSED = [
  'db',
  'env',
  'graphql',
  'graphql/context',
  'graphql/schema',
  'http',
  'server',
] as const

/**
 * What each part of the source may import besides its own files and packages. A new folder needs
 * a row here.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ['cli', ...COMPOSED],
  // Its commands run the same server, or what they need of it.
  cli: ['main', ...COMPOSED, 'seed', 'seeds'],
  server: ['db', 'graphql', 'graphql/context', 'graphql/schema', 'http'],
  env: [],
  'graphql/schema': ['graphql', 'modules/fields', 'modules/types'],
  'modules/fields': [
    ...['db', 'graphql', 'graphql/context', 'language', 'linking', 'time'],
    ...['modules/queries', 'modules/types', 'modules/rest'],
  ],
  'modules/types': [
    ...['db', 'graphql', 'graphql/context', 'language', 'time'],
    ...['modules/queries', 'modules/rest'],
  ],
  'graphql/context': ['db', 'graphql', 'modules/loaders', 'modules/queries'],
  graphql: ['db', 'graphql/context', 'http', 'language', 'time'],
  'modules/loaders': ['db', 'modules/queries'],
  'modules/queries': ['db', 'modules/rest'],
  // What a domain's files share, on either side: the SQL of a filter, the input of a date.
  'modules/rest': ['db', 'graphql', 'graphql/context', 'modules/queries', 'modules/types', 'time'],
  http: ['db'],
  seed: ['db', 'time'],
  seeds: ['seed'],
  db: [],
  language: [],
  linking: [],
  time: [],
}

/** The input of every filter by date, which is neither a domain's type nor its SQL. */
const SHARED_BY_MODULES = ['src/modules/time/during.ts']

/** Imports against the directions, each as a sentence. */
export function wrongDirections(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const part = partOf(source.path)
    const allowed = MAY_IMPORT[part]
    if (allowed === undefined) {
      return [`${source.path} belongs to "${part}", which the table of parts does not know`]
    }
    return localImports(source)
      .filter((target) => partOf(target) !== part && !allowed.includes(partOf(target)))
      .map((target) => `${source.path} imports ${target}: ${part} may not import ${partOf(target)}`)
  })
}

/** Imports of another module's files, other than its types and queries. */
export function wrongNeighbours(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    localImports(source)
      .filter((target) => moduleOf(source.path) !== undefined && moduleOf(target) !== undefined)
      .filter((target) => moduleOf(source.path) !== moduleOf(target))
      .filter((target) => !['modules/types', 'modules/queries'].includes(partOf(target)))
      .filter((target) => !SHARED_BY_MODULES.includes(target))
      .map((target) => `${source.path} imports ${target}: another module's types and queries only`),
  )
}

/** Ways from a module's SQL to GraphQL, over however many files. */
export function queriesReachingGraphql(sources: readonly Source[]): string[] {
  const imports = new Map(sources.map((source) => [source.path, importsOf(source)]))
  const ways: string[] = []
  const follow = (path: string, way: readonly string[], seen: Set<string>): void => {
    for (const target of imports.get(path) ?? []) {
      if (isGraphql(target)) {
        ways.push([...way, target].join(' → '))
      } else if (!seen.has(target)) {
        seen.add(target)
        follow(target, [...way, target], seen)
      }
    }
  }
  for (const { path } of sources) {
    if (['modules/queries', 'modules/loaders', 'db'].includes(partOf(path))) {
      follow(path, [path], new Set([path]))
    }
  }
  return ways
}

function isGraphql(target: string): boolean {
  return /^(src\/graphql\/|graphql($|[/-])|@pothos\/)/.test(target)
}

function localImports(source: Source): readonly string[] {
  return importsOf(source).filter((target) => target.includes('/') && target.endsWith('.ts'))
}

function moduleOf(path: string): string | undefined {
  return /^src\/modules\/([^/]+)\//.exec(path)?.[1]
}

function partOf(path: string): string {
  const [root = '', folder = ''] = path.split('/')
  const name = posix.basename(path, '.ts')
  if (root !== 'src') {
    return root.replace(/\.ts$/, '')
  }
  if (moduleOf(path) !== undefined) {
    return `modules/${roleInModule(name)}`
  }
  if (folder === 'graphql' && /^(schema|sdl|print-schema)$/.test(name)) {
    return 'graphql/schema'
  }
  return path === 'src/graphql/context.ts' ? 'graphql/context' : folder.replace(/\.ts$/, '')
}

function roleInModule(name: string): string {
  if (/(^|-)types?$/.test(name)) {
    return 'types'
  }
  if (name === 'query' || name === 'mutation' || name === 'subscription') {
    return 'fields'
  }
  return name === 'queries' || name === 'loaders' ? name : 'rest'
}
