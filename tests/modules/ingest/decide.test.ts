import { describe, expect, test } from 'vitest'
import type { EventDraft } from '../../../src/linking/event-draft.ts'
import { allRows } from '../../support/schema-tables.ts'
import { DRAFT, type IngestedResult, useNewsroom } from './newsroom.ts'

const newsroom = useNewsroom()
const { api, editor } = newsroom

const PROPOSED = { links: [{ title: 'Stargate', outcome: 'proposed', score: 0.6 }] } as const

const DECIDED = `proposal { status decidedBy decidedAt decisionReason decidedEvent { slug } } event { slug }`

const decide = (proposalId: string, decision: string, more: object = {}) =>
  editor.call('decide', { proposalId, decision, ...more }, DECIDED)

const onlyProposal = ({ links }: IngestedResult) => links[0]?.proposal?.id ?? ''

/** The events that an article is linked to, as `slug role by`. */
async function linksOf({ article }: IngestedResult): Promise<readonly string[]> {
  const rows = await api.database.current.sql<{ link: string }[]>`
    select e.slug || ' ' || l.role || ' ' || l.decided_by as link
    from article ar join article_event l on l.article_id = ar.id join event e on e.id = l.event_id
    where ar.slug = ${article.slug} order by 1`
  return rows.map(({ link }) => link)
}

describe('a proposed link', () => {
  test('that is confirmed links the article, with the score, reasons and evidence', async () => {
    const ingested = await newsroom.ingest({
      links: [{ title: 'Stargate', outcome: 'proposed', score: 0.6, words: 'Elon Musk zweifelt' }],
    })

    const result = await decide(onlyProposal(ingested), 'CONFIRM', { reason: 'it is so' })

    expect(result).toMatchObject({
      __typename: 'DecidePayload',
      revision: { author: editor.name, reason: 'it is so' },
      proposal: {
        status: 'CONFIRMED',
        decidedBy: editor.name,
        decisionReason: 'it is so',
        decidedEvent: { slug: 'stargate-announcement' },
      },
      event: { slug: 'stargate-announcement' },
    })
    expect(await linksOf(ingested)).toEqual([`stargate-announcement main ${editor.name}`])
    const rows = await api.database.current.sql`
      select l.score, l.model_version, ev.exact
      from article_event l join evidence ev on ev.article_event_id = l.id
      join article ar on ar.id = l.article_id where ar.slug = ${ingested.article.slug}`
    expect([...rows]).toEqual([
      { score: 0.6, modelVersion: 'scripted', exact: 'Elon Musk zweifelt' },
    ])
  })

  test('takes the role that the editor gives', async () => {
    const ingested = await newsroom.ingest(PROPOSED)

    await decide(onlyProposal(ingested), 'CONFIRM', { role: 'BACKGROUND' })

    expect(await linksOf(ingested)).toEqual([`stargate-announcement background ${editor.name}`])
  })

  test('that is rejected links nothing', async () => {
    const ingested = await newsroom.ingest(PROPOSED)

    const result = await decide(onlyProposal(ingested), 'REJECT')

    expect(result).toMatchObject({ proposal: { status: 'REJECTED' }, event: null })
    expect(await linksOf(ingested)).toEqual([])
  })

  test('that is merged links the other event', async () => {
    const ingested = await newsroom.ingest(PROPOSED)

    const result = await decide(onlyProposal(ingested), 'MERGE', { event: 'ulbricht-pardon' })

    expect(result).toMatchObject({
      proposal: { status: 'MERGED' },
      event: { slug: 'ulbricht-pardon' },
    })
    expect(await linksOf(ingested)).toEqual([`ulbricht-pardon main ${editor.name}`])
  })

  test('that turns out to be a new event is made one, as the article tells it', async () => {
    const ingested = await newsroom.ingest(PROPOSED)

    const result = await decide(onlyProposal(ingested), 'CREATE')

    expect(result).toMatchObject({ proposal: { status: 'CREATED' } })
    const [row] = await api.database.current.sql`
      select t.title from article ar join article_event l on l.article_id = ar.id
      join event_text t on t.event_id = l.event_id where ar.slug = ${ingested.article.slug}`
    expect(row).toEqual({ title: expect.stringMatching(/^Meldung \d+$/) })
  })

  test('that is skipped can still be decided', async () => {
    const ingested = await newsroom.ingest(PROPOSED)

    expect(await decide(onlyProposal(ingested), 'SKIP')).toMatchObject({
      proposal: { status: 'SKIPPED' },
      event: null,
    })

    expect(await decide(onlyProposal(ingested), 'CONFIRM')).toMatchObject({
      proposal: { status: 'CONFIRMED' },
    })
  })

  test('that was decided is not decided again', async () => {
    const ingested = await newsroom.ingest(PROPOSED)
    await decide(onlyProposal(ingested), 'REJECT')
    const before = await allRows(api.database.current.sql)

    const again = await editor.call('decide', {
      proposalId: onlyProposal(ingested),
      decision: 'CONFIRM',
    })

    expect(again).toMatchObject({
      __typename: 'AlreadyDecided',
      message: expect.stringContaining(`rejected by ${editor.name}`),
    })
    expect(await allRows(api.database.current.sql)).toEqual(before)
  })

  test('decided by two editors at once is decided by one of them', async () => {
    const ingested = await newsroom.ingest(PROPOSED)
    const proposalId = onlyProposal(ingested)

    const results = await Promise.all([decide(proposalId, 'CONFIRM'), decide(proposalId, 'REJECT')])

    expect(results.map(({ __typename }) => __typename).toSorted()).toEqual([
      'AlreadyDecided',
      'DecidePayload',
    ])
  })

  test('is proposed again when its decision is undone', async () => {
    const ingested = await newsroom.ingest(PROPOSED)
    const decided = await decide(onlyProposal(ingested), 'CONFIRM')
    const { id } = decided.revision as { id: string }

    expect(await editor.call('undo', { revisionId: id })).toMatchObject({
      __typename: 'UndoPayload',
    })

    expect(await linksOf(ingested)).toEqual([])
    expect(await decide(onlyProposal(ingested), 'REJECT')).toMatchObject({
      proposal: { status: 'REJECTED' },
    })
  })
})

describe('a proposed event', () => {
  test('that is confirmed is made, with its date, participants, statements and evidence', async () => {
    const ingested = await newsroom.ingest({ newEvent: DRAFT })
    const [proposed] = ingested.proposedEvents
    expect(proposed).toMatchObject({
      title: DRAFT.title,
      time: { edtf: '2025-01-23' },
      participants: [{ name: 'Erika Muster' }],
    })

    const result = await editor.call(
      'decide',
      { proposalId: proposed?.proposal.id, decision: 'CONFIRM' },
      `event { slug title(language: ["de"]) time { edtf timeZone derivation { words anchor rule } }
        participations { nodes { role actor { slug } evidence { nodes { exact } } } }
        statements { nodes { renderings { nodes { text form } } } }
        articles { edges { role node { slug } } } evidence { nodes { exact } } }`,
    )

    expect(result.event).toEqual({
      slug: 'erika-muster-eroeffnet-ein-rechenzentrum',
      title: 'Erika Muster eröffnet ein Rechenzentrum',
      time: {
        edtf: '2025-01-23',
        timeZone: 'Etc/GMT-1',
        derivation: { words: 'am Donnerstag', anchor: '2025-01-24', rule: 'weekday' },
      },
      participations: {
        nodes: [
          {
            role: 'SPEAKER',
            actor: { slug: 'erika-muster' },
            evidence: { nodes: [{ exact: 'Donald Trump' }] },
          },
        ],
      },
      statements: {
        nodes: [
          { renderings: { nodes: [{ text: 'Wir haben lange gewartet', form: 'VERBATIM' }] } },
        ],
      },
      articles: { edges: [{ role: 'MAIN', node: { slug: ingested.article.slug } }] },
      evidence: {
        nodes: [{ exact: 'Donald Trump stellte Stargate vor.' }, { exact: 'Donald Trump' }],
      },
    })
  })

  test('that is known after all is merged into it', async () => {
    const ingested = await newsroom.ingest({ newEvent: DRAFT })

    const result = await decide(ingested.proposedEvents[0]?.proposal.id ?? '', 'MERGE', {
      event: 'altman-reply',
    })

    expect(result).toMatchObject({
      proposal: { status: 'MERGED' },
      event: { slug: 'altman-reply' },
    })
    expect(await linksOf(ingested)).toEqual([`altman-reply main ${editor.name}`])
  })
})

describe('the participants of a proposed event', () => {
  const participantsOf = async (decided: Promise<object>) => {
    const { event } = (await decided) as {
      event: { participations: { nodes: { actor: { slug: string } }[] } }
    }
    return event.participations.nodes.map(({ actor }) => actor.slug)
  }
  const confirm = async (draft: EventDraft) => {
    const { proposedEvents } = await newsroom.ingest({ newEvent: draft })
    return () =>
      participantsOf(
        editor.call(
          'decide',
          { proposalId: proposedEvents[0]?.proposal.id, decision: 'CONFIRM' },
          'event { participations { nodes { actor { slug } } } }',
        ),
      )
  }
  const unknown = (name: string): EventDraft => ({
    ...DRAFT,
    statements: [],
    participants: DRAFT.participants.map((participant) => ({ ...participant, name })),
  })

  test('that nobody knew when it was drafted are those who are known by now', async () => {
    const [one, other] = [await confirm(unknown('Nora Neu')), await confirm(unknown('Nora Neu'))]

    expect([await one(), await other()]).toEqual([['nora-neu'], ['nora-neu']])
  })

  test('that were merged since are the survivors', async () => {
    const made = await (await confirm(unknown('Ole Alt')))()
    const [row] = await api.database.current.sql<{ id: string }[]>`
      select id from actor where slug = ${made[0] ?? ''}`
    const later = await confirm({
      ...unknown('Ole Alt'),
      participants: DRAFT.participants.map((one) => ({ ...one, actorId: row?.id ?? null })),
    })
    await editor.call('mergeActors', { input: { actor: made[0], into: 'sam-altman' } })

    expect(await later()).toEqual(['sam-altman'])
  })
})

describe('a decision that cannot be made', () => {
  test.each([
    ['MERGE without an event', 'MERGE', {}, 'event'],
    ['an event without MERGE', 'CONFIRM', { event: 'altman-reply' }, 'event'],
  ])('%s is refused, and nothing is written', async (_name, decision, more, argument) => {
    const ingested = await newsroom.ingest(PROPOSED)
    const before = await allRows(api.database.current.sql)

    expect(await decide(onlyProposal(ingested), decision, more)).toMatchObject({
      __typename: 'InvalidEdit',
      argument,
    })
    expect(await allRows(api.database.current.sql)).toEqual(before)
  })

  test('an event that is not there is told', async () => {
    const ingested = await newsroom.ingest(PROPOSED)

    expect(await decide(onlyProposal(ingested), 'MERGE', { event: 'no-such-event' })).toMatchObject(
      { __typename: 'NotFound', argument: 'event' },
    )
  })
})

test('an article handed in again with the same idempotency key is not taken in again', async () => {
  const input = {
    ...{ title: 'Nur einmal', text: 'Das kommt nur einmal vor.', language: 'de' },
    ...{ publishedAt: '2025-01-24[Europe/Berlin]', outlet: 'Beispielzeitung' },
  }
  newsroom.linker.script = {}

  const first = await editor.call('ingestArticle', { input, idempotencyKey: 'once' })
  const again = await editor.call('ingestArticle', {
    input: { ...input, text: 'Das ist etwas ganz anderes.' },
    idempotencyKey: 'once',
  })

  expect(first.__typename).toBe('IngestArticlePayload')
  expect(again).toMatchObject({
    __typename: 'AlreadyDone',
    earlierRevision: { id: (first.revision as { id: string }).id },
  })
})

describe('a link without the linker', () => {
  test('is made, and its role changed by making it again', async () => {
    const ingested = await newsroom.ingest({})
    const pair = { article: ingested.article.slug, event: 'jan6-amnesty' }

    await editor.call('linkArticle', { ...pair, role: 'MAIN' })
    await editor.call('linkArticle', { ...pair, role: 'BACKGROUND' })

    expect(await linksOf(ingested)).toEqual([`jan6-amnesty background ${editor.name}`])
  })

  test('that is taken back is not made by the linker again', async () => {
    const ingested = await newsroom.ingest({ links: [{ title: 'Stargate', outcome: 'linked' }] })
    const pair = { article: ingested.article.id, event: 'stargate-announcement' }

    expect(await editor.call('unlinkArticle', { ...pair, reason: 'wrong project' })).toMatchObject({
      __typename: 'UnlinkArticlePayload',
    })

    expect(await linksOf(ingested)).toEqual([])
    const [row] = await api.database.current.sql`
      select status, decided_by, decision_reason, score, model_version from proposal p
      where p.article_version_id = (select v.id from article_version v join article ar
        on ar.id = v.article_id where ar.slug = ${ingested.article.slug})`
    expect(row).toEqual({
      status: 'rejected',
      decidedBy: editor.name,
      decisionReason: 'wrong project',
      score: 0.9,
      modelVersion: 'scripted',
    })
  })

  test('that is not there cannot be taken back', async () => {
    const ingested = await newsroom.ingest({})

    expect(
      await editor.call('unlinkArticle', {
        article: ingested.article.slug,
        event: 'jan6-amnesty',
      }),
    ).toMatchObject({ __typename: 'NotFound', argument: 'event' })
  })
})
