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
  const { current } = api.database
  await insertActor(current, { slug: 'mayor', names: { en: 'The mayor' } })
  await insertActor(current, { slug: 'council' })
  const { version } = await insertArticle(current, {
    text: 'Am Dienstag stellte die Bürgermeisterin 😀 die Brücke vor.',
  })
  articleVersion = encodeGlobalId('ArticleVersion', version.id)
})

describe('a participation', () => {
  test('is added last, changed, and removed with its evidence', async () => {
    await insertEvent(api.database.current, { slug: 'attended' })
    const add = (actor: string, role: string) =>
      editor.call(
        'addParticipation',
        {
          input: {
            event: 'attended',
            actor,
            role,
            evidence: [{ articleVersion, exact: 'die Brücke' }],
          },
        },
        `participation ${READ}`,
      )
    const mayor = asRead(await add('mayor', 'HOST'), 'participation')
    await add('council', 'ATTENDEE')
    expect(await add('mayor', 'HOST')).toMatchObject({
      __typename: 'AlreadyExists',
      argument: 'role',
    })
    expect(await add('no-such-actor', 'HOST')).toMatchObject({
      __typename: 'NotFound',
      argument: 'actor',
    })

    const edited = await editor.call(
      'editParticipation',
      { input: { ...mayor, role: 'SPEAKER', position: 7 } },
      `participation ${READ}`,
    )
    const ofEvent = () =>
      api.data('{ event(slug: "attended") { participations { nodes { role actor { slug } } } } }')
    const council = { role: 'ATTENDEE', actor: { slug: 'council' } }
    expect(await ofEvent()).toEqual({
      event: {
        participations: { nodes: [council, { role: 'SPEAKER', actor: { slug: 'mayor' } }] },
      },
    })
    expect(
      await editor.call('editParticipation', { input: { ...mayor, actor: 'council' } }),
    ).toMatchObject({ __typename: 'EditConflict' })
    expect(
      await editor.call('editParticipation', {
        input: { ...asRead(edited, 'participation'), actor: 'council', role: 'ATTENDEE' },
      }),
    ).toMatchObject({ __typename: 'AlreadyExists', argument: 'role' })

    const evidence = () =>
      api.database.current.sql`select from evidence where participation_id is not null`
    const before = await evidence()
    await editor.call('removeParticipation', asRead(edited, 'participation'))
    expect(await ofEvent()).toEqual({ event: { participations: { nodes: [council] } } })
    expect(await evidence()).toHaveLength(before.length - 1)
  })
})

describe('a link between events', () => {
  test('is made and removed', async () => {
    const { current } = api.database
    const [cause, effect] = [await insertEvent(current), await insertEvent(current)]
    const link = (target: string) =>
      editor.call(
        'createEventLink',
        {
          input: {
            source: cause.slug,
            target,
            kind: 'CAUSES',
            evidence: [{ articleVersion, exact: 'die Brücke' }],
          },
        },
        `eventLink ${READ}`,
      )
    const made = asRead(await link(effect.slug), 'eventLink')
    expect(await link(effect.slug)).toMatchObject({ __typename: 'AlreadyExists' })
    expect(await link('no-such-event')).toMatchObject({
      __typename: 'NotFound',
      argument: 'target',
    })
    const merged = await insertEvent(current, { mergedIntoId: cause.id })
    expect(await link(merged.slug)).toMatchObject({
      __typename: 'InvalidEdit',
      argument: 'target',
    })

    expect(await editor.call('removeEventLink', made, 'removedId')).toMatchObject({
      removedId: made.id,
    })
    expect(await editor.call('removeEventLink', made)).toMatchObject({ __typename: 'NotFound' })
  })
})
