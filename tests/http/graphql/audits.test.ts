import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'

const api = useApi({ seed: false })

const audits = serverAudits({
  url: 'http://localhost/graphql',
  fetchFn: (url: string, init?: RequestInit) => {
    const { pathname, search } = new URL(url)
    return api.fetch(`${pathname}${search}`, init)
  },
})

test('there are audits of all three levels', () => {
  for (const level of ['MUST', 'SHOULD', 'MAY']) {
    expect(audits.some(({ name }) => name.startsWith(`${level} `))).toBe(true)
  }
})

test.for(audits.map(({ id, name }) => [id, name] as const))('%s %s', async ([id]) => {
  const result = await audits.find((audit) => audit.id === id)?.fn()

  expect({ status: result?.status, reason: result && 'reason' in result && result.reason }).toEqual(
    {
      status: 'ok',
      reason: false,
    },
  )
})
