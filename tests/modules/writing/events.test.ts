import { beforeAll, describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { insertArticle } from '../../support/article-facts.ts'
import { insertActor, insertEvent, insertPlace } from '../../support/facts.ts'
import { useApi } from '../api/api.ts'
import { asRead, READ, useEditor } from './editor.ts'

const api = useApi({ seed: false })
const editor = useEditor(api)

const DATE = { edtf: '2025-06-03', timeZone: 'Europe/Vienna' }
let articleVersion = ''

beforeAll(async () => {
  const { current } = api.database
  await insertActor(current, { slug: 'mayor', names: { en: 'The mayor' } })
  await insertActor(current, { slug: 'council' })
  await insertPlace(current, { slug: 'town-hall' })
  const { version } = await insertArticle(current, {
    text: 'Am Dienstag stellte die Bürgermeisterin 😀 die Brücke vor.',
  })
  articleVersion = encodeGlobalId('ArticleVersion', version.id)
})

describe('createEvent', () => {
  test('makes an event with texts, participations and evidence in one go', async () => {
    const result = await editor.call(
      'createEvent',
      {
        input: {
          slug: 'bridge-presented',
          kind: 'ANNOUNCEMENT',
          status: 'HAPPENED',
          date: {
            ...DATE,
            derivation: {
              words: 'Am Dienstag',
              anchor: '2025-06-05',
              rule: 'weekday-before-anchor',
            },
          },
          place: 'town-hall',
          texts: [
            { language: 'de-at', title: 'Brücke vorgestellt', summary: 'Die Stadt baut.' },
            { language: 'en', title: 'Bridge presented' },
          ],
          participations: [
            {
              actor: 'mayor',
              role: 'ANNOUNCER',
              evidence: [{ articleVersion, exact: 'die Bürgermeisterin' }],
            },
            { actor: 'council', role: 'ATTENDEE' },
          ],
          evidence: [{ articleVersion, start: 0, end: 11 }],
        },
      },
      `event {
        slug kind status place { slug } texts { language title summary }
        time { edtf timeZone earliestStart derivation { words anchor rule } }
        participations { nodes { role actor { slug } evidence { nodes { exact } } } }
        evidence { nodes { exact start end prefix suffix } }
      }`,
    )

    expect(result.event).toEqual({
      slug: 'bridge-presented',
      kind: 'ANNOUNCEMENT',
      status: 'HAPPENED',
      place: { slug: 'town-hall' },
      texts: [
        { language: 'de-AT', title: 'Brücke vorgestellt', summary: 'Die Stadt baut.' },
        { language: 'en', title: 'Bridge presented', summary: null },
      ],
      time: {
        edtf: '2025-06-03',
        timeZone: 'Europe/Vienna',
        earliestStart: '2025-06-02T22:00:00Z',
        derivation: { words: 'Am Dienstag', anchor: '2025-06-05', rule: 'weekday-before-anchor' },
      },
      participations: {
        nodes: [
          {
            role: 'ANNOUNCER',
            actor: { slug: 'mayor' },
            evidence: { nodes: [{ exact: 'die Bürgermeisterin' }] },
          },
          { role: 'ATTENDEE', actor: { slug: 'council' }, evidence: { nodes: [] } },
        ],
      },
      evidence: {
        nodes: [
          {
            exact: 'Am Dienstag',
            start: 0,
            end: 11,
            prefix: '',
            suffix: ' stellte die Bürgermeisterin 😀 d',
          },
        ],
      },
    })
  })

  const minimal = { kind: 'OTHER', status: 'PLANNED', date: DATE, texts: [] }

  test.for([
    ['a slug that is taken', { slug: 'taken' }, 'AlreadyExists', 'slug'],
    [
      'two texts in one language',
      { texts: ['en', 'EN'].map((language) => ({ language, title: 'x' })) },
      'AlreadyExists',
      'language',
    ],
    [
      'a role twice',
      { participations: [1, 2].map(() => ({ actor: 'mayor', role: 'HOST' })) },
      'AlreadyExists',
      'role',
    ],
    ['a place that is not there', { place: 'nowhere' }, 'NotFound', 'place'],
    [
      'evidence of no article',
      {
        evidence: [
          {
            articleVersion: encodeGlobalId(
              'ArticleVersion',
              '01900000-0000-7000-8000-000000000000',
            ),
            exact: 'x',
          },
        ],
      },
      'NotFound',
      'articleVersion',
    ],
  ] as const)('with %s is refused', async ([, wrong, typename, argument]) => {
    await insertEvent(api.database.current, { slug: 'taken' }).catch(() => {})

    expect(
      await editor.call('createEvent', { input: { slug: 'refused', ...minimal, ...wrong } }),
    ).toMatchObject({ __typename: typename, argument })
    expect(await api.data('{ event(slug: "refused") { id } }')).toEqual({ event: null })
  })
})

describe('the texts of an event', () => {
  const write = (values: object) =>
    editor.call(
      'writeEventText',
      { input: { event: 'told', language: 'en', title: 'First', ...values } },
      `eventText ${READ}`,
    )

  test('are written, and anew based on what was read, and removed', async () => {
    await insertEvent(api.database.current, { slug: 'told' })
    const first = asRead(await write({}), 'eventText')
    const second = await write({ title: 'Second', basedOn: first.basedOn })
    expect(asRead(second, 'eventText').id).toBe(first.id)

    expect(await write({ title: 'Third' })).toMatchObject({
      __typename: 'AlreadyExists',
      argument: 'language',
    })
    expect(await write({ title: 'Third', basedOn: first.basedOn })).toMatchObject({
      __typename: 'EditConflict',
      current: { __typename: 'EventText', id: first.id },
      fields: [{ name: 'title', based: 'First', current: 'Second', yours: 'Third' }],
    })
    expect(await editor.call('removeEventText', first)).toMatchObject({
      __typename: 'EditConflict',
    })
    expect(
      await editor.call('removeEventText', asRead(second, 'eventText'), 'removedId'),
    ).toMatchObject({ removedId: first.id })
    expect(await write({ title: 'Fourth', basedOn: first.basedOn })).toMatchObject({
      __typename: 'NotFound',
      argument: 'basedOn',
    })
    expect(await editor.call('removeEventText', first)).toMatchObject({ __typename: 'NotFound' })
  })

  test('of no event are refused', async () => {
    expect(await write({ event: 'no-such-event' })).toMatchObject({
      __typename: 'NotFound',
      argument: 'event',
    })
  })
})
