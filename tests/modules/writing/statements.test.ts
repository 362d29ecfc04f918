import { beforeAll, expect, test } from 'vitest'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { insertArticle } from '../../support/article-facts.ts'
import { insertActor, insertEvent } from '../../support/facts.ts'
import { insertStatement } from '../../support/statement-facts.ts'
import { useApi } from '../api/api.ts'
import { asRead, READ, useEditor } from './editor.ts'

const api = useApi({ seed: false })
const editor = useEditor(api)

const DATE = { edtf: '2025-06-03', timeZone: 'UTC' }
let articleVersion = ''

beforeAll(async () => {
  const { current } = api.database
  const { version } = await insertArticle(current, { text: '„Wir bauen“, sagte sie. 40 Boote.' })
  articleVersion = encodeGlobalId('ArticleVersion', version.id)
  await insertActor(current, { slug: 'speaker' })
  await insertEvent(current, { slug: 'launch' })
})

test('a statement is made with its wordings, and edited', async () => {
  const create = (values: object) =>
    editor.call(
      'createStatement',
      {
        input: {
          slug: 'we-build',
          speaker: 'speaker',
          event: 'launch',
          medium: 'SPOKEN',
          date: DATE,
          renderings: [
            {
              language: 'de',
              form: 'VERBATIM',
              text: 'Wir bauen',
              evidence: [{ articleVersion, exact: 'Wir bauen' }],
            },
          ],
          evidence: [{ articleVersion, exact: 'sagte sie' }],
          ...values,
        },
      },
      `statement { id revision { id } speaker { slug } event { slug } evidence { totalCount }
        renderings { nodes { text form evidence { totalCount } } } }`,
    )
  const made = await create({})
  expect(made.statement).toMatchObject({
    speaker: { slug: 'speaker' },
    event: { slug: 'launch' },
    evidence: { totalCount: 1 },
    renderings: { nodes: [{ text: 'Wir bauen', form: 'VERBATIM', evidence: { totalCount: 1 } }] },
  })
  expect(await create({})).toMatchObject({ __typename: 'AlreadyExists', argument: 'slug' })
  expect(await create({ speaker: 'no-one' })).toMatchObject({
    __typename: 'NotFound',
    argument: 'speaker',
  })
  const twice = [1, 2].map(() => ({ language: 'de', form: 'PARTIAL', text: 'bauen' }))
  expect(await create({ slug: 'twice', renderings: twice })).toMatchObject({
    __typename: 'AlreadyExists',
    argument: 'text',
  })

  const read = asRead(made, 'statement')
  const change = (values: object) =>
    editor.call('editStatement', { input: { ...read, ...values } }, 'statement { event { slug } }')
  expect(await change({ speaker: null })).toMatchObject({
    __typename: 'InvalidEdit',
    argument: 'speaker',
  })
  expect(await change({ event: null, medium: 'INTERVIEW' })).toMatchObject({
    statement: { event: null },
  })
  expect(await change({ medium: 'DOCUMENT' })).toMatchObject({ __typename: 'EditConflict' })
})

test('a wording is added, edited and removed', async () => {
  const { slug } = await insertStatement(api.database.current, { wordings: { de: 'Ja.' } })
  const add = (values: object) =>
    editor.call(
      'addRendering',
      {
        input: {
          statement: slug,
          language: 'en',
          form: 'TRANSLATED',
          text: 'We build.',
          evidence: [{ articleVersion, exact: 'Wir bauen' }],
          ...values,
        },
      },
      `rendering ${READ}`,
    )
  const read = asRead(await add({}), 'rendering')
  expect(await add({})).toMatchObject({ __typename: 'AlreadyExists', argument: 'text' })
  expect(await add({ statement: 'none' })).toMatchObject({
    __typename: 'NotFound',
    argument: 'statement',
  })

  const change = (values: object) =>
    editor.call('editRendering', { input: { ...read, ...values } }, `rendering ${READ}`)
  expect(await change({ language: 'de', form: 'VERBATIM', text: 'Ja.' })).toMatchObject({
    __typename: 'AlreadyExists',
  })
  const edited = asRead(await change({ text: 'We are building.' }), 'rendering')
  expect(await change({ text: 'We built.' })).toMatchObject({
    __typename: 'EditConflict',
    current: { __typename: 'Rendering', id: read.id },
    fields: [{ name: 'text', based: 'We build.', current: 'We are building.', yours: 'We built.' }],
  })
  expect(await editor.call('removeRendering', edited, 'removedId')).toMatchObject({
    removedId: read.id,
  })
  expect(await editor.call('removeRendering', edited)).toMatchObject({ __typename: 'NotFound' })
})
