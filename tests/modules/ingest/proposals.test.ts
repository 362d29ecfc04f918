import { beforeAll, describe, expect, test } from 'vitest'
import { DRAFT, useNewsroom } from './newsroom.ts'

const newsroom = useNewsroom()
const { api } = newsroom

interface Proposals {
  readonly proposals: {
    readonly totalCount: number
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
    readonly nodes: readonly {
      readonly kind: string
      readonly score: number
      readonly status: string
      readonly event: { readonly slug: string } | null
      readonly draft: { readonly title: string } | null
      readonly articleVersion: { readonly article: { readonly title: string } }
    }[]
  }
}

const FIELDS = `totalCount pageInfo { endCursor hasNextPage } nodes { kind score status
  event { slug } draft { title } articleVersion { article { title } } }`

const list = async (given = '') => {
  const { proposals } = await api.data<Proposals>(`{ proposals${given} { ${FIELDS} } }`)
  return proposals
}
const titles = async (given = '') =>
  (await list(given)).nodes.map(({ articleVersion }) => articleVersion.article.title)

beforeAll(async () => {
  const propose = (title: string, score: number, outlet: string, event = 'Stargate') =>
    newsroom.ingest({ links: [{ title: event, outcome: 'proposed', score }] }, { title, outlet })
  await propose('Sicher', 0.9, 'Zeitung')
  await propose('Unsicher', 0.52, 'Blatt')
  await propose('Unwahrscheinlich', 0.3, 'Zeitung', 'Ulbricht')
  await newsroom.ingest({ newEvent: DRAFT }, { title: 'Neues', outlet: 'Anzeiger' })
  const decided = await propose('Entschieden', 0.5, 'Blatt')
  await newsroom.editor.call('decide', {
    ...{ proposalId: decided.links[0]?.proposal?.id, decision: 'REJECT' },
  })
})

describe('proposals', () => {
  test('come as an editor needs them: pending ones, the least certain first', async () => {
    expect(await titles()).toEqual(['Unsicher', 'Unwahrscheinlich', 'Neues', 'Sicher'])
  })

  test.each([
    ['the newest first', '(order: NEWEST)', ['Neues', 'Unwahrscheinlich', 'Unsicher', 'Sicher']],
    ['by outlet', '(order: OUTLET)', ['Neues', 'Unsicher', 'Sicher', 'Unwahrscheinlich']],
    ['of one outlet', '(outlets: ["zeitung"])', ['Unwahrscheinlich', 'Sicher']],
    ['to one event', '(events: ["ulbricht-pardon"])', ['Unwahrscheinlich']],
    ['of new events', '(kind: EVENT)', ['Neues']],
    ['that were rejected', '(status: [REJECTED])', ['Entschieden']],
    ['of every status', '(status: [], order: NEWEST, first: 1)', ['Entschieden']],
    ['of an outlet that nobody knows', '(outlets: ["nobody"])', []],
  ])('%s', async (_name, given, expected) => {
    expect(await titles(given)).toEqual(expected)
  })

  test.each(['LEAST_CERTAIN', 'NEWEST', 'OUTLET'])(
    'in the order %s can be paged through',
    async (order) => {
      const walked: string[] = []
      let after = ''
      for (let more = true; more; ) {
        const page = await list(`(order: ${order}, first: 1${after})`)
        expect(page.totalCount).toBe(4)
        walked.push(...page.nodes.map(({ articleVersion }) => articleVersion.article.title))
        more = page.pageInfo.hasNextPage
        after = `, after: "${page.pageInfo.endCursor}"`
      }
      expect(walked).toEqual(await titles(`(order: ${order})`))
    },
  )

  test('name the known event or the draft of a new one', async () => {
    const { nodes } = await list('(order: NEWEST, first: 2)')
    expect(nodes).toMatchObject([
      { kind: 'EVENT', event: null, draft: { title: DRAFT.title } },
      { kind: 'LINK', event: { slug: 'ulbricht-pardon' }, draft: null },
    ])
  })

  test('are those of an article too, decided or not', async () => {
    expect(
      await api.data(
        `{ article(slug: "entschieden") { proposals { nodes { status decidedBy } } } }`,
      ),
    ).toEqual({
      article: { proposals: { nodes: [{ status: 'REJECTED', decidedBy: newsroom.editor.name }] } },
    })
  })

  test('of a page are read with the same number of statements as one', async () => {
    const count = (first: number) => api.database.recordStatements(() => list(`(first: ${first})`))
    expect((await count(4)).length).toBe((await count(1)).length)
  })
})
