import { setTimeout } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { event } from '../../../src/db/schema/event.ts'
import { insertActor, insertEvent, write } from '../../support/facts.ts'
import { useApi } from '../api/api.ts'
import { useEditor } from './editor.ts'
import { globalId, readEvent } from './rows.ts'

const api = useApi({ seed: false })
const erika = useEditor(api)

describe('what is written of something that was merged', () => {
  test('goes to the survivor: an edit of it', async () => {
    const { current } = api.database
    const survivor = await insertEvent(current, { kind: 'meeting' })
    const merged = await insertEvent(current, { mergedIntoId: survivor.id })
    const { basedOn } = await readEvent(api, globalId('Event', survivor))

    expect(
      await erika.call(
        'editEvent',
        { input: { id: globalId('Event', merged), basedOn, kind: 'VISIT' } },
        'event { id kind }',
      ),
    ).toMatchObject({ event: { id: globalId('Event', survivor), kind: 'VISIT' } })
  })

  test('goes to the survivor: what is tied to it', async () => {
    const { current } = api.database
    const survivors = [await insertActor(current), await insertEvent(current)] as const
    const who = await insertActor(current, { mergedIntoId: survivors[0].id })
    const what = await insertEvent(current, { mergedIntoId: survivors[1].id })

    expect(
      await erika.call(
        'addParticipation',
        { input: { event: what.slug, actor: globalId('Actor', who), role: 'HOST' } },
        'participation { actor { slug } event { slug } }',
      ),
    ).toMatchObject({
      participation: { actor: { slug: survivors[0].slug }, event: { slug: survivors[1].slug } },
    })
  })
})

test('what is tied to something while it is merged goes to the survivor', async () => {
  const { current } = api.database
  const survivor = await insertEvent(current)
  const merged = await insertEvent(current)
  const { slug } = await insertActor(current)
  let participation: Promise<unknown> = Promise.resolve()
  await write(current, async (transaction) => {
    await transaction
      .update(event)
      .set({ mergedIntoId: survivor.id })
      .where(eq(event.id, merged.id))
    participation = erika.call(
      'addParticipation',
      { input: { event: merged.slug, actor: slug, role: 'HOST' } },
      'participation { event { slug } }',
    )
    // Long enough to come to the locked row; the embedded engine lets it wait for the transaction.
    await setTimeout(300)
  })

  expect(await participation).toMatchObject({ participation: { event: { slug: survivor.slug } } })
  expect(await current.sql`select from participation where event_id = ${merged.id}`).toHaveLength(0)
})
