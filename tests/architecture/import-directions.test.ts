import { describe, expect, test } from 'vitest'
import { queriesReachingGraphql, wrongDirections, wrongNeighbours } from './directions.ts'
import { readSources } from './sources.ts'

const sources = readSources('src', 'seeds')

describe('the source', () => {
  test('imports in the directions of the layout only', () => {
    expect(sources.length).toBeGreaterThan(0)
    expect(wrongDirections(sources)).toEqual([])
  })

  test("has modules that import each other's types and queries only", () => {
    expect(wrongNeighbours(sources)).toEqual([])
  })

  test('has SQL that knows nothing of GraphQL', () => {
    expect(queriesReachingGraphql(sources)).toEqual([])
  })
})

describe('of a wrong import', () => {
  const file = (path: string, ...imports: readonly string[]) => ({
    path,
    text: imports.map((specifier) => `import { thing } from '${specifier}'\n`).join(''),
  })

  test.each([
    ['src/linking/score.ts', '../db/client.ts', 'linking may not import db'],
    ['src/time/bounds.ts', '../db/client.ts', 'time may not import db'],
    ['src/db/client.ts', '../env.ts', 'db may not import env'],
    ['src/modules/event/queries.ts', './type.ts', 'modules/queries may not import modules/types'],
    ['src/modules/event/type.ts', './loaders.ts', 'modules/types may not import modules/loaders'],
    ['src/modules/event/type.ts', './query.ts', 'modules/types may not import modules/fields'],
    ['src/graphql/builder.ts', './schema.ts', 'graphql may not import graphql/schema'],
    ['src/graphql/builder.ts', '../modules/event/type.ts', 'graphql may not import modules/types'],
    ['src/server.ts', './main.ts', 'server may not import main'],
    ['src/server.ts', '../tests/support/facts.ts', 'server may not import tests'],
  ])('%s importing %s is told', (path, specifier, told) => {
    expect(wrongDirections([file(path, specifier)])).toEqual([expect.stringContaining(told)])
  })

  test('a folder that the table does not know is told', () => {
    expect(wrongDirections([file('src/novel/thing.ts')])).toEqual([
      'src/novel/thing.ts belongs to "novel", which the table of parts does not know',
    ])
  })

  test("another module's other files are told, its types and queries are not", () => {
    const other = ['../actor/type.ts', '../actor/queries.ts', '../actor/loaders.ts', './filter.ts']

    expect(wrongNeighbours([file('src/modules/event/query.ts', ...other)])).toEqual([
      expect.stringContaining('imports src/modules/actor/loaders.ts'),
    ])
  })

  test('SQL that reaches GraphQL over another file is told with the way', () => {
    const way = queriesReachingGraphql([
      file('src/modules/event/queries.ts', './filter.ts'),
      file('src/modules/event/filter.ts', 'graphql'),
    ])

    expect(way).toEqual(['src/modules/event/queries.ts → src/modules/event/filter.ts → graphql'])
  })
})
