import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../src/graphql/limits.ts'
import { useApi, type Variables } from '../../modules/api/api.ts'

const api = useApi()

async function expectRefused(query: string, message: string, variables?: Variables) {
  let answer: unknown
  const statements = await api.database.recordStatements(async () => {
    answer = await api.ask(query, variables)
  })

  expect(answer).toEqual({
    status: 400,
    errors: [expect.objectContaining({ message: expect.stringContaining(message) })],
  })
  expect(statements).toEqual([])
}

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ')

describe('tokens', () => {
  /** Lists of kinds, each as long as is allowed, until the document has so many tokens. */
  function queryOf(tokens: number): string {
    const fields: string[] = []
    // Two are the braces around all. A field has 16 besides its kinds.
    for (let left = tokens - 2; left > 0; ) {
      const size = left > 16 + 100 + 16 ? 100 : left - 16
      const kinds = times(size, () => 'POST')
      fields.push(`a${fields.length}: timeline(filter: { kinds: [${kinds}] }) { totalCount }`)
      left -= 16 + size
    }
    return `{ ${fields.join(' ')} }`
  }

  test(`${LIMITS.tokens} are answered`, async () => {
    expect(await api.ask(queryOf(LIMITS.tokens))).toMatchObject({ status: 200 })
  })

  test(`${LIMITS.tokens + 1} are refused`, async () => {
    await expectRefused(queryOf(LIMITS.tokens + 1), `Token limit of ${LIMITS.tokens} exceeded`)
  })
})

describe('aliases', () => {
  const queryOf = (aliases: number) =>
    `{ ${times(aliases, (index) => `a${index}: place(slug: "p-${index}") { slug }`)} }`

  test(`${LIMITS.aliases} are answered`, async () => {
    expect(await api.ask(queryOf(LIMITS.aliases))).toMatchObject({ status: 200 })
  })

  test(`${LIMITS.aliases + 1} are refused`, async () => {
    await expectRefused(queryOf(LIMITS.aliases + 1), `Aliases limit of ${LIMITS.aliases} exceeded`)
  })

  test('in fragments count as often as these are used', async () => {
    const fragment = `fragment Names on Place { ${times(10, (index) => `n${index}: name`)} }`
    const places = (count: number) =>
      times(count, (index) => `p${index}: place(slug: "p-${index}") { ...Names }`)

    // Of four places, each alias counts and those of the fragment: 4 + 4 × 10.
    expect(await api.ask(`{ ${places(4)} } ${fragment}`)).toMatchObject({ status: 200 })
    await expectRefused(`{ ${places(5)} } ${fragment}`, 'Aliases limit')
  })
})

describe('depth', () => {
  const queryOf = (depth: number) =>
    `{ place(slug: "p") { ${times(depth - 2, () => 'within {')} id${' }'.repeat(depth - 2)} } }`

  test(`${LIMITS.depth} is answered`, async () => {
    expect(await api.ask(queryOf(LIMITS.depth))).toMatchObject({ status: 200 })
  })

  test(`${LIMITS.depth + 1} is refused`, async () => {
    await expectRefused(
      queryOf(LIMITS.depth + 1),
      `The operation has depth ${LIMITS.depth + 1}; at most ${LIMITS.depth} is allowed.`,
    )
  })

  test('is that of fragments in their places', async () => {
    const fragment = `fragment Deep on Place { ${times(10, () => 'within {')} id${' }'.repeat(10)} }`
    const query = (depth: number) =>
      `{ place(slug: "p") { ${times(depth, () => 'within {')} ...Deep ${' }'.repeat(depth)} } } ${fragment}`

    expect(await api.ask(query(8))).toMatchObject({ status: 200 })
    await expectRefused(query(9), 'The operation has depth 21')
  })
})

describe('cost', () => {
  // A page costs one and, for each row that it may have, what a row asks for. So the participations
  // of one event cost 1 + 83 × 6, those of a hundred 100 × 499, the timeline one more: 49,901. With
  // the outlets, one and one a row, 98 of them are 50,000 in all.
  const fields = (timeline: string, participations: string, outlets: string) => `
    timeline(first: ${timeline}) {
      nodes { participations(first: ${participations}) { nodes { role actor { id slug name kind } } } }
    }
    outlets(first: ${outlets}) { nodes { id } }`
  const byVariables = `query($events: Int, $roles: Int, $outlets: Int) {
    ${fields('$events', '$roles', '$outlets')}
  }`

  test('of pages that may come to the limit is answered', async () => {
    expect(LIMITS.cost).toBe(50_000)
    expect(await api.ask(`{ ${fields('100', '83', '98')} }`)).toMatchObject({ status: 200 })
  })

  test('of one row more is refused', async () => {
    await expectRefused(
      `{ ${fields('100', '83', '99')} }`,
      'The operation has cost 50001; at most 50000 is allowed.',
    )
  })

  test('is measured anew when the page sizes come by variables', async () => {
    const pages = { events: 100, roles: 83 }
    for (let again = 1; again <= 4; again += 1) {
      expect(await api.ask(byVariables, { ...pages, outlets: 98 })).toMatchObject({ status: 200 })
      await expectRefused(byVariables, 'The operation has cost 50001', { ...pages, outlets: 99 })
    }
  })

  test('counts a page without a size as one of twenty', async () => {
    const nested = (inner: string) =>
      `{ timeline(first: 100) { nodes { articles { nodes { versions { nodes { ${inner} } } } } } } }`

    // 1 + 100 × (1 + 20 × (1 + 20 × 1)) = 42,101; twice the innermost is over 50,000.
    expect(await api.ask(nested('id'))).toMatchObject({ status: 200 })
    await expectRefused(nested('id number'), 'The operation has cost 82101')
  })

  test('counts every member of a list of ids', async () => {
    const { place } = await api.data<{ place: { id: string } }>(
      '{ place(slug: "oval-office") { id } }',
    )
    const query = (inner: number) =>
      `query($ids: [ID!]!) {
        nodes(ids: $ids) { ... on Place { events(first: ${inner}) { nodes { id slug title kind status } } } }
      }`

    // 1 + 100 × (1 + 99 × 5) = 49,601, and with a hundred 50,101.
    const ids = Array(100).fill(place.id)
    expect(await api.ask(query(99), { ids })).toMatchObject({ status: 200 })
    await expectRefused(query(100), 'The operation has cost 50101', { ids })
  })

  test('is that of the operation that is executed', async () => {
    const query = `query Small { outlets { totalCount } } query Large { ${fields('100', '100', '100')} }`
    const answer = await api.fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, operationName: 'Small' }),
    })

    expect(await answer.json()).toEqual({ data: { outlets: { totalCount: 1 } } })
  })
})
