import { inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { event } from '../../../src/db/schema/event.ts'
import { insertStory } from '../../support/facts.ts'
import { type Slugs, slugsOf, useApi } from './api.ts'

const api = useApi()

async function tell(slug: string, events: readonly string[]): Promise<void> {
  const { orm } = api.database.current
  const rows = await orm.select({ id: event.id }).from(event).where(inArray(event.slug, events))
  await insertStory(api.database.current, { slug, eventIds: rows.map(({ id }) => id) })
}

async function claimsOf(...stories: readonly string[]): Promise<readonly string[]> {
  const { claims } = await api.data<{ claims: Slugs }>(
    'query($stories: [ID!]!) { claims(filter: { stories: $stories }) { nodes { slug } } }',
    { stories },
  )
  return slugsOf(claims)
}

test('the claims of a story are those about its events, and those that somebody spoke of at them', async () => {
  await tell('lawsuit', ['musk-openai-lawsuit'])
  await tell('posts', ['musk-funding-post'])

  expect(await claimsOf('lawsuit')).toEqual(['openai-abandoned-nonprofit-aims'])
  // The funding is a claim about the announcement, which Musk denies in his post.
  expect(await claimsOf('posts')).toEqual(['stargate-funding-secured', 'musk-criticism-personal'])
  expect(await claimsOf('lawsuit', 'posts')).toEqual([
    'stargate-funding-secured',
    'musk-criticism-personal',
    'openai-abandoned-nonprofit-aims',
  ])
  expect(await claimsOf('nobody-tells-it')).toEqual([])
})
