import { describe, expect, test } from 'vitest'
import { stargate } from '../../../seeds/stargate.ts'
import type { Database } from '../../../src/db/client.ts'
import { loadStory } from '../../../src/seed/load-story.ts'
import { SeedConflict } from '../../../src/seed/slugs.ts'
import type { StorySeed } from '../../../src/seed/story-seed.ts'
import { useTestDatabase } from '../../support/database.ts'
import { insertActor, insertEvent, insertExternalId, insertPlace } from '../../support/facts.ts'
import { allRows } from '../../support/schema-tables.ts'

const NOW = new Date('2025-01-24T12:00:00Z')

/** Loads a story that is expected to be refused, and checks that no row of any table changed. */
async function refusal(database: Database, story: StorySeed): Promise<unknown> {
  const before = await allRows(database.sql)
  const error = await loadStory(database, story, NOW).then(
    () => new Error('it was loaded'),
    (reason: unknown) => reason,
  )
  expect(await allRows(database.sql)).toEqual(before)
  return error
}

describe('loading the story twice', () => {
  const database = useTestDatabase()

  test('writes one revision, and the second time nothing', async () => {
    const first = await loadStory(database.current, stargate, NOW)
    const rows = await allRows(database.current.sql)

    expect(first.outcome).toBe('loaded')
    expect(rows.get('revision')).toMatchObject([
      { id: first.revisionId, author: 'seed', idempotency_key: 'seed:stargate:1' },
    ])
    expect(await loadStory(database.current, stargate, new Date('2025-02-01T00:00:00Z'))).toEqual({
      outcome: 'unchanged',
      revisionId: first.revisionId,
    })
    expect(await allRows(database.current.sql)).toEqual(rows)
  })
})

describe('loading the story at once from two processes', () => {
  const database = useTestDatabase()

  test('is done by one of them, and told to the other', async () => {
    const both = await Promise.all([
      loadStory(database.current, stargate, NOW),
      loadStory(database.current, stargate, NOW),
    ])

    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['loaded', 'unchanged'])
    expect(both[0]?.revisionId).toBe(both[1]?.revisionId)
    expect((await allRows(database.current.sql)).get('event')).toHaveLength(10)
  })
})

describe('loading the story beside what editors have made', () => {
  const database = useTestDatabase()

  test('uses their actors and places as they are, and the survivor of a merged actor', async () => {
    const { current } = database
    const musk = await insertActor(current, { slug: 'elon-musk', names: { en: 'Musk, Elon' } })
    const survivor = await insertActor(current, { slug: 'samuel-altman' })
    await insertActor(current, { slug: 'sam-altman', mergedIntoId: survivor.id })
    const whiteHouse = await insertPlace(current, { slug: 'white-house', names: { en: 'WH' } })

    await loadStory(current, stargate, NOW)

    const attendees = await current.sql`
      select actor_id from participation where role in ('attendee', 'author') order by id`
    expect(new Set(attendees.map(({ actorId }) => actorId))).toEqual(
      new Set([musk.id, survivor.id]),
    )
    expect(
      await current.sql`select value from actor_name where actor_id = ${musk.id}`,
    ).toMatchObject([{ value: 'Musk, Elon' }])
    expect(await current.sql`select within_id from place where slug = 'oval-office'`).toMatchObject(
      [{ withinId: whiteHouse.id }],
    )
    expect(
      await current.sql`select value from place_name where place_id = ${whiteHouse.id}`,
    ).toMatchObject([{ value: 'WH' }])
  })
})

describe('a story that cannot be loaded', () => {
  const database = useTestDatabase()

  const withLinkEvidence = (quotation: string): StorySeed => ({
    ...stargate,
    eventLinks: stargate.eventLinks.map((link) =>
      link.source === 'musk-staff-jan6' ? { ...link, evidence: [quotation] } : link,
    ),
  })

  test('names the fact and the words, when evidence is misquoted', async () => {
    const error = await refusal(database.current, withLinkEvidence('Amnestie erteilt'))

    expect(error).toMatchObject({
      message:
        'evidence of "musk-staff-jan6" follows "jan6-amnesty": "Amnestie erteilt" does not stand in the article',
    })
  })

  test('names the fact and the words, when evidence stands in the article twice', async () => {
    const error = await refusal(database.current, withLinkEvidence('am Dienstag'))

    expect(error).toMatchObject({
      message: expect.stringMatching(
        /^evidence of "musk-staff-jan6" follows "jan6-amnesty": "am Dienstag" stands in the article more than once/,
      ),
    })
  })

  test('names the event, when its date comes from words that the article does not have', async () => {
    const error = await refusal(database.current, {
      ...stargate,
      events: stargate.events.map((event) => ({
        ...event,
        date: {
          edtf: '2025-01-22',
          timeZone: 'UTC',
          derivation: {
            words: 'am Mittwoch',
            anchor: '2025-01-24',
            rule: 'weekday-before-anchor' as const,
          },
        },
      })),
    })

    expect(error).toMatchObject({
      message:
        'date of the event "stargate-announcement": "am Mittwoch" does not stand in the article',
    })
  })

  test('names the slug that is used without being defined', async () => {
    const error = await refusal(database.current, {
      ...stargate,
      order: [...stargate.order, 'mars-landing'],
    })

    expect(error).toMatchObject({
      message: 'the seed names the event "mars-landing" without defining it',
    })
  })

  test('names the Wikidata entry that is known under another slug', async () => {
    const actor = await insertActor(database.current, { slug: 'the-donald' })
    await insertExternalId(database.current, { value: 'Q22686', actorId: actor.id })

    const error = await refusal(database.current, stargate)

    expect(error).toBeInstanceOf(SeedConflict)
    expect(error).toMatchObject({ message: expect.stringContaining('wikidata Q22686') })
  })

  test('names the slugs of events that somebody else has made', async () => {
    await insertEvent(database.current, { slug: 'jan6-amnesty' })
    await insertEvent(database.current, { slug: 'altman-reply' })
    const story = { ...stargate, actors: stargate.actors.map(({ wikidata, ...actor }) => actor) }

    const error = await refusal(database.current, story)

    expect(error).toBeInstanceOf(SeedConflict)
    expect(error).toMatchObject({
      message: expect.stringContaining('event "altman-reply", "jan6-amnesty" exists already'),
    })
  })
})
