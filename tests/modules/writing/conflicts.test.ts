import { setTimeout } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { eventText } from '../../../src/db/schema/event.ts'
import { insertActor, insertEvent, insertPlace, write } from '../../support/facts.ts'
import { useApi } from '../api/api.ts'
import { asRead, READ, type Result, useEditor } from './editor.ts'
import { globalId, newEvent, readEvent, rowCounts } from './rows.ts'

const api = useApi({ seed: false })
const erika = useEditor(api)
const max = useEditor(api, 'Max Muster')

describe('an edit of what somebody else has edited since', () => {
  test('is answered with both sides, and writes nothing', async () => {
    const place = await insertPlace(api.database.current)
    const read = await newEvent(api, { kind: 'meeting', status: 'planned', edtf: '2025-03' })
    await max.call('editEvent', { input: { ...read, kind: 'SPEECH', status: 'CANCELLED' } })
    const before = await rowCounts(api)

    const result = await erika.call('editEvent', {
      input: {
        ...read,
        kind: 'VISIT',
        place: globalId('Place', place),
        date: { edtf: '2025-03', timeZone: 'UTC' },
      },
    })

    expect(result).toEqual({
      __typename: 'EditConflict',
      message: expect.stringContaining('Nothing was written'),
      current: { __typename: 'Event', id: read.id },
      currentRevision: { id: (await readEvent(api, read.id)).basedOn, author: 'Max Muster' },
      fields: expect.arrayContaining([
        { name: 'kind', based: 'meeting', current: 'speech', yours: 'visit' },
        { name: 'status', based: 'planned', current: 'cancelled', yours: 'planned' },
        { name: 'place', based: null, current: null, yours: globalId('Place', place) },
      ]),
    })
    expect(result.fields).toHaveLength(3)
    expect(await rowCounts(api)).toEqual(before)
  })

  test('succeeds when it is based on what the other has written', async () => {
    const read = await newEvent(api, { kind: 'meeting' })
    await max.call('editEvent', { input: { ...read, kind: 'SPEECH' } })
    const { currentRevision } = await erika.call('editEvent', { input: { ...read, kind: 'VISIT' } })
    const basedOn = (currentRevision as { id: string }).id

    expect(
      await erika.call(
        'editEvent',
        { input: { ...read, basedOn, kind: 'VISIT' } },
        'event { kind }',
      ),
    ).toMatchObject({ __typename: 'EditEventPayload', event: { kind: 'VISIT' } })
  })

  test('of two at once, one is written and the other one told', async () => {
    const { current } = api.database
    const { id, slug } = await insertEvent(current)
    const text = { input: { event: slug, language: 'en', title: 'First' } }
    const read = asRead(await erika.call('writeEventText', text, `eventText ${READ}`), 'eventText')
    let results: readonly Promise<Result>[] = []
    await write(current, async (transaction) => {
      await transaction.select().from(eventText).where(eq(eventText.eventId, id)).for('update')
      results = ['Second', 'Third'].map((title) =>
        erika.call('writeEventText', { input: { ...text.input, title, basedOn: read.basedOn } }),
      )
      // Long enough for both to come to the locked row; the embedded engine lets them wait for it.
      await setTimeout(300)
    })

    expect((await Promise.all(results)).map(({ __typename }) => __typename).sort()).toEqual([
      'EditConflict',
      'WriteEventTextPayload',
    ])
  })

  test('is told so too where it would remove it', async () => {
    const { current } = api.database
    const owner = globalId('Actor', await insertActor(current))
    const { actorName } = await erika.call(
      'addActorName',
      { input: { actor: owner, language: 'en', value: 'One', kind: 'ALIAS' } },
      'actorName { id revision { id } }',
    )
    // As it was selected.
    const { id, revision } = actorName as { id: string; revision: { id: string } }
    await max.call('editActorName', { input: { id, basedOn: revision.id, value: 'Two' } })

    expect(await erika.call('removeActorName', { id, basedOn: revision.id })).toMatchObject({
      __typename: 'EditConflict',
      current: { __typename: 'ActorName', id },
      fields: [{ name: 'value', based: 'One', current: 'Two', yours: 'One' }],
    })
  })
})
