import { beforeAll, expect, test } from 'vitest'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { insertArticle } from '../../support/article-facts.ts'
import { insertActor, insertEvent } from '../../support/facts.ts'
import { insertClaim, insertStatement } from '../../support/statement-facts.ts'
import { useApi } from '../api/api.ts'
import { asRead, READ, useEditor } from './editor.ts'

const api = useApi({ seed: false })
const editor = useEditor(api)

let articleVersion = ''

beforeAll(async () => {
  const { current } = api.database
  const { version } = await insertArticle(current, { text: '„Wir bauen“, sagte sie. 40 Boote.' })
  articleVersion = encodeGlobalId('ArticleVersion', version.id)
  await insertActor(current, { slug: 'speaker' })
  await insertEvent(current, { slug: 'launch' })
})

test('a claim is made, edited and worded', async () => {
  const create = (values: object) =>
    editor.call(
      'createClaim',
      {
        input: {
          slug: 'boats-are-built',
          event: 'launch',
          texts: [{ language: 'en', proposition: 'Boats are being built.' }],
          evidence: [{ articleVersion, exact: '40 Boote' }],
          ...values,
        },
      },
      `claim { id revision { id } texts ${READ} evidence { totalCount } }`,
    )
  const made = await create({})
  expect(made).toMatchObject({ claim: { evidence: { totalCount: 1 } } })
  expect(await create({})).toMatchObject({ __typename: 'AlreadyExists', argument: 'slug' })
  expect(await create({ event: 'none' })).toMatchObject({
    __typename: 'NotFound',
    argument: 'event',
  })

  const read = asRead(made, 'claim')
  const change = (values: object) =>
    editor.call('editClaim', { input: { ...read, ...values } }, 'claim { event { slug } }')
  expect(await change({ event: null })).toMatchObject({ claim: { event: null } })
  expect(await change({ event: 'launch' })).toMatchObject({
    __typename: 'EditConflict',
    fields: [{ name: 'event', current: null, yours: expect.any(String) }],
  })

  const write = (values: object) =>
    editor.call(
      'writeClaimText',
      {
        input: {
          claim: 'boats-are-built',
          language: 'de',
          proposition: 'Boote werden gebaut.',
          ...values,
        },
      },
      `claimText ${READ}`,
    )
  const text = asRead(await write({}), 'claimText')
  expect(await write({})).toMatchObject({ __typename: 'AlreadyExists', argument: 'language' })
  expect(await write({ claim: 'none' })).toMatchObject({ __typename: 'NotFound' })
  await write({ proposition: 'Man baut Boote.', basedOn: text.basedOn })
  expect(await write({ basedOn: text.basedOn })).toMatchObject({ __typename: 'EditConflict' })
  expect(await editor.call('removeClaimText', text)).toMatchObject({ __typename: 'EditConflict' })
})

test('a claim’s wording is removed', async () => {
  await insertClaim(api.database.current, { slug: 'worded', propositions: { en: 'It rains.' } })
  const { claim } = await api.data<{
    claim: { texts: { id: string; revision: { id: string } }[] }
  }>(`{ claim(slug: "worded") { texts ${READ} } }`)
  const [text] = claim.texts

  expect(
    await editor.call('removeClaimText', { id: text?.id, basedOn: text?.revision.id }, 'removedId'),
  ).toMatchObject({ removedId: text?.id })
})

test('a stance is added, edited and removed', async () => {
  const { current } = api.database
  const claim = await insertClaim(current)
  const statement = await insertStatement(current)
  const add = (values: object) =>
    editor.call(
      'addStance',
      {
        input: {
          claim: claim.slug,
          statement: statement.slug,
          position: 'ASSERTS',
          evidence: [{ articleVersion, exact: 'Wir bauen' }],
          ...values,
        },
      },
      `stance ${READ}`,
    )
  const read = asRead(await add({}), 'stance')
  expect(await add({ position: 'DENIES' })).toMatchObject({
    __typename: 'AlreadyExists',
    argument: 'statement',
  })
  expect(await add({ claim: 'none' })).toMatchObject({ __typename: 'NotFound', argument: 'claim' })

  const change = (position: string) =>
    editor.call('editStance', { input: { ...read, position } }, `stance ${READ}`)
  const edited = asRead(await change('QUESTIONS'), 'stance')
  expect(await change('DENIES')).toMatchObject({
    __typename: 'EditConflict',
    fields: [{ name: 'position', based: 'asserts', current: 'questions', yours: 'denies' }],
  })
  expect(await editor.call('removeStance', edited, 'removedId')).toMatchObject({
    removedId: read.id,
  })
  expect(await editor.call('removeStance', edited)).toMatchObject({ __typename: 'NotFound' })
})

test('an amount is added, edited and removed, to the last digit', async () => {
  const value = '123456789012345678901234567890.123456789'
  const add = (values: object) =>
    editor.call(
      'addAmount',
      {
        input: {
          event: 'launch',
          measure: 'OTHER',
          comparator: 'ABOUT',
          value,
          unit: 'boat',
          holder: 'speaker',
          evidence: [{ articleVersion, exact: '40 Boote' }],
          ...values,
        },
      },
      'amount { id revision { id } value holder { slug } statement { id } evidence { totalCount } }',
    )
  const made = await add({})
  expect(made.amount).toMatchObject({
    value,
    holder: { slug: 'speaker' },
    statement: null,
    evidence: { totalCount: 1 },
  })
  for (const argument of ['event', 'statement', 'holder']) {
    expect(await add({ [argument]: 'none' })).toMatchObject({ __typename: 'NotFound', argument })
  }

  const read = asRead(made, 'amount')
  const change = (values: object) =>
    editor.call('editAmount', { input: { ...read, ...values } }, `amount ${READ}`)
  expect(await change({ value: null })).toMatchObject({
    __typename: 'InvalidEdit',
    argument: 'value',
  })
  const edited = asRead(await change({ value: '40', holder: null }), 'amount')
  expect(await change({ value: '41' })).toMatchObject({
    __typename: 'EditConflict',
    fields: expect.arrayContaining([{ name: 'value', based: value, current: '40', yours: '41' }]),
  })
  expect(await editor.call('removeAmount', edited, 'removedId')).toMatchObject({
    removedId: read.id,
  })
  expect(await editor.call('removeAmount', edited)).toMatchObject({ __typename: 'NotFound' })
})
