import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../src/graphql/limits.ts'
import { useApi } from '../api/api.ts'

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

const EXAMPLES = [...README.matchAll(/```graphql\n(.*?)```\s*```json\n(.*?)```/gs)].map(
  ([, query = '', answer = '']) => ({ query, answer: JSON.parse(answer) }),
)

describe('the README', () => {
  const api = useApi()

  test('has three queries with their answers', () => {
    expect(EXAMPLES).toHaveLength(3)
  })

  test.each(EXAMPLES)(
    'gives the answer that the API gives to $query',
    async ({ query, answer }) => {
      expect({ data: await api.data(query) }).toEqual(answer)
    },
  )

  test('names the limits that are held', () => {
    for (const most of Object.values(LIMITS)) {
      expect(README).toContain(most.toLocaleString('en'))
    }
  })
})
