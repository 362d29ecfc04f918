import { describe, expect, test } from 'vitest'
import { allRows } from '../../support/schema-tables.ts'
import { DRAFT, useNewsroom } from './newsroom.ts'

const newsroom = useNewsroom()
const { api, editor } = newsroom

const CREATED = `event { title(language: ["de"]) time { edtf timeZone derivation { words } } }`

const decide = (proposalId: string, decision: string, changes: object) =>
  editor.call('decide', { proposalId, decision, changes }, CREATED)

async function proposeEvent(): Promise<string> {
  const { proposedEvents } = await newsroom.ingest({ newEvent: DRAFT })
  return proposedEvents[0]?.proposal.id ?? ''
}

async function proposeLink(): Promise<string> {
  const { links } = await newsroom.ingest({ links: [{ title: 'Stargate', outcome: 'proposed' }] })
  return links[0]?.proposal?.id ?? ''
}

describe('what an editor knows better than the draft', () => {
  test.each(['CONFIRM', 'CREATE'])('is written with %s in its place', async (decision) => {
    const result = await decide(await proposeEvent(), decision, {
      title: 'Ein Rechenzentrum wird eröffnet',
      edtf: '2025-01-22~',
    })

    expect(result.event).toEqual({
      title: 'Ein Rechenzentrum wird eröffnet',
      // In the zone of the article; and not derived from its words, as the drafted date is.
      time: { edtf: '2025-01-22~', timeZone: 'Etc/GMT-1', derivation: null },
    })
  })

  test('may be the title alone, or the date as it was drafted', async () => {
    const drafted = { edtf: '2025-01-23', derivation: { words: 'am Donnerstag' } }

    const titled = await decide(await proposeEvent(), 'CONFIRM', { title: 'Anders' })
    const dated = await decide(await proposeEvent(), 'CONFIRM', { edtf: '2025-01-23' })

    expect(titled.event).toMatchObject({ title: 'Anders', time: drafted })
    expect(dated.event).toMatchObject({ title: DRAFT.title, time: drafted })
  })

  test('is written of an event that is made in place of a proposed link', async () => {
    const result = await decide(await proposeLink(), 'CREATE', { title: 'Anders' })

    expect(result.event).toMatchObject({ title: 'Anders' })
  })

  test.each(['CONFIRM', 'REJECT', 'SKIP'])(
    'is refused with %s where no event is made of it, and nothing is written',
    async (decision) => {
      const proposal = await proposeLink()
      const before = await allRows(api.database.current.sql)

      expect(await decide(proposal, decision, { title: 'Anders' })).toMatchObject({
        __typename: 'InvalidEdit',
        argument: 'changes',
      })
      expect(await allRows(api.database.current.sql)).toEqual(before)
    },
  )
})

describe('the findings of a text that is kept', () => {
  test('are those of the preview, by code points, for everybody who may read the text', async () => {
    const text = '🚀 Am Dienstag hat Donald Trump 500 Milliarden Dollar versprochen.'
    const { version } = await newsroom.ingest({}, { text, title: 'Trump verspricht Geld' })
    const fields = `dates { span { start exact } edtf } actors { span { start exact } actor { slug } }
      amounts { span { exact } value unit } quotations { isDirect } unknownNames { name }`

    const { node } = await api.data<{ node: { findings: unknown } }>(
      `query($id: ID!) { node(id: $id) { ... on ArticleVersion { findings { ${fields} draft { title time { edtf } } } } } }`,
      { id: version.id },
    )

    expect(node.findings).toEqual({
      dates: [{ span: { start: 5, exact: 'Dienstag' }, edtf: '2025-01-21' }],
      actors: [{ span: { start: 18, exact: 'Donald Trump' }, actor: { slug: 'donald-trump' } }],
      amounts: [{ span: { exact: '500 Milliarden Dollar' }, value: '500000000000', unit: 'USD' }],
      quotations: [],
      unknownNames: [],
      draft: { title: 'Trump verspricht Geld', time: { edtf: '2025-01-21' } },
    })
  })

  test('cost so much that no page of versions can ask for them', async () => {
    const { errors } = await api.ask(
      '{ articles(first: 20) { nodes { versions(first: 5) { nodes { findings { draft { title } } } } } } }',
    )

    expect(errors?.[0]?.message).toMatch(/cost/i)
  })
})

describe('the viewer', () => {
  test('is who has the token', async () => {
    const { data } = await api.ask('{ viewer { name role } }', {}, editor.secret)

    expect(data).toEqual({ viewer: { name: editor.name, role: 'EDITOR' } })
  })

  test('is nobody without one', async () => {
    expect(await api.data('{ viewer { name } }')).toEqual({ viewer: null })
  })
})
