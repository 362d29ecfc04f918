import { describe, expect, test } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

/** A field with an argument that is refused wherever it is asked for. */
const WRONG = 'timeline(first: 101) { totalCount }'

describe('an argument of what is left out', () => {
  test.for([
    ['by @include', `{ __typename ${WRONG.replace('{', '@include(if: false) {')} }`],
    ['by @skip', `{ __typename ${WRONG.replace('{', '@skip(if: true) {')} }`],
    ['with what is around it', `{ __typename ... @skip(if: true) { ${WRONG} } }`],
    [
      'with the fragment',
      `{ __typename ...Wrong @include(if: false) } fragment Wrong on Query { ${WRONG} }`,
    ],
    [
      'with the fragment of a fragment',
      `{ __typename ...Outer @skip(if: true) }
      fragment Outer on Query { ...Wrong } fragment Wrong on Query { ${WRONG} }`,
    ],
    [
      'by the default of a variable',
      `query ($shown: Boolean! = false) { __typename ... @include(if: $shown) { ${WRONG} } }`,
    ],
  ] as const)('%s is not looked at', async ([, query]) => {
    expect(await api.ask(query)).toEqual({ status: 200, data: { __typename: 'Query' } })
  })

  test('is looked at again when a variable asks for it', async () => {
    const query = `query ($shown: Boolean!) { __typename ...Wrong @include(if: $shown) }
      fragment Wrong on Query { ${WRONG} }`
    const statuses = []
    for (const shown of [false, true, false, true]) {
      statuses.push((await api.ask(query, { shown })).status)
    }

    expect(statuses).toEqual([200, 400, 200, 400])
  })

  test('is looked at where another spread asks for it', async () => {
    const query = `{ ...Wrong @skip(if: true) ... on Query { ...Wrong } }
      fragment Wrong on Query { ${WRONG} }`

    expect((await api.ask(query)).errors?.[0]?.extensions).toMatchObject({ argument: 'first' })
  })
})

test('an argument that a variable has by default is refused as any other', async () => {
  const answer = await api.ask(
    'query ($first: Int = 101) { timeline(first: $first) { totalCount } }',
  )

  expect(answer.status).toBe(400)
  expect(answer.errors?.[0]?.extensions).toMatchObject({ argument: 'first' })
})
