import { eq, inArray } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { InvalidEdit, NotFound } from '../../../src/db/refusals.ts'
import { event, eventLink, eventText, participation } from '../../../src/db/schema/event.ts'
import { evidence } from '../../../src/db/schema/evidence.ts'
import { articleEvent, proposal } from '../../../src/db/schema/linking.ts'
import { mergeEvents } from '../../../src/modules/event/merge.ts'
import {
  insertArticle,
  insertArticleEvent,
  insertEvidence,
  insertProposal,
} from '../../support/article-facts.ts'
import { useTestDatabase } from '../../support/database.ts'
import {
  insertActor,
  insertEvent,
  insertEventLink,
  insertExternalId,
  insertParticipation,
  insertRelationshipEvent,
  insertStory,
  only,
} from '../../support/facts.ts'
import { insertAmount, insertClaim, insertStatement } from '../../support/statement-facts.ts'
import { referencesTo, referringColumns } from './references.ts'

const database = useTestDatabase()

const edit = { author: 'an editor', reason: 'the same event' }

const merge = (id: string, intoId: string) =>
  mergeEvents(database.current, { event: { id }, into: { id: intoId } }, edit)

const two = async () =>
  [(await insertEvent(database.current)).id, (await insertEvent(database.current)).id] as const

describe('a merged event', () => {
  test('leaves all that refers to it to the survivor', async () => {
    const { current } = database
    const [merged, survivor] = await two()
    await insertParticipation(current, { eventId: merged })
    await insertStatement(current, { eventId: merged })
    await insertClaim(current, { eventId: merged })
    await insertAmount(current, { eventId: merged })
    await insertExternalId(current, { eventId: merged })
    await insertEventLink(current, { sourceId: merged })
    await insertEventLink(current, { targetId: merged })
    await insertRelationshipEvent(current, { eventId: merged })
    await insertStory(current, { eventIds: [merged] })
    await insertArticleEvent(current, { eventId: merged })
    await insertProposal(current, {
      eventId: merged,
      status: 'confirmed',
      decidedBy: 'an editor',
      decidedAt: '2025-01-25T12:00:00Z',
      decidedEventId: merged,
    })
    const { version } = await insertArticle(current, { text: 'Es geschah.' })
    await insertEvidence(current, { version, exact: 'geschah', eventId: merged })
    const before = await referencesTo(database, 'event', merged)

    const { rows } = await merge(merged, survivor)

    expect(await referencesTo(database, 'event', merged)).toEqual([])
    expect(await referencesTo(database, 'event', survivor)).toEqual(
      [...before, 'event.merged_into_id'].toSorted(),
    )
    expect([...before, 'event.merged_into_id', 'event_text.event_id'].toSorted()).toEqual(
      await referringColumns(database, 'event'),
    )
    expect(rows).toContainEqual({ table: 'event_link', moved: 2, removed: 0 })
    expect(rows).toContainEqual({ table: 'proposal', moved: 1, removed: 0 })
    expect(rows).toHaveLength(11)
  })

  test('gives the survivor its texts in the languages that that lacks, and keeps the others', async () => {
    const { current } = database
    const { id: merged } = await insertEvent(current, {
      titles: { de: 'Die Klage', en: 'The lawsuit' },
    })
    const { id: survivor } = await insertEvent(current, { titles: { de: 'Klage eingereicht' } })

    await merge(merged, survivor)

    const texts = await current.orm
      .select({ owner: eventText.eventId, title: eventText.title })
      .from(eventText)
      .where(inArray(eventText.eventId, [merged, survivor]))
      .orderBy(eventText.title)
    expect(texts).toEqual([
      { owner: merged, title: 'Die Klage' },
      { owner: survivor, title: 'Klage eingereicht' },
      { owner: survivor, title: 'The lawsuit' },
    ])
  })

  test('takes those along that were merged into it before', async () => {
    const [first, merged] = await two()
    const { id: survivor } = await insertEvent(database.current)
    await merge(first, merged)

    await merge(merged, survivor)

    const rows = await database.current.orm
      .select({ mergedIntoId: event.mergedIntoId })
      .from(event)
      .where(inArray(event.id, [first, merged]))
    expect(rows).toEqual([{ mergedIntoId: survivor }, { mergedIntoId: survivor }])
  })

  test('adds its participants after those of the survivor', async () => {
    const { current } = database
    const [merged, survivor] = await two()
    const take = async (eventId: string, position: number) =>
      (await insertParticipation(current, { eventId, position })).id
    const ids = [await take(survivor, 0), await take(survivor, 4)]
    ids.push(await take(merged, 0), await take(merged, 1))

    await merge(merged, survivor)

    const order = await current.orm
      .select({ id: participation.id, position: participation.position })
      .from(participation)
      .where(eq(participation.eventId, survivor))
      .orderBy(participation.position)
    expect(order.map(({ id }) => id)).toEqual(ids)
    expect(order.map(({ position }) => position)).toEqual([0, 4, 5, 6])
  })
})

describe('what both events have', () => {
  test('is had once, with the evidence of both', async () => {
    const { current } = database
    const [merged, survivor] = await two()
    const { id: actorId } = await insertActor(current)
    const { id: relationshipId } = await insertRelationshipEvent(current).then(
      ({ relationshipId: id }) => ({ id }),
    )
    const { id: third } = await insertEvent(current)
    const { id: articleId, version } = await insertArticle(current, { text: 'Es geschah heute.' })
    await insertStory(current, { eventIds: [survivor, merged] })
    for (const eventId of [merged, survivor]) {
      const participationId = (await insertParticipation(current, { eventId, actorId })).id
      await insertEvidence(current, { version, exact: 'Es', participationId })
      const eventLinkId = (await insertEventLink(current, { sourceId: eventId, targetId: third }))
        .id
      await insertEvidence(current, { version, exact: 'geschah', eventLinkId })
      const articleEventId = (await insertArticleEvent(current, { eventId, articleId })).id
      await insertEvidence(current, { version, exact: 'heute', articleEventId })
      const fact = await insertRelationshipEvent(current, { eventId, relationshipId })
      await insertEvidence(current, { version, exact: '.', relationshipEventId: fact.id })
    }

    const { rows } = await merge(merged, survivor)

    expect(await referencesTo(database, 'event', merged)).toEqual([])
    expect(await referencesTo(database, 'event', survivor)).toEqual([
      'article_event.event_id',
      'event.merged_into_id',
      'event_link.source_id',
      'participation.event_id',
      'relationship_event.event_id',
      'story_event.event_id',
    ])
    const spans = await current.orm
      .select()
      .from(evidence)
      .where(eq(evidence.articleVersionId, version.id))
    expect(spans).toHaveLength(8)
    expect(new Set(spans.map(({ participationId }) => participationId)).size).toBe(2) // and null
    expect(rows).toEqual([
      { table: 'article_event', moved: 0, removed: 1 },
      { table: 'event_link', moved: 0, removed: 1 },
      { table: 'evidence', moved: 4, removed: 0 },
      { table: 'participation', moved: 0, removed: 1 },
      { table: 'relationship_event', moved: 0, removed: 1 },
      { table: 'story_event', moved: 0, removed: 1 },
    ])
  })

  test('as a link of an article is the one that says that the article is about it', async () => {
    const { current } = database
    const [merged, survivor] = await two()
    const { id: articleId } = await insertArticle(current)
    await insertArticleEvent(current, { articleId, eventId: survivor, role: 'background' })
    const main = await insertArticleEvent(current, { articleId, eventId: merged, role: 'main' })

    await merge(merged, survivor)

    const links = await current.orm
      .select({ id: articleEvent.id, role: articleEvent.role, eventId: articleEvent.eventId })
      .from(articleEvent)
      .where(eq(articleEvent.articleId, articleId))
    expect(links).toEqual([{ id: main.id, role: 'main', eventId: survivor }])
  })

  test.each([
    { ofMerged: 'pending', ofSurvivor: 'pending', left: ['pending of the survivor'] },
    { ofMerged: 'rejected', ofSurvivor: 'pending', left: ['rejected of the survivor'] },
    { ofMerged: 'pending', ofSurvivor: 'skipped', left: ['skipped of the survivor'] },
    {
      ofMerged: 'rejected',
      ofSurvivor: 'skipped',
      left: ['rejected of the merged', 'skipped of the survivor'],
    },
  ] as const)(
    'as proposals, $ofMerged and $ofSurvivor, leaves every decision',
    async ({ ofMerged, ofSurvivor, left }) => {
      const { current } = database
      const [merged, survivor] = await two()
      const { version } = await insertArticle(current)
      for (const [eventId, status] of [
        [merged, ofMerged],
        [survivor, ofSurvivor],
      ] as const) {
        await insertProposal(current, {
          articleVersionId: version.id,
          eventId,
          status,
          ...(status !== 'pending' && {
            decidedBy: 'an editor',
            decidedAt: '2025-01-25T12:00:00Z',
          }),
        })
      }

      await merge(merged, survivor)

      const proposals = await current.orm
        .select({ status: proposal.status, eventId: proposal.eventId })
        .from(proposal)
        .where(eq(proposal.articleVersionId, version.id))
      const told = proposals.map(
        ({ status, eventId }) => `${status} of the ${eventId === merged ? 'merged' : 'survivor'}`,
      )
      expect(told.toSorted()).toEqual(left)
    },
  )
})

test('links between the two go, and what supported them supports the event', async () => {
  const { current } = database
  const [merged, survivor] = await two()
  const { version } = await insertArticle(current, { text: 'Darauf folgte es.' })
  for (const [sourceId, targetId] of [
    [merged, survivor],
    [survivor, merged],
  ] as const) {
    const { id: eventLinkId } = await insertEventLink(current, { sourceId, targetId })
    await insertEvidence(current, { version, exact: 'Darauf', eventLinkId })
  }

  await merge(merged, survivor)

  expect(await current.orm.$count(eventLink, eq(eventLink.sourceId, survivor))).toBe(0)
  expect(await current.orm.$count(evidence, eq(evidence.eventId, survivor))).toBe(2)
})

describe('a merge of events', () => {
  test('that were merged before is one of their survivors, and says so', async () => {
    const [first, firstSurvivor] = await two()
    const [second, secondSurvivor] = await two()
    await merge(first, firstSurvivor)
    await merge(second, secondSurvivor)

    expect(await merge(first, second)).toMatchObject({
      mergedId: firstSurvivor,
      survivorId: secondSurvivor,
    })
  })

  test('takes slugs as well as ids', async () => {
    const { current } = database
    const merged = await insertEvent(current)
    const survivor = await insertEvent(current)

    await mergeEvents(
      current,
      { event: { slug: merged.slug }, into: { slug: survivor.slug } },
      edit,
    )

    const row = only(await current.orm.select().from(event).where(eq(event.id, merged.id)))
    expect(row.mergedIntoId).toBe(survivor.id)
  })

  test('that are one already is refused', async () => {
    const [merged, survivor] = await two()
    await merge(merged, survivor)
    const refusal = new InvalidEdit('into', 'The two are one event already.')

    await expect(merge(merged, survivor)).rejects.toThrow(refusal)
    await expect(merge(survivor, merged)).rejects.toThrow(refusal)
    await expect(merge(survivor, survivor)).rejects.toThrow(refusal)
  })

  test('of which one does not exist is refused, naming which', async () => {
    const { id } = await insertEvent(database.current)
    const missing = '01948000-0000-7000-8000-00000000dead'

    await expect(merge(missing, id)).rejects.toMatchObject({
      name: NotFound.name,
      argument: 'event',
    })
    await expect(merge(id, missing)).rejects.toMatchObject({
      name: NotFound.name,
      argument: 'into',
    })
  })
})
