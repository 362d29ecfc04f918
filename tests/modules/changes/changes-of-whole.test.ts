import { describe, expect, test } from 'vitest'
import { useApi } from '../api/api.ts'
import { asRead, READ, useEditor } from '../writing/editor.ts'

const api = useApi()
const editor = useEditor(api)

interface ChangeOfWhole {
  readonly operation: string
  readonly table: string
  readonly rowId: string
  readonly node: { readonly id: string } | null
  readonly revision: { readonly id: string; readonly reason: string }
}

interface ChangePage {
  readonly totalCount: number
  readonly nodes: readonly ChangeOfWhole[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const CHANGES = `totalCount nodes { operation table rowId node { id } revision { id reason } }
  pageInfo { hasNextPage endCursor }`

/** A page of what was done to a thing and its parts. */
async function changesOf(field: string, slug: string, first = 100, after: string | null = null) {
  const { thing } = await api.data<{ thing: { changes: ChangePage } }>(
    `query($slug: String!, $first: Int, $after: String) {
      thing: ${field}(slug: $slug) { changes(first: $first, after: $after) { ${CHANGES} } }
    }`,
    { slug, first, after },
  )
  return thing.changes
}

const told = ({ nodes }: ChangePage) => nodes.map(({ operation, table }) => `${operation} ${table}`)

describe('the changes of an event', () => {
  test('are those of its parts too, also of parts that were removed', async () => {
    const event = 'altman-reply'
    const before = await changesOf('event', event)
    const added = await editor.call(
      'addParticipation',
      { input: { event, actor: 'karoline-leavitt', role: 'WITNESS' } },
      `participation ${READ}`,
    )
    const participation = asRead(added, 'participation')

    expect(told(await changesOf('event', event, 1))).toEqual(['INSERT participation'])

    await editor.call('removeParticipation', { ...participation, reason: 'Named by mistake' })
    const after = await changesOf('event', event)

    expect(after.totalCount).toBe(before.totalCount + 2)
    expect(after.nodes.slice(0, 2)).toMatchObject([
      {
        operation: 'DELETE',
        rowId: participation.id,
        node: null,
        revision: { reason: 'Named by mistake' },
      },
      { operation: 'INSERT', rowId: participation.id },
    ])
    expect(after.nodes.slice(2)).toEqual(before.nodes)
  })

  test('are not those of other events', async () => {
    const before = await changesOf('event', 'ulbricht-pardon')
    await editor.call('addParticipation', {
      input: { event: 'musk-funding-post', actor: 'karoline-leavitt', role: 'WITNESS' },
    })

    expect(await changesOf('event', 'ulbricht-pardon')).toEqual(before)
  })

  test('are read in pages, each once', async () => {
    const whole = await changesOf('event', 'stargate-announcement')
    const paged: ChangeOfWhole[] = []
    let after: string | null = null
    do {
      const page: ChangePage = await changesOf('event', 'stargate-announcement', 7, after)
      paged.push(...page.nodes)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)

    expect(paged).toEqual(whole.nodes)
    expect(paged).toHaveLength(whole.totalCount)
    // The texts of two languages, what was said, and the passages in print are all of it.
    expect(new Set(paged.map(({ table }) => table))).toContain('event_text')
    expect(new Set(paged.map(({ table }) => table))).toContain('evidence')
  })

  test('take one statement for the pages of all events', async () => {
    const statementsOf = async (first: number) => {
      const statements = await api.database.recordStatements(() =>
        api.data(
          `{ timeline(first: ${first}) { nodes { changes(first: 1) { nodes { table } } } } }`,
        ),
      )
      return statements.filter((statement) => statement.includes('changes_of_whole_event')).length
    }

    expect(await statementsOf(1)).toBe(1)
    expect(await statementsOf(10)).toBe(1)
  })
})

describe.each([
  ['last_changes_of_events', '{ timeline(first: 2) { nodes { lastChange { revisionCount } } } }'],
  [
    'changes_of_whole_event',
    '{ timeline(first: 2) { nodes { changes(first: 1) { totalCount } } } }',
  ],
  ['changes_of_whole_actor', '{ actors(first: 2) { nodes { changes(first: 1) { totalCount } } } }'],
])('%s', (name, query) => {
  test('reads no more of what was removed anywhere than what belonged to the thing', async () => {
    const statements = await api.database.recordStatements(() => api.data(query))
    const statement = statements.find((text) => text.includes(name)) ?? ''
    const plan = await api.database.current.sql.begin(async (transaction) => {
      // Of a table as small as the seed's, reading all of it would be cheaper.
      await transaction`set local enable_seqscan = off`
      const rows = await transaction.unsafe(`explain (generic_plan, costs off) ${statement}`)
      return rows.map((row) => Object.values(row)[0]).join('\n')
    })

    expect(plan).toContain('Bitmap Index Scan on change_left_index')
    expect(plan).not.toContain('Seq Scan on change')
  })
})

test('a stance is among the changes of its claim, and of the event that its statement belongs to', async () => {
  const { statement } = await api.data<{ statement: { id: string } }>(
    '{ statement(slug: "musk-stargate-money-missing") { id } }',
  )
  const result = await editor.call(
    'addStance',
    {
      input: {
        statement: statement.id,
        claim: 'no-government-money',
        position: 'QUESTIONS',
      },
    },
    `stance ${READ}`,
  )
  const { id } = asRead(result, 'stance')

  for (const [field, slug] of [
    ['claim', 'no-government-money'],
    ['event', 'musk-funding-post'],
  ] as const) {
    const [latest] = (await changesOf(field, slug, 1)).nodes
    expect(latest).toMatchObject({ operation: 'INSERT', table: 'stance', rowId: id })
  }
})

test('a name and a relationship are among the changes of their actors', async () => {
  const result = await editor.call(
    'addActorName',
    { input: { actor: 'sam-altman', language: 'en', value: 'Samuel H. Altman', kind: 'ALIAS' } },
    `actorName ${READ}`,
  )

  expect((await changesOf('actor', 'sam-altman', 1)).nodes).toMatchObject([
    { operation: 'INSERT', table: 'actor_name', rowId: asRead(result, 'actorName').id },
  ])
  expect(told(await changesOf('actor', 'sam-altman'))).toContain('INSERT relationship')
})
