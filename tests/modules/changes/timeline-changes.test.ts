import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, test } from 'vitest'
import { undo } from '../../../src/db/history/undo.ts'
import { commitRevision } from '../../../src/db/revision.ts'
import { event, eventText } from '../../../src/db/schema/event.ts'
import { externalId } from '../../../src/db/schema/external-id.ts'
import { rendering } from '../../../src/db/schema/statement.ts'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { mergeEvents } from '../../../src/modules/event/merge.ts'
import { insertEvent, insertParticipation } from '../../support/facts.ts'
import { insertStatement } from '../../support/statement-facts.ts'
import { useApi } from '../api/api.ts'
import { refusalOf, type Subscription, subscribe } from './event-stream.ts'

const api = useApi({ seed: false })
const database = () => api.database.current

const open: Subscription[] = []
const follow = async (variables: Parameters<typeof subscribe>[1] = {}) => {
  const subscription = await subscribe(api, variables)
  open.push(subscription)
  return subscription
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((subscription) => subscription.cancel()))
})

const slugs = (item: { readonly events: readonly { readonly slug: string }[] }) =>
  item.events.map(({ slug }) => slug)
const globalId = ({ id }: { readonly id: string }) => encodeGlobalId('Event', id)
const edit = (reason: string, write: Parameters<typeof commitRevision<unknown>>[2]) =>
  commitRevision(database(), { author: 'an editor', reason }, write)

test('the first item comes at once and only says where the present is', async () => {
  await insertEvent(database())

  const item = await (await follow()).next()

  expect(item).toEqual({ cursor: expect.any(String), revisions: [], events: [], gone: [] })
})

test('an edit comes with the event as it is after it', async () => {
  const { id } = await insertEvent(database(), { slug: 'edited', titles: { en: 'Before' } })
  const subscription = await follow()
  await subscription.next()

  await edit('a better title', (transaction) =>
    transaction.update(eventText).set({ title: 'After' }).where(eq(eventText.eventId, id)),
  )

  expect(await subscription.next()).toMatchObject({
    revisions: [{ reason: 'a better title' }],
    events: [{ slug: 'edited', title: 'After' }],
    gone: [],
  })

  await edit('another one', (transaction) =>
    transaction.update(eventText).set({ title: 'Later' }).where(eq(eventText.eventId, id)),
  )

  expect((await subscription.next()).events).toMatchObject([{ title: 'Later' }])
})

test('what is changed after the cursor of the present is told to who goes on from it', async () => {
  await insertEvent(database(), { slug: 'before-the-cursor' })
  const { changesCursor } = await api.data<{ changesCursor: string }>('{ changesCursor }')
  await insertEvent(database(), { slug: 'after-the-cursor' })

  const item = await (await follow({ since: changesCursor })).next()

  expect(slugs(item)).toEqual(['after-the-cursor'])
})

test('an id that another authority gives an event is a change of it', async () => {
  const { id } = await insertEvent(database(), { slug: 'identified' })
  const subscription = await follow()
  await subscription.next()

  await edit('known to Wikidata', (transaction) =>
    transaction
      .insert(externalId)
      .values({ authority: 'wikidata', value: 'Q131862171', eventId: id }),
  )

  expect((await subscription.next()).events).toMatchObject([{ slug: 'identified' }])
})

test('a wording that is added to a statement is an edit of its event', async () => {
  const { id } = await insertEvent(database(), { slug: 'with-wording' })
  const statement = await insertStatement(database(), { eventId: id })
  const subscription = await follow()
  await subscription.next()

  await edit('a wording', (transaction) =>
    transaction
      .insert(rendering)
      .values({ statementId: statement.id, language: 'en', form: 'verbatim', text: 'Words' }),
  )

  expect(slugs(await subscription.next())).toEqual(['with-wording'])
})

test('an event that does not meet the filter is gone', async () => {
  const post = await insertEvent(database(), { slug: 'a-post', kind: 'post' })
  const subscription = await follow({ filter: { kinds: ['POST'] } })
  await subscription.next()

  await edit('no post after all', (transaction) =>
    transaction.update(event).set({ kind: 'speech' }).where(eq(event.id, post.id)),
  )
  expect(await subscription.next()).toMatchObject({ events: [], gone: [globalId(post)] })

  await edit('a post again', (transaction) =>
    transaction.update(event).set({ kind: 'post' }).where(eq(event.id, post.id)),
  )
  expect(await subscription.next()).toMatchObject({ events: [{ slug: 'a-post' }], gone: [] })
})

test('of two merged events, one is gone and the other has changed; an undo brings it back', async () => {
  const survivor = await insertEvent(database(), { slug: 'survivor' })
  const merged = await insertEvent(database(), { slug: 'merged' })
  await insertParticipation(database(), { eventId: merged.id })
  const subscription = await follow()
  await subscription.next()

  const { revisionId } = await mergeEvents(
    database(),
    { event: { id: merged.id }, into: { id: survivor.id } },
    { author: 'an editor', reason: 'the same' },
  )
  const item = await subscription.next()

  expect(slugs(item)).toEqual(['survivor'])
  expect(item.gone).toEqual([globalId(merged)])

  await undo(database(), revisionId, { author: 'an editor', reason: 'not the same' })
  const undone = await subscription.next()

  expect(slugs(undone).sort()).toEqual(['merged', 'survivor'])
  expect(undone.gone).toEqual([])
})

test('a deleted event is gone', async () => {
  const deleted = await insertEvent(database(), { slug: 'deleted', titles: { en: 'A title' } })
  const subscription = await follow()
  await subscription.next()

  await edit('never happened', async (transaction) => {
    await transaction.delete(eventText).where(eq(eventText.eventId, deleted.id))
    await transaction.delete(event).where(eq(event.id, deleted.id))
  })

  expect(await subscription.next()).toMatchObject({ events: [], gone: [globalId(deleted)] })
})

describe('a subscription that is taken up again', () => {
  test('goes on after its cursor, and says nothing twice', async () => {
    const first = await follow()
    const { cursor } = await first.next()
    for (const slug of ['one', 'two', 'three']) await insertEvent(database(), { slug })
    expect(slugs(await first.next())).toContain('one')
    await first.cancel()

    const again = await follow({ since: cursor })
    const seen = new Map<string, string>()
    while (seen.size < 3) {
      const item = await again.next()
      for (const slug of slugs(item)) {
        expect(seen.has(slug), slug).toBe(false)
        seen.set(slug, item.cursor)
      }
    }
    const last = await follow({ since: seen.get('three') ?? '' })
    await insertEvent(database(), { slug: 'four' })

    expect([...seen.keys()]).toEqual(['one', 'two', 'three'])
    expect(slugs(await last.next())).toEqual(['four'])
  })

  test('gets an edit of many events in parts of at most 20', async () => {
    const { cursor } = await (await follow()).next()
    await edit('many', async (transaction) => {
      for (let index = 0; index < 50; index += 1) {
        await insertEvent(transaction, { slug: `many-${index}`, titles: { en: 'One of many' } })
      }
    })

    const again = await follow({ since: cursor })
    const parts = [await again.next(), await again.next(), await again.next()]

    expect(parts.map(({ events }) => events.length <= 20)).toEqual([true, true, true])
    expect(new Set(parts.flatMap(slugs)).size).toBe(50)
    expect(parts.map(({ revisions }) => revisions)).toEqual(
      Array.from({ length: 3 }, () => [{ reason: 'many' }]),
    )
  })

  test.for([
    ['malformed', 'x', 'not a cursor'],
    [
      'of another database',
      Buffer.from(
        ['changes-1-1', '800', '01a20501-a777-7000-af8d-f0cc22f43e29', '0'].join('\x1f'),
      ).toString('base64url'),
      'before it was restored',
    ],
    ['of a timeline', Buffer.from('happened\x1f2025').toString('base64url'), 'another list'],
  ] as const)('is refused with a cursor that is %s', async ([, since, complaint]) => {
    const [error] = await refusalOf(
      api,
      'subscription ($since: String) { timelineChanges(since: $since) { cursor } }',
      { since },
    )

    expect(error).toMatchObject({
      message: expect.stringContaining(complaint),
      extensions: { code: 'BAD_USER_INPUT', argument: 'since' },
    })
  })
})
