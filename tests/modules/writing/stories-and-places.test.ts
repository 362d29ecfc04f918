import { expect, test } from 'vitest'
import { insertActor, insertEvent, newSlug } from '../../support/facts.ts'
import { useApi } from '../api/api.ts'
import { asRead, READ, useEditor } from './editor.ts'

const api = useApi({ seed: false })
const editor = useEditor(api)

test('a story is made, edited, worded and ordered', async () => {
  const { current } = api.database
  const [first, second, third] = ['first', 'second', 'third']
  for (const slug of [first, second, third]) await insertEvent(current, { slug })
  const create = (values: object) =>
    editor.call(
      'createStory',
      {
        input: {
          slug: 'thread',
          texts: [{ language: 'en', title: 'A thread' }],
          events: [first, second],
          ...values,
        },
      },
      'story { id revision { id } title events { nodes { slug } } }',
    )
  const made = await create({})
  expect(made).toMatchObject({
    story: { title: 'A thread', events: { nodes: [{ slug: first }, { slug: second }] } },
  })
  expect(await create({})).toMatchObject({ __typename: 'AlreadyExists', argument: 'slug' })
  expect(await create({ slug: 'other', events: ['none'] })).toMatchObject({
    __typename: 'NotFound',
    argument: 'events',
  })
  expect(await create({ slug: 'other', events: [first, first] })).toMatchObject({
    __typename: 'InvalidEdit',
    argument: 'events',
  })

  const read = asRead(made, 'story')
  expect(
    await editor.call('editStory', { input: { ...read, slug: 'long-thread' } }, 'story { slug }'),
  ).toMatchObject({ story: { slug: 'long-thread' } })
  expect(await editor.call('editStory', { input: { ...read, slug: 'thread' } })).toMatchObject({
    __typename: 'EditConflict',
  })

  const set = (basedOnEvents: readonly string[], events: readonly string[]) =>
    editor.call(
      'setStoryEvents',
      { input: { story: 'long-thread', basedOnEvents, events } },
      'story { events { nodes { slug } } }',
    )
  expect(await set([first, second], [third, first])).toMatchObject({
    story: { events: { nodes: [{ slug: third }, { slug: first }] } },
  })
  expect(await set([first, second], [second])).toMatchObject({
    __typename: 'EditConflict',
    current: { __typename: 'Story', id: read.id },
    currentRevision: { author: editor.name },
    fields: [{ name: 'events', based: 'first second', current: 'third first', yours: 'second' }],
  })
  expect(await set([third, first], [third, first])).toMatchObject({ revision: null })
  expect(await set([third, first], ['none'])).toMatchObject({
    __typename: 'NotFound',
    argument: 'events',
  })
  expect(await set([third, first], [])).toMatchObject({ story: { events: { nodes: [] } } })

  const write = (values: object) =>
    editor.call(
      'writeStoryText',
      { input: { story: 'long-thread', language: 'de', title: 'Ein Faden', ...values } },
      `storyText ${READ}`,
    )
  const text = asRead(await write({ summary: 'Lang.' }), 'storyText')
  expect(await write({})).toMatchObject({ __typename: 'AlreadyExists', argument: 'language' })
  const rewritten = asRead(await write({ basedOn: text.basedOn }), 'storyText')
  expect(await write({ title: 'Garn', basedOn: text.basedOn })).toMatchObject({
    __typename: 'EditConflict',
    fields: expect.arrayContaining([
      { name: 'summary', based: 'Lang.', current: null, yours: null },
    ]),
  })
  expect(await editor.call('removeStoryText', rewritten, 'removedId')).toMatchObject({
    removedId: text.id,
  })
  expect(await editor.call('removeStoryText', rewritten)).toMatchObject({ __typename: 'NotFound' })
})

test('an outlet is made and edited', async () => {
  const owner = await insertActor(api.database.current)
  const create = (values: object) =>
    editor.call(
      'createOutlet',
      {
        input: {
          slug: 'harbour-post',
          name: 'Harbour Post',
          language: 'EN',
          homepage: 'https://post.example/',
          owner: owner.slug,
          ...values,
        },
      },
      'outlet { id revision { id } language owner { slug } }',
    )
  const made = await create({})
  expect(made).toMatchObject({ outlet: { language: 'en', owner: { slug: owner.slug } } })
  expect(await create({})).toMatchObject({ __typename: 'AlreadyExists', argument: 'slug' })
  expect(await create({ owner: 'none' })).toMatchObject({
    __typename: 'NotFound',
    argument: 'owner',
  })

  const change = (values: object) =>
    editor.call(
      'editOutlet',
      { input: { ...asRead(made, 'outlet'), ...values } },
      'outlet { homepage owner { slug } }',
    )
  expect(await change({ name: null })).toMatchObject({
    __typename: 'InvalidEdit',
    argument: 'name',
  })
  expect(await change({ homepage: null, owner: null })).toMatchObject({
    outlet: { homepage: null, owner: null },
  })
  expect(await change({ name: 'Port Post' })).toMatchObject({ __typename: 'EditConflict' })
})

test('a place is made, edited and named', async () => {
  const create = (values: object) =>
    editor.call(
      'createPlace',
      {
        input: {
          slug: newSlug('place'),
          latitude: 54.3,
          longitude: 10.1,
          names: [{ language: 'de', value: 'Hafen' }],
          ...values,
        },
      },
      'place { id revision { id } name latitude within { slug } }',
    )
  const town = await create({ slug: 'town' })
  const harbour = await create({ slug: 'harbour', within: 'town' })
  expect(harbour).toMatchObject({
    place: { name: 'Hafen', latitude: 54.3, within: { slug: 'town' } },
  })
  expect(await create({ slug: 'town' })).toMatchObject({
    __typename: 'AlreadyExists',
    argument: 'slug',
  })
  expect(await create({ within: 'none' })).toMatchObject({
    __typename: 'NotFound',
    argument: 'within',
  })
  expect(await create({ longitude: null })).toMatchObject({
    __typename: 'InvalidEdit',
    argument: 'latitude',
  })

  const change = (values: object) =>
    editor.call(
      'editPlace',
      { input: { ...asRead(town, 'place'), ...values } },
      'place { latitude }',
    )
  for (const within of ['town', 'harbour']) {
    expect(await change({ within })).toMatchObject({
      __typename: 'InvalidEdit',
      argument: 'within',
    })
  }
  expect(await change({ latitude: 54.5 })).toMatchObject({ place: { latitude: 54.5 } })
  expect(await change({ latitude: 54.7 })).toMatchObject({
    __typename: 'EditConflict',
    fields: [{ name: 'latitude', based: '54.3', current: '54.5', yours: '54.7' }],
  })

  const write = (values: object) =>
    editor.call(
      'writePlaceName',
      { input: { place: 'harbour', language: 'en', value: 'Harbour', ...values } },
      `placeName ${READ}`,
    )
  const name = asRead(await write({}), 'placeName')
  expect(await write({})).toMatchObject({ __typename: 'AlreadyExists', argument: 'language' })
  expect(await write({ place: 'none' })).toMatchObject({ __typename: 'NotFound' })
  const renamed = asRead(await write({ value: 'Port', basedOn: name.basedOn }), 'placeName')
  expect(await editor.call('removePlaceName', name)).toMatchObject({ __typename: 'EditConflict' })
  expect(await editor.call('removePlaceName', renamed, 'removedId')).toMatchObject({
    removedId: name.id,
  })
})
