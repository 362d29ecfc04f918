import { expect, test } from 'vitest'
import { parseStoryArticles } from '../../../src/evaluation/labelled-articles.ts'
import { type DecidedArticle, readDecisions } from '../../../src/ingest/read-decisions.ts'
import { DRAFT, useNewsroom } from './newsroom.ts'

const newsroom = useNewsroom()
const { api, editor } = newsroom

async function decisions(): Promise<readonly DecidedArticle[]> {
  return Array.fromAsync(readDecisions(api.database.current.sql))
}

const decide = (proposalId: string | undefined, decision: string, more: object = {}) =>
  editor.call('decide', { proposalId, decision, ...more })

test('what editors decided is read back as labelled articles, with who, when and why', async () => {
  const confirmed = await newsroom.ingest(
    {
      links: [
        { title: 'Stargate', outcome: 'proposed', score: 0.6 },
        { title: 'Ulbricht', outcome: 'proposed', score: 0.3, role: 'background' },
      ],
    },
    {
      title: 'Bestätigt',
      text: 'Donald Trump stellte das Projekt Stargate vor. Ulbricht ist frei.',
    },
  )
  const proposals = new Map(
    confirmed.links.map(({ event, proposal }) => [event.slug, proposal?.id]),
  )
  await decide(proposals.get('stargate-announcement'), 'CONFIRM', { reason: 'so steht es da' })
  await decide(proposals.get('ulbricht-pardon'), 'REJECT')
  const created = await newsroom.ingest({ newEvent: DRAFT }, { title: 'Neu' })
  await decide(created.proposedEvents[0]?.proposal.id, 'CONFIRM')
  const linked = await newsroom.ingest(
    {},
    { title: 'Von Hand', publishedAt: '2025-01-24[Europe/Berlin]' },
  )
  await editor.call('linkArticle', {
    ...{ article: linked.article.slug, event: 'jan6-amnesty', role: 'BACKGROUND' },
  })
  await newsroom.ingest({ links: [{ title: 'Stargate', outcome: 'proposed' }] }, { title: 'Offen' })

  const articles = await decisions()

  expect(
    articles.map(({ id, news, reports, background, rejected }) => ({
      id,
      news,
      reports,
      background,
      rejected,
    })),
  ).toEqual([
    {
      id: 'bestaetigt',
      news: 'existing',
      reports: ['stargate-announcement'],
      background: [],
      rejected: ['ulbricht-pardon'],
    },
    {
      id: 'neu',
      news: 'new-event',
      reports: ['erika-muster-eroeffnet-ein-rechenzentrum'],
      background: [],
      rejected: [],
    },
    {
      id: 'von-hand',
      news: 'unrelated',
      reports: ['jan6-amnesty'],
      background: ['jan6-amnesty'],
      rejected: [],
    },
  ])
  expect(articles[0]).toMatchObject({
    lang: 'de',
    publishedAt: '2025-01-24T10:00:00+01:00',
    outlet: 'Beispielzeitung',
    text: 'Donald Trump stellte das Projekt Stargate vor. Ulbricht ist frei.',
    decisions: [
      {
        event: 'stargate-announcement',
        decision: 'confirmed',
        decidedEvent: 'stargate-announcement',
        score: 0.6,
        modelVersion: 'scripted',
        features: { passage: 0.5, places: null },
        decidedBy: editor.name,
        decidedAt: expect.stringMatching(/^20\d\d-/),
        reason: 'so steht es da',
      },
      { event: 'ulbricht-pardon', decision: 'rejected', decidedEvent: null },
    ],
  })
  expect(articles[2]).toMatchObject({ publishedAt: '2025-01-24[Europe/Berlin]' })
})

test('what is exported is in the format that the linker is trained from', async () => {
  const lines = (await decisions()).map((article) => JSON.stringify(article)).join('\n')

  expect(parseStoryArticles(lines).map(({ title }) => title)).toEqual([
    'Bestätigt',
    'Neu',
    'Von Hand',
  ])
})
