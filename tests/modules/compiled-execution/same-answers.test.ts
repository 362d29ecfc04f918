import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { useApi } from '../api/api.ts'

const QUERIES = ['src/graphql/examples', 'tests/modules/api/queries'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => `${folder}/${name}`),
)

describe('an operation that comes again and is compiled', () => {
  const api = useApi()

  test.each(QUERIES)('gets the answer that it got before: %s', async (file) => {
    const query = readFileSync(file, 'utf8')
    const interpreted = await api.ask(query)

    for (const _again of [2, 3, 4]) expect(await api.ask(query)).toEqual(interpreted)
  })

  test('takes its variables anew each time', async () => {
    const query =
      'query ($slug: String!, $withTitle: Boolean!) { event(slug: $slug) { slug title @include(if: $withTitle) } }'
    const answers = []
    for (const slug of ['altman-reply', 'jan6-amnesty', 'altman-reply', 'none', 'jan6-amnesty']) {
      answers.push(await api.data(query, { slug, withTitle: false }))
    }

    expect(answers).toEqual([
      { event: { slug: 'altman-reply' } },
      { event: { slug: 'jan6-amnesty' } },
      { event: { slug: 'altman-reply' } },
      { event: null },
      { event: { slug: 'jan6-amnesty' } },
    ])
  })

  test('still has its variables checked', async () => {
    const query =
      'query ($first: Int, $order: TimelineOrder!) { timeline(first: $first, order: $order) { totalCount } }'
    const order = 'HAPPENED_ASC'
    for (const first of [1, 2, 3, 4]) await api.data(query, { first, order })
    const [tooMany, noOrder] = [
      await api.ask(query, { first: 101, order }),
      await api.ask(query, { first: 1, order: 'SIDEWAYS' }),
    ]

    expect(tooMany.errors?.[0]?.extensions?.argument).toBe('first')
    expect(noOrder.errors?.[0]?.message).toContain('SIDEWAYS')
    expect(noOrder.status).toBe(400)
  })
})
