import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../src/graphql/limits.ts'
import { createLinker } from '../../../src/ingest/create-linker.ts'
import { useApi } from '../api/api.ts'
import { useEditor } from '../writing/editor.ts'

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

const EXAMPLES = [...README.matchAll(/```graphql\n(.*?)```\s*```json\n(.*?)```/gs)].map(
  ([, query = '', answer = '']) => ({ query, answer: JSON.parse(answer) }),
)

describe('the README', () => {
  const api = useApi({ services: { linker: createLinker(), now: () => new Date() } })
  const editor = useEditor(api)

  test('has four operations with their answers', () => {
    expect(EXAMPLES).toHaveLength(4)
  })

  test.each(EXAMPLES)(
    'gives the answer that the API gives to $query',
    async ({ query, answer }) => {
      const { data } = await api.ask(query, {}, editor.secret)
      expect({ data }).toEqual(answer)
    },
  )

  test('names the limits that are held', () => {
    for (const most of Object.values(LIMITS)) {
      expect(README).toContain(most.toLocaleString('en'))
    }
  })
})
