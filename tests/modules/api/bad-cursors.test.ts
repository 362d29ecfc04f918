import { beforeAll, describe, expect, test } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

/** A cursor of each list and order. */
const cursors: Record<string, string> = {}

beforeAll(async () => {
  const answer = await api.data<Record<string, { edges: { cursor: string }[] }>>(`{
    happened: timeline { edges { cursor } }
    newest: timeline(order: HAPPENED_DESC) { edges { cursor } }
    recorded: timeline(order: RECORDED_ASC) { edges { cursor } }
    actors { edges { cursor } }
    search(query: "Musk") { edges { cursor } }
  }`)
  for (const [name, { edges }] of Object.entries(answer)) cursors[name] = edges[1]?.cursor ?? ''
})

async function expectRefused(query: string, cursor: string, argument: string) {
  api.takeLoggedErrors() // Of a test before this one.
  let answer: unknown
  const statements = await api.database.recordStatements(async () => {
    answer = await api.ask(query, { cursor })
  })

  expect(answer).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }],
  })
  expect(statements).toEqual([])
  expect(api.takeLoggedErrors()).toEqual([])
}

describe('a cursor', () => {
  test.for([
    ['of the other direction', 'newest', 'timeline(after: $cursor)', 'after'],
    ['of another order', 'recorded', 'timeline(before: $cursor)', 'before'],
    ['of another list', 'actors', 'timeline(after: $cursor)', 'after'],
    ['of a timeline in a list of actors', 'happened', 'actors(after: $cursor)', 'after'],
    ['of a timeline in a search', 'happened', 'search(query: "x", after: $cursor)', 'after'],
    ['of a search in a timeline', 'search', 'timeline(after: $cursor)', 'after'],
    [
      'of another order beside a filter',
      'recorded',
      'timeline(filter: { actors: ["elon-musk"] }, after: $cursor)',
      'after',
    ],
  ] as const)('%s is refused', async ([, name, field, argument]) => {
    const query = `query($cursor: String) { ${field} { totalCount } }`

    await expectRefused(query, cursors[name] ?? '', argument)
  })

  test.for([
    ['actor(slug: "elon-musk") { timeline(after: $cursor)', 'recorded'],
    ['event(slug: "jan6-amnesty") { participations(after: $cursor)', 'happened'],
    ['story(slug: "stargate") { events(after: $cursor)', 'happened'],
    ['actor(slug: "elon-musk") { coParticipants(after: $cursor)', 'actors'],
  ] as const)('of another list is refused in %s', async ([field, name]) => {
    const query = `query($cursor: String) { ${field} { totalCount } } }`

    await expectRefused(query, cursors[name] ?? '', 'after')
  })

  /** The cursor of a timeline with other dates in it, however it is made. */
  const tampered = (pattern: RegExp, replacement: string) =>
    Buffer.from(
      Buffer.from(cursors.happened ?? '', 'base64url')
        .toString()
        .replace(pattern, replacement),
    ).toString('base64url')

  test.for([
    ['a month that is none', '2025-13-20 05:00:00+00'],
    ['a day that is none', '2025-02-30 05:00:00+00'],
    ['an hour that is none', '2025-01-20 25:00:00+00'],
    ['no date at all', 'yesterday'],
    ['nothing', ''],
    ['a year that no row has', '999999-01-01 00:00:00+00'],
    ['a null byte', '2025-01-20 05:00:00+00\0'],
  ])('that was tampered with and holds %s is refused', async ([, date = '']) => {
    const cursor = tampered(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+00/, date)

    expect(cursor).not.toBe(cursors.happened)
    await expectRefused(
      'query($cursor: String) { timeline(after: $cursor) { totalCount } }',
      cursor,
      'after',
    )
  })

  test('of a row that is gone still says where it was', async () => {
    const cursor = tampered(/[0-9a-f]{12}$/, 'ffffffffffff')

    expect(
      await api.data(
        'query($cursor: String) { timeline(first: 1, after: $cursor) { totalCount nodes { slug } } }',
        {
          cursor,
        },
      ),
    ).toEqual({ timeline: { totalCount: 10, nodes: [{ slug: 'musk-staff-jan6' }] } })
  })
})
