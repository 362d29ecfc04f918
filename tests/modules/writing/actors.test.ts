import { beforeAll, describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { insertArticle } from '../../support/article-facts.ts'
import { insertActor, insertEvent } from '../../support/facts.ts'
import { useApi } from '../api/api.ts'
import { asRead, READ, useEditor } from './editor.ts'

const api = useApi({ seed: false })
const editor = useEditor(api)

let articleVersion = ''

beforeAll(async () => {
  const { version } = await insertArticle(api.database.current, { text: 'Die Chefin der Werft.' })
  articleVersion = encodeGlobalId('ArticleVersion', version.id)
})

test('an actor is made with its names, and edited', async () => {
  const create = (slug: string, names: readonly object[]) =>
    editor.call(
      'createActor',
      { input: { slug, kind: 'PERSON', names } },
      'actor { id slug kind revision { id } names { nodes { value kind valid { edtf } } } }',
    )
  const names = [
    { language: 'de', value: 'Ida Holm', kind: 'PREFERRED' },
    {
      language: 'de',
      value: 'Chefin der Werft',
      kind: 'ROLE',
      valid: { edtf: '2020/..', timeZone: 'Europe/Berlin' },
      evidence: [{ articleVersion, exact: 'Chefin der Werft' }],
    },
  ]
  const made = await create('ida-holm', names)
  expect(made.actor).toMatchObject({
    slug: 'ida-holm',
    names: {
      nodes: [
        { value: 'Ida Holm', kind: 'PREFERRED', valid: { edtf: '../..' } },
        { value: 'Chefin der Werft', kind: 'ROLE', valid: { edtf: '2020/..' } },
      ],
    },
  })
  expect(await create('ida-holm', [])).toMatchObject({
    __typename: 'AlreadyExists',
    argument: 'slug',
  })
  expect(
    await create('ida', [...names, { language: 'de', value: 'Ida', kind: 'PREFERRED' }]),
  ).toMatchObject({ __typename: 'AlreadyExists', argument: 'kind' })

  const read = asRead(made, 'actor')
  await insertActor(api.database.current, { slug: 'occupied' })
  expect(await editor.call('editActor', { input: { ...read, slug: 'occupied' } })).toMatchObject({
    __typename: 'AlreadyExists',
    argument: 'slug',
  })
  expect(
    await editor.call('editActor', { input: { ...read, kind: 'GROUP' } }, 'actor { kind }'),
  ).toMatchObject({ actor: { kind: 'GROUP' } })
  expect(await editor.call('editActor', { input: { ...read, kind: 'PROJECT' } })).toMatchObject({
    __typename: 'EditConflict',
    fields: [{ name: 'kind', based: 'person', current: 'group', yours: 'project' }],
  })
})

test('a name is added, edited and removed', async () => {
  const { slug } = await insertActor(api.database.current, { names: { en: 'The yard' } })
  const add = (values: object) =>
    editor.call(
      'addActorName',
      { input: { actor: slug, language: 'en', value: 'Yard', kind: 'ALIAS', ...values } },
      `actorName ${READ}`,
    )
  const name = asRead(await add({ evidence: [{ articleVersion, exact: 'Werft' }] }), 'actorName')
  expect(await add({})).toMatchObject({ __typename: 'AlreadyExists', argument: 'value' })
  expect(await add({ actor: 'no-such-actor' })).toMatchObject({
    __typename: 'NotFound',
    argument: 'actor',
  })
  expect(
    await add({ value: 'Fleet', evidence: [{ articleVersion, exact: 'Reederei' }] }),
  ).toMatchObject({
    __typename: 'InvalidEdit',
    argument: 'exact',
  })

  const change = (values: object, read: object = name) =>
    editor.call('editActorName', { input: { ...read, ...values } }, `actorName ${READ}`)
  expect(await change({ kind: 'PREFERRED' })).toMatchObject({
    __typename: 'AlreadyExists',
    argument: 'kind',
  })
  expect(await change({ valid: null })).toMatchObject({
    __typename: 'InvalidEdit',
    argument: 'valid',
  })
  const edited = asRead(
    await change({ value: 'Wharf', language: 'en-us', valid: { edtf: '1990', timeZone: 'UTC' } }),
    'actorName',
  )
  expect(await change({ value: 'Dock' })).toMatchObject({ __typename: 'EditConflict' })
  expect(
    await api.data(
      'query($slug: String) { actor(slug: $slug) { names { nodes { value language valid { edtf } } } } }',
      { slug },
    ),
  ).toMatchObject({
    actor: {
      names: {
        nodes: [
          { value: 'The yard' },
          { value: 'Wharf', language: 'en-US', valid: { edtf: '1990' } },
        ],
      },
    },
  })

  expect(await editor.call('removeActorName', edited, 'removedId')).toMatchObject({
    removedId: name.id,
  })
  expect(await editor.call('removeActorName', edited)).toMatchObject({ __typename: 'NotFound' })
})

describe('a relationship', () => {
  const VALID = { edtf: '2021/..', timeZone: 'UTC' }

  test('is made, edited, and removed with its facts and all evidence', async () => {
    const { current } = api.database
    const [yard, owner] = [await insertActor(current), await insertActor(current)]
    const create = (values: object) =>
      editor.call(
        'createRelationship',
        {
          input: {
            source: owner.slug,
            target: yard.slug,
            kind: 'OWNER_OF',
            valid: VALID,
            evidence: [{ articleVersion, exact: 'Werft' }],
            ...values,
          },
        },
        `relationship ${READ}`,
      )
    const made = asRead(await create({}), 'relationship')
    expect(await create({})).toMatchObject({ __typename: 'AlreadyExists', argument: 'kind' })
    expect(await create({ target: owner.slug })).toMatchObject({
      __typename: 'InvalidEdit',
      argument: 'target',
    })
    expect(await create({ source: 'no-such-actor' })).toMatchObject({
      __typename: 'NotFound',
      argument: 'source',
    })

    const sale = await insertEvent(current)
    const fact = { relationship: made.id, event: sale.slug }
    const addFact = () =>
      editor.call(
        'addRelationshipEvent',
        { input: { ...fact, evidence: [{ articleVersion, exact: 'Chefin' }] } },
        'relationship { events { nodes { slug } } }',
      )
    const removeFact = () =>
      editor.call('removeRelationshipEvent', { input: fact }, 'relationship { id }')
    expect(await addFact()).toMatchObject({
      relationship: { events: { nodes: [{ slug: sale.slug }] } },
    })
    expect(await addFact()).toMatchObject({ __typename: 'AlreadyExists', argument: 'event' })
    expect(await removeFact()).toMatchObject({ relationship: { id: made.id } })
    expect(await removeFact()).toMatchObject({ __typename: 'NotFound', argument: 'event' })
    await addFact()

    const change = (read: object, values: object) =>
      editor.call('editRelationship', { input: { ...read, ...values } }, `relationship ${READ}`)
    const edited = asRead(
      await change(made, { kind: 'FOUNDER_OF', valid: { edtf: '2019/..', timeZone: 'UTC' } }),
      'relationship',
    )
    expect(await change(made, { kind: 'HEAD_OF' })).toMatchObject({
      __typename: 'EditConflict',
      fields: expect.arrayContaining([
        { name: 'edtf', based: '2021/..', current: '2019/..', yours: '2021/..' },
      ]),
    })
    expect(await change(edited, { target: owner.slug })).toMatchObject({
      __typename: 'InvalidEdit',
    })

    const evidence = () => current.sql`
      select from evidence where num_nonnulls(relationship_id, relationship_event_id) > 0`
    expect(await evidence()).toHaveLength(2)
    expect(await editor.call('removeRelationship', made)).toMatchObject({
      __typename: 'EditConflict',
    })
    expect(await evidence()).toHaveLength(2)
    expect(await editor.call('removeRelationship', edited, 'removedId')).toMatchObject({
      removedId: made.id,
    })
    expect(await evidence()).toHaveLength(0)
  })
})
