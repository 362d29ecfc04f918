import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { useApi, type Variables } from './api.ts'
import { readableStatements } from './readable-sql.ts'
import { stableAnswer } from './stable-answer.ts'

/**
 * Each query has beside it the SQL that the database is asked, and the answer. A change in either
 * fails until `vitest run -u` has written it down, and somebody has read the difference.
 */
const QUERIES = new URL('queries/', import.meta.url)
const names = readdirSync(QUERIES)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => basename(file, '.graphql'))

const api = useApi()

/** The variables of the queries that have some: ids and cursors, which no file can hold. */
const VARIABLES: Readonly<Record<string, () => Promise<Variables>>> = {
  'timeline-page': async () => {
    const { timeline } = await api.data<{ timeline: { edges: { cursor: string }[] } }>(
      '{ timeline(order: HAPPENED_DESC) { edges { cursor } } }',
    )
    return { after: timeline.edges[1]?.cursor, before: timeline.edges[8]?.cursor }
  },
  nodes: async () => {
    const { event, actors, place } = await api.data<{
      event: { id: string }
      actors: { nodes: { id: string }[] }
      place: { id: string }
    }>(`{
      event(slug: "jan6-amnesty") { id }
      actors(first: 2) { nodes { id } }
      place(slug: "oval-office") { id }
    }`)
    return { event: event.id, ids: [...actors.nodes.map(({ id }) => id), place.id] }
  },
}

test('each file belongs to a query', () => {
  const expected = names.flatMap((name) => [`${name}.graphql`, `${name}.json`, `${name}.sql`])

  expect(readdirSync(QUERIES).sort()).toEqual(expected.sort())
})

describe.for(names)('the query %s', (name) => {
  const query = readFileSync(new URL(`${name}.graphql`, QUERIES), 'utf8')

  test('asks the database this, and answers that', async () => {
    const variables = await VARIABLES[name]?.()
    let answer: unknown
    const statements = await api.database.recordStatements(async () => {
      answer = await api.data(query, variables)
    })

    await expect(readableStatements(statements)).toMatchFileSnapshot(`queries/${name}.sql`)
    await expect(stableAnswer(answer)).toMatchFileSnapshot(`queries/${name}.json`)
  })

  test('does the same when it is asked again and again', async () => {
    const variables = await VARIABLES[name]?.()
    const ask = async () => {
      let answer: unknown
      const statements = await api.database.recordStatements(async () => {
        answer = await api.data(query, variables)
      })
      return { answer, statements: readableStatements(statements) }
    }
    const first = await ask()

    for (let times = 2; times <= 5; times += 1) expect(await ask()).toEqual(first)
  })
})
