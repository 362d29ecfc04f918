import { describe, expect, test } from 'vitest'
import { readExamples } from '../../../src/http/read-examples.ts'
import { useApi } from './api.ts'

const api = useApi()
const examples = await readExamples()

const titleOf = (query: string) => query.split('\n')[0]?.replace('# ', '') ?? ''

/** Null, an empty list, or a page without nodes. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  if (typeof value !== 'object' || value === null) return value === null
  return ('nodes' in value && isEmpty(value.nodes)) || ('edges' in value && isEmpty(value.edges))
}

test('there is an example of each of the three uses, and each says what it is for', () => {
  expect(examples.length).toBeGreaterThanOrEqual(3)
  for (const { query } of examples) expect(query).toMatch(/^# \S.{20,}\n/)
})

describe.for(examples.map(({ query }) => [titleOf(query), query] as const))('%s', ([, query]) => {
  test('answers each of its fields with something, also when it is asked again and again', async () => {
    const answer = await api.data<Record<string, unknown>>(query)

    expect(Object.entries(answer).filter(([, value]) => isEmpty(value))).toEqual([])
    for (let times = 2; times <= 5; times += 1) expect(await api.data(query)).toEqual(answer)
  })
})

test('the story’s timeline, the first example, tells all ten events of the story', async () => {
  const { timeline } = await api.data<{ timeline: { totalCount: number; nodes: unknown[] } }>(
    examples[0]?.query ?? '',
  )

  expect(timeline.totalCount).toBe(10)
  expect(timeline.nodes[3]).toMatchObject({
    slug: 'stargate-announcement',
    title: 'Trump stellt das KI-Projekt Stargate vor',
    time: { edtf: '2025-01-21', display: '21. Januar 2025' },
    participations: {
      nodes: [
        { role: 'ANNOUNCER', actor: { slug: 'donald-trump', name: 'Donald Trump' } },
        { role: 'PARTNER', actor: { slug: 'openai', name: 'OpenAI' } },
        { role: 'PARTNER', actor: { slug: 'oracle', name: 'Oracle' } },
        { role: 'PARTNER', actor: { slug: 'softbank', name: 'SoftBank' } },
        { role: 'SUBJECT', actor: { slug: 'stargate', name: 'Stargate' } },
      ],
    },
  })
})
