import { beforeAll, describe, expect, test } from 'vitest'
import { createToken } from '../../../src/auth/tokens.ts'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { insertActor, insertEvent, insertEventLink } from '../../support/facts.ts'
import { allFacts } from '../../support/schema-tables.ts'
import { type Answer, useApi, type Variables } from '../api/api.ts'

const api = useApi()

let secret: string
beforeAll(async () => {
  secret = await createToken(api.database.current, {
    name: 'an editor',
    role: 'editor',
    author: 'test',
  })
})

async function ask(query: string, variables: Variables, authorization?: string) {
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
      ...(authorization && { Authorization: authorization }),
    },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer // Every answer of the API is one.
}

/** What a mutation answers, as the editor. */
async function mutate<Result>(query: string, variables: Variables = {}): Promise<Result> {
  const { data, errors } = await ask(query, variables, `Bearer ${secret}`)
  expect([errors, api.takeLoggedErrors()]).toEqual([undefined, []])
  return (data as { result: Result }).result // By the query's only alias.
}

const facts = () => allFacts(api.database.current.sql)

interface Written {
  readonly revision: { readonly id: string }
}

const MERGE_EVENTS = `mutation ($event: ID!, $into: ID!) {
  result: mergeEvents(input: { event: $event, into: $into }, reason: "the same reply") {
    __typename
    ... on MergeEventsPayload {
      event { slug }
      mergedId
      moved { table moved removed }
      revision { id author reason }
    }
    ... on Failure { message }
    ... on InvalidEdit { argument }
    ... on NotFound { argument }
  }
}`

const SPLIT_EVENT = `mutation ($event: ID!) {
  result: splitEvent(event: $event) {
    __typename
    ... on SplitEventPayload {
      event { id slug }
      from { slug }
      revision { undoes { id reason } }
    }
    ... on UndoConflict {
      message
      obstacleCount
      obstacles { kind table rowId node { __typename id } revision { id reason } }
    }
    ... on InvalidEdit { argument message }
  }
}`

const UNDO = `mutation ($revision: ID!, $key: String) {
  result: undo(revisionId: $revision, idempotencyKey: $key) {
    __typename
    ... on UndoPayload { revision { id undoes { id } } undone { id reason } }
    ... on Failure { message }
    ... on AlreadyUndone { undoneBy { id } }
  }
}`

describe('merging events', () => {
  const pair = { event: 'musk-reposts-altman', into: 'altman-reply' }

  test('tells the survivor, what moved and the revision, and a split undoes it', async () => {
    const before = await facts()

    const merged = await mutate<Written & { mergedId: string }>(MERGE_EVENTS, pair)

    expect(merged).toEqual({
      __typename: 'MergeEventsPayload',
      event: { slug: 'altman-reply' },
      mergedId: expect.any(String),
      moved: expect.arrayContaining([
        { table: 'story_event', moved: 0, removed: 1 },
        { table: 'article_event', moved: 0, removed: 1 },
      ]),
      revision: { id: expect.any(String), author: 'an editor', reason: 'the same reply' },
    })
    expect(
      await api.data(
        `query ($id: ID!) {
          event(id: $id) { slug }
          node(id: $id) { ... on Event { slug } }
          bySlug: event(slug: "musk-reposts-altman") { slug }
        }`,
        { id: merged.mergedId },
      ),
    ).toEqual({
      event: { slug: 'altman-reply' },
      node: { slug: 'altman-reply' },
      bySlug: { slug: 'altman-reply' },
    })

    expect(await mutate(SPLIT_EVENT, { event: merged.mergedId })).toEqual({
      __typename: 'SplitEventPayload',
      event: { id: merged.mergedId, slug: 'musk-reposts-altman' },
      from: { slug: 'altman-reply' },
      revision: { undoes: { id: merged.revision.id, reason: 'the same reply' } },
    })
    expect(await facts()).toEqual(before)
  })

  test('of which one does not exist, or that are one, is refused with a reason', async () => {
    expect(await mutate(MERGE_EVENTS, { ...pair, into: 'no-such-event' })).toEqual({
      __typename: 'NotFound',
      argument: 'into',
      message: 'There is no such event.',
    })
    expect(await mutate(MERGE_EVENTS, { ...pair, into: pair.event })).toEqual({
      __typename: 'InvalidEdit',
      argument: 'into',
      message: 'The two are one event already.',
    })
    expect(await mutate(SPLIT_EVENT, { event: pair.event })).toEqual({
      __typename: 'InvalidEdit',
      argument: 'event',
      message: 'The event is not merged into another one.',
    })
  })

  test('needs a token', async () => {
    const before = await facts()

    const { errors } = await ask(MERGE_EVENTS, pair)

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(await facts()).toEqual(before)
  })

  test('a split is refused where a moved row was edited since, and says which', async () => {
    const { current } = api.database
    const { id: eventId, slug } = await insertEvent(current)
    const survivor = await insertEvent(current)
    const link = await insertEventLink(current, { sourceId: eventId })
    await mutate(MERGE_EVENTS, { event: slug, into: survivor.slug })
    const into = await insertEvent(current)
    const later = await mutate<Written>(MERGE_EVENTS, { event: survivor.slug, into: into.slug })

    const conflict = await mutate<{ obstacles: readonly unknown[] }>(SPLIT_EVENT, { event: slug })

    expect(conflict).toMatchObject({
      __typename: 'UndoConflict',
      message: 'Later edits build on this one. Undo them first; nothing was changed.',
      obstacleCount: 2,
    })
    const linkId = encodeGlobalId('EventLink', link.id)
    expect(conflict.obstacles).toContainEqual({
      kind: 'CHANGED',
      table: 'event_link',
      rowId: linkId,
      node: { __typename: 'EventLink', id: linkId },
      revision: { id: later.revision.id, reason: 'the same reply' },
    })
    expect(conflict.obstacles).toHaveLength(2)
  })
})

test('merging actors makes the names of one aliases of the other, by which it is found', async () => {
  const before = await facts()
  const { mergedId } = await mutate<{ mergedId: string }>(`mutation {
    result: mergeActors(input: { actor: "ross-ulbricht", into: "sam-altman" }) {
      ... on MergeActorsPayload { mergedId actor { slug } moved { table moved removed } }
    }
  }`)

  const found = await api.data<Record<string, unknown>>(
    `query ($id: ID!) {
      actor(id: $id) { slug names(first: 50) { nodes { value kind } } }
      search(query: "Ulbricht", in: [ACTORS]) { nodes { ... on Actor { slug } } }
      timeline(filter: { actors: [$id] }) { nodes { slug } }
    }`,
    { id: mergedId },
  )
  expect(found).toMatchObject({
    actor: {
      slug: 'sam-altman',
      names: { nodes: expect.arrayContaining([{ value: 'Ross Ulbricht', kind: 'ALIAS' }]) },
    },
    search: { nodes: [{ slug: 'sam-altman' }] },
    timeline: {
      nodes: expect.arrayContaining([{ slug: 'ulbricht-pardon' }, { slug: 'altman-reply' }]),
    },
  })

  expect(
    await mutate(`mutation {
      result: splitActor(actor: "ross-ulbricht") {
        ... on SplitActorPayload { actor { slug } from { slug } }
      }
    }`),
  ).toEqual({ actor: { slug: 'ross-ulbricht' }, from: { slug: 'sam-altman' } })
  expect(await facts()).toEqual(before)
})

describe('undoing a revision', () => {
  const made = async () => {
    const { revisionId } = await insertActor(api.database.current)
    return encodeGlobalId('Revision', revisionId)
  }

  test('tells both revisions, and is itself undone', async () => {
    const before = await facts()
    const revision = await made()
    const after = await facts()

    const undone = await mutate<Written>(UNDO, { revision })
    expect(undone).toEqual({
      __typename: 'UndoPayload',
      revision: { id: expect.any(String), undoes: { id: revision } },
      undone: { id: revision, reason: 'test' },
    })
    expect(await facts()).toEqual(before)

    await mutate(UNDO, { revision: undone.revision.id })
    expect(await facts()).toEqual(after)
  })

  test('that is undone already says by which one', async () => {
    const revision = await made()
    const undone = await mutate<Written>(UNDO, { revision })

    expect(await mutate(UNDO, { revision })).toMatchObject({
      __typename: 'AlreadyUndone',
      undoneBy: { id: undone.revision.id },
    })
  })

  test('sent again with its key is not carried out again', async () => {
    const revision = await made()
    await mutate(UNDO, { revision, key: 'once' })

    expect(await mutate(UNDO, { revision, key: 'once' })).toMatchObject({
      __typename: 'AlreadyDone',
    })
  })

  test('that made a token is refused', async () => {
    const rows = await api.database.current.sql<{ id: string }[]>`
      select revision_id as id from api_token limit 1`

    expect(
      await mutate(UNDO, { revision: encodeGlobalId('Revision', String(rows[0]?.id)) }),
    ).toMatchObject({ __typename: 'NotUndoable' })
  })

  test('that does not exist is refused', async () => {
    const missing = encodeGlobalId('Revision', '01948000-0000-7000-8000-00000000dead')

    expect(await mutate(UNDO, { revision: missing })).toMatchObject({ __typename: 'NotFound' })
  })
})
