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
  'web',
] as const

/**
 * What each part of the source may import besides its own files and packages. A new folder needs
 * a row here.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  main: ['cli', ...COMPOSED],
  // Its commands run the same server, or what they need of it.
  cli: [
    'main',
    'auth',
    ...COMPOSED,
    'evaluation',
    'ingest',
    'language',
    'language-model',
    'reading',
    'seed',
    'seeds',
    'time',
  ],
  server: ['db', 'graphql', 'graphql/context', 'graphql/schema', 'http', 'web'],
  // A client of the API in the same process: what it shows it has asked for, never read by SQL.
  web: ['http', 'language'],
  env: [],
  'graphql/schema': ['graphql', 'modules/fields', 'modules/types'],
  'modules/fields': [
    ...[
      'auth',
      'db',
      'graphql',
      'graphql/context',
      'ingest',
      'language',
      'linking',
      'reading',
      'time',
    ],
    ...['modules/queries', 'modules/writes', 'modules/types', 'modules/rest'],
  ],
  'modules/types': [
    ...['db', 'graphql', 'graphql/context', 'ingest', 'language', 'linking', 'reading', 'time'],
    ...['modules/queries', 'modules/writes', 'modules/rest'],
  ],
  'graphql/context': ['auth', 'db', 'graphql', 'ingest', 'modules/loaders', 'modules/queries'],
  graphql: ['auth', 'db', 'graphql/context', 'http', 'language', 'time'],
  'modules/loaders': ['db', 'modules/queries'],
  'modules/queries': ['db', 'linking', 'modules/rest'],
  // The SQL that writes, and the rules that the database cannot hold.
  'modules/writes': ['db', 'language', 'linking', 'modules/queries', 'time'],
  // What a domain's files share, on either side: the SQL of a filter, the input of a date.
  'modules/rest': [
    ...['auth', 'db', 'graphql', 'graphql/context', 'time'],
    ...['modules/queries', 'modules/types'],
  ],
  // Whose a request is.
  auth: ['db'],
  http: ['db'],
  // Replays labelled sets through what the program does.
  evaluation: ['db', 'ingest', 'linking', 'seed'],
  training: ['evaluation', 'linking', 'seed', 'seeds', 'time'],
  ingest: ['db', 'language', 'language-model', 'linking', 'reading', 'time'],
  seed: ['db', 'time'],
  seeds: ['seed'],
  db: [],
  language: [],
  'language-model': ['linking', 'time'],
  linking: [],
  reading: ['language', 'time'],
  time: [],
}

/** The input of every filter by date, and what every mutation has: neither a type nor SQL. */
const SHARED_BY_MODULES = [
  'src/modules/time/during.ts',
  'src/modules/revision/edit.ts',
  'src/modules/revision/merging.ts',
]

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

/** Imports of another module's files, other than its types, queries and writes. */
export function wrongNeighbours(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    localImports(source)
      .filter((target) => moduleOf(source.path) !== undefined && moduleOf(target) !== undefined)
      .filter((target) => moduleOf(source.path) !== moduleOf(target))
      .filter(
        (target) =>
          !['modules/types', 'modules/queries', 'modules/writes'].includes(partOf(target)),
      )
      .filter((target) => !SHARED_BY_MODULES.includes(target))
      .map(
        (target) =>
          `${source.path} imports ${target}: another module's types, queries and writes only`,
      ),
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
    if (['modules/queries', 'modules/writes', 'modules/loaders', 'db'].includes(partOf(path))) {
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
  if (name === 'query' || /(^|-)mutation$/.test(name) || name === 'subscription') {
    return 'fields'
  }
  if (/(^|-)writes$|^merge(-|$)/.test(name)) {
    return 'writes'
  }
  if (/(^|-)queries$/.test(name)) {
    return 'queries'
  }
  return name === 'loaders' ? name : 'rest'
}
