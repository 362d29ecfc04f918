import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { actor } from '../../../src/db/schema/actor.ts'
import { event } from '../../../src/db/schema/event.ts'
import { useApi } from '../../modules/api/api.ts'
import { insertActor, insertEvent, write } from '../../support/facts.ts'
import { openPage } from '../explorer/web-page.ts'

const api = useApi()

interface Ids {
  readonly event: { readonly id: string }
  readonly actor: { readonly id: string }
  readonly claim: { readonly id: string }
}
let merged: Pick<Ids, 'event' | 'actor'>

beforeAll(async () => {
  const { current } = api.database
  await insertEvent(current, { slug: 'stargate-unveiled' })
  await insertActor(current, { slug: 'samuel-altman', names: { en: 'Samuel Altman' } })
  merged = await api.data(
    '{ event(slug: "stargate-unveiled") { id } actor(slug: "samuel-altman") { id } }',
  )
  await write(current, async (transaction) => {
    for (const [table, from, to] of [
      [event, 'stargate-unveiled', 'stargate-announcement'],
      [actor, 'samuel-altman', 'sam-altman'],
    ] as const) {
      const [survivor] = await transaction
        .select({ id: table.id })
        .from(table)
        .where(eq(table.slug, to))
      await transaction
        .update(table)
        .set({ mergedIntoId: survivor?.id ?? null })
        .where(eq(table.slug, from))
    }
  })
})

async function visit(path: string) {
  const response = await api.fetch(path)
  return [response.status, response.headers.get('Location')]
}

describe('whoever comes by', () => {
  test('the name of a thing that was merged is sent to its survivor, and keeps the language', async () => {
    expect(await visit('/event/stargate-unveiled')).toEqual([301, '/event/stargate-announcement'])
    expect(await visit('/actor/samuel-altman?language=de')).toEqual([
      301,
      '/actor/sam-altman?language=de',
    ])
    expect(await visit('/event/stargate-unveiled.jsonld')).toEqual([
      301,
      '/event/stargate-announcement.jsonld',
    ])
  })

  test('the id of a merged thing, too', async () => {
    expect(await visit(`/event/${merged.event.id}`)).toEqual([301, '/event/stargate-announcement'])
    expect(await visit(`/actor/${merged.actor.id}`)).toEqual([301, '/actor/sam-altman'])
  })

  test('an id is sent to the name', async () => {
    const { claim } = await api.data<Ids>('{ claim(slug: "no-government-money") { id } }')

    expect(await visit(`/claim/${claim.id}`)).toEqual([301, '/claim/no-government-money'])
  })

  test('the id of another sort of thing finds nothing', async () => {
    expect(await visit(`/claim/${merged.actor.id}`)).toEqual([404, null])
  })

  test.for([
    '/event/nothing-of-this-name',
    '/actor/Elon-Musk',
    '/actor/%00',
    '/article/none',
    '/claim/%3Cscript%3E',
    '/statement/x_y',
    `/event/${'a'.repeat(300)}`,
    '/event/none.jsonld',
  ])('%s finds nothing, and no error is logged', async (path) => {
    expect((await api.fetch(path)).status).toBe(404)
    expect(api.takeLoggedErrors()).toEqual([])
  })
})

test('a merge that was a mistake can be taken back: no browser keeps the way', async () => {
  const response = await api.fetch('/event/stargate-unveiled')

  expect(response.headers.get('Cache-Control')).toBe('no-cache')
})

test('a cursor that is none is refused by the name that it has in the address', async () => {
  const page = await openPage(api, '/event/stargate-announcement?after-claims=x')

  expect(page.status).toBe(400)
  expect(page.text).toContain('after-claims must be a cursor of its list')
})
