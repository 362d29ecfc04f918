import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { actor } from '../../../src/db/schema/actor.ts'
import { event } from '../../../src/db/schema/event.ts'
import {
  insertActor,
  insertEvent,
  insertParticipation,
  insertRelationship,
  only,
  write,
} from '../../support/facts.ts'
import { insertStatement } from '../../support/statement-facts.ts'
import { type Slugs, slugsOf, useApi } from './api.ts'

const api = useApi()

interface Ids {
  readonly merged: { readonly id: string }
  readonly survivor: { readonly id: string }
}

/** The ids of before the merge. */
let events: Ids
let actors: Ids

beforeAll(async () => {
  const { current } = api.database
  const duplicate = await insertActor(current, {
    slug: 'samuel-altman',
    names: { en: 'Sam Altmann' },
  })
  const hearing = await insertEvent(current, { slug: 'hearing', edtf: '2023-05-16' })
  await insertParticipation(current, { eventId: hearing.id, actorId: duplicate.id })
  await insertStatement(current, { eventId: hearing.id, speakerId: duplicate.id })
  await insertRelationship(current, {
    sourceId: duplicate.id,
    targetId: (await insertActor(current, { slug: 'senate' })).id,
  })
  events = await api.data(`{
    merged: event(slug: "musk-reposts-altman") { id }
    survivor: event(slug: "altman-reply") { id }
  }`)
  actors = await api.data(`{
    merged: actor(slug: "samuel-altman") { id }
    survivor: actor(slug: "sam-altman") { id }
  }`)
  await write(current, async (transaction) => {
    for (const [table, from, to] of [
      [event, 'musk-reposts-altman', 'altman-reply'],
      [actor, 'samuel-altman', 'sam-altman'],
    ] as const) {
      const survivor = only(
        await transaction.select({ id: table.id }).from(table).where(eq(table.slug, to)),
      )
      await transaction.update(table).set({ mergedIntoId: survivor.id }).where(eq(table.slug, from))
    }
  })
})

describe('the survivor of a merged event', () => {
  const expected = { id: expect.any(String), slug: 'altman-reply' }

  test('is found by the other’s slug and id, also as a node', async () => {
    const answer = await api.data<Record<string, { id: string }>>(
      `query($id: ID!) {
        bySlug: event(slug: "musk-reposts-altman") { id slug }
        byId: event(id: $id) { id slug }
        node: node(id: $id) { id ... on Event { slug } }
        both: nodes(ids: [$id]) { id ... on Event { slug } }
      }`,
      { id: events.merged.id },
    )

    expect(answer).toEqual({
      bySlug: expected,
      byId: expected,
      node: expected,
      both: [expected],
    })
    expect(answer.bySlug?.id).toBe(events.survivor.id)
  })

  test('is on the other end of what the merged one was linked to', async () => {
    const answer = await api.data<{ event: { links: { edges: unknown[] } } }>(`{
      event(slug: "musk-funding-post") {
        links(last: 2) { edges { event { slug } } }
      }
    }`)

    expect(answer.event.links.edges).toContainEqual({ event: { slug: 'altman-reply' } })
    expect(answer.event.links.edges).not.toContainEqual({ event: { slug: 'musk-reposts-altman' } })
  })

  test('stands for both in filters', async () => {
    expect(
      await api.data(
        `query($id: ID!) {
          bySlug: claims(filter: { events: ["musk-reposts-altman"] }) { totalCount }
          byId: articles(filter: { events: [$id] }) { nodes { slug } }
        }`,
        { id: events.merged.id },
      ),
    ).toEqual({
      bySlug: { totalCount: 0 },
      byId: { nodes: [{ slug: 'annals-seed-stargate' }] },
    })
  })

  test('is counted, the merged one is not', async () => {
    interface Counted {
      readonly timeline: Slugs & { readonly totalCount: number }
      readonly actor: {
        readonly timeline: Slugs & { readonly totalCount: number }
        readonly participations: { readonly totalCount: number }
      }
      readonly story: { readonly events: { readonly totalCount: number } }
      readonly network: {
        readonly ties: readonly { readonly sharedEvents: number }[]
      }
    }
    const counted = await api.data<Counted>(`{
      timeline { totalCount nodes { slug } }
      actor(slug: "sam-altman") {
        timeline { totalCount nodes { slug } }
        participations { totalCount }
      }
      story(slug: "stargate") { events { totalCount } }
      network(around: ["elon-musk", "sam-altman"], first: 2) { ties { sharedEvents } }
    }`)

    expect(counted.timeline.totalCount).toBe(10)
    expect(slugsOf(counted.timeline)).not.toContain('musk-reposts-altman')
    expect(counted.actor.timeline.totalCount).toBe(3)
    expect(slugsOf(counted.actor.timeline)).not.toContain('musk-reposts-altman')
    expect(counted.actor.participations.totalCount).toBe(3)
    expect(counted.story.events.totalCount).toBe(9)
    // The lawsuit, the reply and Trump's remarks.
    expect(counted.network.ties).toEqual([{ sharedEvents: 3 }])
  })

  test('is one event that its actors share, the merged one is none', async () => {
    expect(
      await api.data(`{
        actor(slug: "elon-musk") {
          coParticipants(first: 1) { edges { sharedEvents node { slug } } }
        }
      }`),
    ).toEqual({
      actor: {
        coParticipants: { edges: [{ sharedEvents: 3, node: { slug: 'sam-altman' } }] },
      },
    })
  })
})

describe('the survivor of a merged actor', () => {
  test('is found by the other’s slug and id, also as a node', async () => {
    const expected = { id: actors.survivor.id, slug: 'sam-altman' }

    expect(
      await api.data(
        `query($id: ID!) {
          bySlug: actor(slug: "samuel-altman") { id slug }
          byId: actor(id: $id) { id slug }
          node(id: $id) { id ... on Actor { slug } }
        }`,
        { id: actors.merged.id },
      ),
    ).toEqual({ bySlug: expected, byId: expected, node: expected })
  })

  test('stands for both in filters, networks and paths', async () => {
    interface Found {
      readonly timeline: Slugs
      readonly statements: { readonly totalCount: number }
      readonly network: { readonly actors: readonly { readonly actor: { slug: string } }[] }
      readonly paths: readonly { readonly length: number }[]
    }
    const found = await api.data<Found>(
      `query($id: ID!) {
        timeline(filter: { actors: [$id, "elon-musk"], actorMatch: ALL }) { nodes { slug } }
        statements(filter: { speakers: ["samuel-altman"] }) { totalCount }
        network(around: ["samuel-altman"], first: 1) { actors { actor { slug } } }
        paths(from: "samuel-altman", to: "openai") { length }
      }`,
      { id: actors.merged.id },
    )

    expect(slugsOf(found.timeline)).toEqual([
      'musk-openai-lawsuit',
      'altman-reply',
      'trump-press-remarks',
    ])
    expect(found.statements.totalCount).toBe(0)
    expect(found.network.actors).toEqual([{ actor: { slug: 'sam-altman' } }])
    expect(found.paths).toEqual([{ length: 1 }])
  })

  test('stands for the merged one in what that did, said and was tied to', async () => {
    const altman = { id: actors.survivor.id, slug: 'sam-altman' }

    expect(
      await api.data(`{
        event(slug: "hearing") {
          participations { nodes { actor { id slug } } }
          statements { nodes { speaker { id slug } } }
        }
        actor(slug: "senate") { relationships { nodes { source { id slug } } } }
      }`),
    ).toEqual({
      event: {
        participations: { nodes: [{ actor: altman }] },
        statements: { nodes: [{ speaker: altman }] },
      },
      actor: { relationships: { nodes: [{ source: altman }] } },
    })
  })

  test('is listed, the merged one is not', async () => {
    const { actors: listed } = await api.data<{ actors: Slugs & { totalCount: number } }>(
      '{ actors(filter: { text: "Altman" }) { totalCount nodes { slug } } }',
    )

    expect(slugsOf(listed)).toEqual(['sam-altman'])
    expect(listed.totalCount).toBe(1)
  })
})

test('a merge that is undone gives both back', async () => {
  const { current } = api.database
  await write(current, (transaction) =>
    transaction
      .update(event)
      .set({ mergedIntoId: null })
      .where(eq(event.slug, 'musk-reposts-altman')),
  )

  expect(
    await api.data('query($id: ID!) { event(id: $id) { slug } timeline { totalCount } }', {
      id: events.merged.id,
    }),
  ).toEqual({ event: { slug: 'musk-reposts-altman' }, timeline: { totalCount: 11 } })
})
