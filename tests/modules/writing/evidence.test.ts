import { beforeAll, describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { insertArticle } from '../../support/article-facts.ts'
import {
  insertActorName,
  insertEvent,
  insertEventLink,
  insertParticipation,
  insertRelationship,
} from '../../support/facts.ts'
import {
  insertAmount,
  insertClaim,
  insertRendering,
  insertStance,
  insertStatement,
} from '../../support/statement-facts.ts'
import { useApi } from '../api/api.ts'
import { asRead, READ, useEditor } from './editor.ts'

const api = useApi({ seed: false })
const editor = useEditor(api)

// An astral letter before the words: offsets in code points differ from those of UTF-16.
const TEXT = '𝄞 spielt, und spielt. Ende'
const LENGTH = 26
let articleVersion = ''
let event = ''

beforeAll(async () => {
  const { version } = await insertArticle(api.database.current, { text: TEXT })
  articleVersion = encodeGlobalId('ArticleVersion', version.id)
  event = encodeGlobalId('Event', await insertEvent(api.database.current).then(({ id }) => id))
})

const add = (span: object, supports = event) =>
  editor.call(
    'addEvidence',
    { input: { supports, evidence: { articleVersion, ...span } } },
    'evidence { id revision { id } start end exact prefix suffix }',
  )

describe('a span', () => {
  test.for([
    ['by its words', { exact: 'und' }, 10, 13, 'und'],
    ['by its offsets', { start: 2, end: 8 }, 2, 8, 'spielt'],
    ['by both', { start: 14, end: 20, exact: 'spielt' }, 14, 20, 'spielt'],
    ['of an astral letter', { start: 0, end: 1 }, 0, 1, '𝄞'],
    ['of all', { start: 0, end: LENGTH }, 0, LENGTH, TEXT],
  ] as const)('%s is located in code points', async ([, span, start, end, exact]) => {
    expect((await add(span)).evidence).toMatchObject({
      start,
      end,
      exact,
      prefix: [...TEXT].slice(0, start).join(''),
      suffix: [...TEXT].slice(end).join(''),
    })
  })

  test.for([
    ['whose words do not stand there', { exact: 'schweigt' }, 'exact'],
    ['whose words stand there twice', { exact: 'spielt' }, 'exact'],
    ['with other words at its offsets', { start: 2, end: 8, exact: 'und' }, 'exact'],
    ['that ends behind the text', { start: 2, end: LENGTH + 1 }, 'end'],
    ['that is empty', { start: 2, end: 2 }, 'end'],
    ['that ends before it starts', { start: 8, end: 2 }, 'end'],
    ['with one offset', { start: 2, exact: 'spielt' }, 'start'],
    ['with nothing', {}, 'exact'],
  ] as const)('%s is refused', async ([, span, argument]) => {
    expect(await add(span)).toMatchObject({ __typename: 'InvalidEdit', argument })
  })
})

test('everything that may be in print is supported', async () => {
  const { current } = api.database
  const rows = {
    ActorName: await insertActorName(current),
    Amount: await insertAmount(current),
    Claim: await insertClaim(current),
    Event: await insertEvent(current),
    EventLink: await insertEventLink(current),
    Participation: await insertParticipation(current),
    Relationship: await insertRelationship(current),
    Rendering: await insertRendering(current),
    Stance: await insertStance(current),
    Statement: await insertStatement(current),
  }
  for (const [typename, { id }] of Object.entries(rows)) {
    const supports = encodeGlobalId(typename, id)
    const { evidence } = await add({ exact: 'und' }, supports)

    expect(
      await api.data(
        `query($id: ID!) { node(id: $id) { ... on ${typename} { evidence { nodes { id } } } } }`,
        { id: supports },
      ),
    ).toEqual({ node: { evidence: { nodes: [{ id: (evidence as { id: string }).id }] } } })
  }
})

test('what is not there, or never in print, is not supported', async () => {
  const nobody = '01900000-0000-7000-8000-000000000000'
  expect(await add({ exact: 'und' }, encodeGlobalId('Event', nobody))).toMatchObject({
    __typename: 'NotFound',
    argument: 'supports',
  })
  const query = `mutation($id: ID!) {
    addEvidence(input: { supports: $id, evidence: { articleVersion: "${articleVersion}", exact: "und" } }) {
      __typename
    }
  }`

  expect(
    await api.ask(query, { id: encodeGlobalId('Place', nobody) }, editor.secret),
  ).toMatchObject({
    status: 400,
    errors: [{ extensions: { argument: 'input.supports' } }],
  })
})

test('evidence is removed, as it was read', async () => {
  const read = asRead(await add({ exact: 'Ende' }), 'evidence')
  const { revision } = (await editor.call(
    'createStory',
    { input: { slug: 'another-edit', texts: [] } },
    `story ${READ}`,
  )) as unknown as { revision: { id: string } }

  expect(await editor.call('removeEvidence', { ...read, basedOn: revision.id })).toMatchObject({
    __typename: 'InvalidEdit',
    argument: 'basedOn',
  })
  expect(await editor.call('removeEvidence', read, 'removedId')).toMatchObject({
    removedId: read.id,
  })
  expect(await editor.call('removeEvidence', read)).toMatchObject({ __typename: 'NotFound' })
})
