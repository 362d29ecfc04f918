import { beforeAll, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { useEditor } from '../../modules/writing/editor.ts'
import {
  insertArticle,
  insertArticleEvent,
  insertEvidence,
  insertOutlet,
  insertProposal,
} from '../../support/article-facts.ts'
import {
  insertActor,
  insertActorName,
  insertEvent,
  insertExternalId,
  insertParticipation,
  insertRelationship,
} from '../../support/facts.ts'
import {
  insertAmount,
  insertClaim,
  insertStance,
  insertStatement,
} from '../../support/statement-facts.ts'
import { openPage } from '../explorer/web-page.ts'
import { Desk } from '../review/desk.ts'
import { textsOf } from './page-text.ts'

const api = useApi({ seed: false })
const editor = useEditor(api)

/** It would end an attribute, a title, a comment and a script, and run on its own. */
const HOSTILE = `"'><img src=x onerror=alert(1)></title><script>alert(1)</script>--> \u202e🚀&amp;`

/** Of the article, for the event. */
let proposal = ''

beforeAll(async () => {
  const { current } = api.database
  const villain = await insertActor(current, { slug: 'villain', names: { en: HOSTILE } })
  const friend = await insertActor(current, { slug: 'friend', names: { en: `Friend ${HOSTILE}` } })
  await insertActorName(current, { actorId: villain.id, value: `Alias ${HOSTILE}`, kind: 'alias' })
  await insertExternalId(current, { actorId: villain.id, authority: 'wikidata', value: HOSTILE })
  await insertRelationship(current, {
    sourceId: villain.id,
    targetId: friend.id,
    kind: 'allied_with',
  })
  const event = await insertEvent(current, {
    slug: 'attack',
    titles: { en: HOSTILE },
    summaries: { en: HOSTILE },
  })
  for (const { id } of [villain, friend]) {
    await insertParticipation(current, { eventId: event.id, actorId: id })
  }
  const statement = await insertStatement(current, {
    slug: 'threat',
    eventId: event.id,
    speakerId: villain.id,
    wordings: { en: HOSTILE },
  })
  const claim = await insertClaim(current, {
    slug: 'lie',
    eventId: event.id,
    propositions: { en: HOSTILE },
  })
  await insertStance(current, { claimId: claim.id, statementId: statement.id })
  await insertAmount(current, { eventId: event.id, unit: '<b>', holderId: villain.id })
  const outlet = await insertOutlet(current, { name: HOSTILE, homepage: 'javascript:alert(1)' })
  const article = await insertArticle(current, {
    slug: 'report',
    outletId: outlet.id,
    url: 'javascript:alert(1)',
    title: HOSTILE,
    text: `Before ${HOSTILE} after.`,
  })
  const link = await insertArticleEvent(current, {
    articleId: article.id,
    eventId: event.id,
    decidedBy: HOSTILE,
  })
  const { id } = await insertProposal(current, {
    articleVersionId: article.version.id,
    eventId: event.id,
  })
  proposal = Buffer.from(`Proposal:${id}`).toString('base64url')
  await insertEvidence(current, {
    version: article.version,
    exact: HOSTILE,
    articleEventId: link.id,
  })
})

test.for(['/event/attack', '/actor/villain', '/article/report', '/claim/lie', '/statement/threat'])(
  '%s holds text that would be markup as text',
  async (path) => {
    const page = await openPage(api, path)

    expect(page.status).toBe(200)
    expect(page.text).toContain('&lt;script&gt;alert(1)')
    expect(page.text).not.toMatch(/<script>|<img|<b>|javascript:/)
    expect(page.document.querySelectorAll('[onerror], img, main script')).toHaveLength(0)
    expect(textsOf(page, 'h1')[0]).toContain('<script>alert(1)</script>')
    expect(api.takeLoggedErrors()).toEqual([])
  },
)

test('the words of a passage are marked as they are', async () => {
  const page = await openPage(api, '/article/report')

  expect(textsOf(page, '.article-text mark')).toEqual([HOSTILE])
})

test('the review of a proposal holds text that would be markup as text', async () => {
  const desk = await new Desk(api).signIn(editor.secret)

  const page = await desk.get(`/review/${proposal}`)

  expect(page.status).toBe(200)
  expect(page.text).toContain('&lt;script&gt;alert(1)')
  expect(page.text).not.toMatch(/<script>|<img|<b>|javascript:/)
  expect(page.document.querySelectorAll('[onerror], img, main script')).toHaveLength(0)
  expect(page.document.querySelector('h1')?.textContent).toContain('<script>alert(1)</script>')
  expect(api.takeLoggedErrors()).toEqual([])
})
