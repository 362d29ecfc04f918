import { describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { insertActor, newSlug } from '../../support/facts.ts'
import { useApi } from '../api/api.ts'
import { useEditor } from './editor.ts'
import { globalId, newEvent, readEvent, rowCounts } from './rows.ts'

const api = useApi({ seed: false })
const erika = useEditor(api)
const max = useEditor(api, 'Max Muster')

describe('an edit', () => {
  test('that changes nothing succeeds, and leaves no revision', async () => {
    const read = await newEvent(api, { kind: 'meeting' })
    const before = await rowCounts(api)

    for (const same of [{ kind: 'MEETING' }, {}]) {
      expect(await erika.call('editEvent', { input: { ...read, ...same } })).toEqual({
        __typename: 'EditEventPayload',
        revision: null,
      })
    }
    expect(await rowCounts(api)).toEqual(before)
    expect(await readEvent(api, read.id)).toEqual(read)
  })

  test('based on a revision that did not write it is refused', async () => {
    const read = await newEvent(api)
    const { basedOn } = await newEvent(api)

    expect(
      await erika.call('editEvent', { input: { ...read, basedOn, kind: 'VISIT' } }),
    ).toMatchObject({ __typename: 'InvalidEdit', argument: 'basedOn' })
  })

  test.for([
    ['kind', { kind: null }],
    ['slug', { slug: null }],
    ['date', { date: null }],
  ] as const)('that takes the %s away is refused', async ([argument, change]) => {
    expect(
      await erika.call('editEvent', { input: { ...(await newEvent(api)), ...change } }),
    ).toEqual({
      __typename: 'InvalidEdit',
      message: expect.stringContaining('not taken away'),
      argument,
    })
  })

  test('of what is not there is refused', async () => {
    const { basedOn } = await newEvent(api)
    const id = encodeGlobalId('Event', '01900000-0000-7000-8000-000000000000')

    expect(await erika.call('editEvent', { input: { id, basedOn } })).toEqual({
      __typename: 'NotFound',
      message: 'There is no event with this id.',
      argument: 'id',
    })
  })

  test('is in the history of what it edits, with the values that it changed', async () => {
    const read = await newEvent(api, { kind: 'meeting', slug: 'with-history' })
    await erika.call('editEvent', {
      input: { ...read, kind: 'VISIT', date: { edtf: '2025-04', timeZone: 'Europe/Berlin' } },
      reason: 'It was a visit.',
    })

    expect(
      await api.data(`{ event(slug: "with-history") {
        revision { author reason changes { totalCount } }
        history { totalCount nodes {
          operation table rowId node { id } fields { name before after } revision { reason }
        } }
      } }`),
    ).toEqual({
      event: {
        revision: { author: 'Erika Editor', reason: 'It was a visit.', changes: { totalCount: 1 } },
        history: {
          totalCount: 2,
          nodes: [
            {
              operation: 'UPDATE',
              table: 'event',
              rowId: read.id,
              node: { id: read.id },
              fields: [
                { name: 'edtf', before: '2025-01-21', after: '2025-04' },
                { name: 'kind', before: 'meeting', after: 'visit' },
                { name: 'timeZone', before: 'UTC', after: 'Europe/Berlin' },
              ],
              revision: { reason: 'It was a visit.' },
            },
            {
              operation: 'INSERT',
              table: 'event',
              rowId: read.id,
              node: { id: read.id },
              fields: expect.arrayContaining([
                { name: 'slug', before: null, after: 'with-history' },
              ]),
              revision: { reason: 'test' },
            },
          ],
        },
      },
    })
  })
})

describe('a mutation with an idempotency key', () => {
  const story = (idempotencyKey: string) => ({
    input: { slug: newSlug('story'), texts: [] },
    idempotencyKey,
  })

  test('is carried out once, and then told of', async () => {
    const first = await erika.call('createStory', story('once'))
    expect(first.__typename).toBe('CreateStoryPayload')
    const before = await rowCounts(api)

    expect(await erika.call('createStory', story('once'))).toEqual({
      __typename: 'AlreadyDone',
      message: expect.any(String),
      earlierRevision: { id: (first.revision as { id: string }).id },
    })
    expect(await rowCounts(api)).toEqual(before)
  })

  test('is carried out once also when it comes twice at once', async () => {
    const results = await Promise.all(
      [1, 2].map(() => erika.call('createStory', story('twice at once'))),
    )

    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'AlreadyDone',
      'CreateStoryPayload',
    ])
  })

  test('of one person is another than that of the next', async () => {
    expect(await erika.call('createStory', story('mine'))).toMatchObject({
      __typename: 'CreateStoryPayload',
    })
    expect(await max.call('createStory', story('mine'))).toMatchObject({
      __typename: 'CreateStoryPayload',
    })
  })
})

test('a mutation that fails half-way leaves nothing', async () => {
  const guest = globalId('Actor', await insertActor(api.database.current))
  const before = await rowCounts(api)

  const result = await erika.call('createEvent', {
    input: {
      slug: 'half-way',
      kind: 'MEETING',
      status: 'PLANNED',
      date: { edtf: '2025-05', timeZone: 'UTC' },
      texts: [{ language: 'en', title: 'A meeting' }],
      participations: [
        { actor: guest, role: 'ORGANISER' },
        { actor: 'nobody-of-the-kind', role: 'ATTENDEE' },
      ],
    },
  })

  expect(result).toEqual({
    __typename: 'NotFound',
    message: 'There is no actor with the slug "nobody-of-the-kind".',
    argument: 'actor',
  })
  expect(await rowCounts(api)).toEqual(before)
})

test('an answer tells what the mutations before it have written', async () => {
  const read = await newEvent(api, { kind: 'meeting' })
  const { basedOn } = read
  const query = `mutation($id: ID!, $basedOn: ID!) {
    a: editEvent(input: { id: $id, basedOn: $basedOn, kind: VISIT }) {
      ... on EditEventPayload { event { kind } }
    }
    b: writeEventText(input: { event: $id, language: "en", title: "A visit" }) {
      ... on WriteEventTextPayload { eventText { title } }
    }
    c: writeEventText(input: { event: $id, language: "de", title: "Ein Besuch" }) {
      ... on WriteEventTextPayload { eventText { title } }
    }
    d: editEvent(input: { id: $id, basedOn: $basedOn, kind: SPEECH }) {
      ... on EditConflict { current { ... on Event { kind texts { title } } } }
    }
  }`

  expect(await api.ask(query, { id: read.id, basedOn }, erika.secret)).toEqual({
    status: 200,
    data: {
      a: { event: { kind: 'VISIT' } },
      b: { eventText: { title: 'A visit' } },
      c: { eventText: { title: 'Ein Besuch' } },
      d: { current: { kind: 'VISIT', texts: [{ title: 'A visit' }, { title: 'Ein Besuch' }] } },
    },
  })
})
