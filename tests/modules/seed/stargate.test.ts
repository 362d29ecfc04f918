import { beforeAll, describe, expect, test } from 'vitest'
import { stargate } from '../../../seeds/stargate.ts'
import { loadStory } from '../../../src/seed/load-story.ts'
import { useTestDatabase } from '../../support/database.ts'

/** The story as its readers know it: when, what, and who in which role. */
const STORY = {
  'jan6-amnesty': ['2025-01-20', 'amnesty', ['donald-trump grantor']],
  'musk-staff-jan6': [
    '[2025-01-20..2025-01-23]',
    'deployment',
    ['elon-musk sender', 'spacex deployed', 'x deployed'],
  ],
  'stargate-announcement': [
    '2025-01-21',
    'announcement',
    [
      'donald-trump announcer',
      'openai partner',
      'oracle partner',
      'softbank partner',
      'stargate subject',
    ],
  ],
  'ulbricht-pardon': [
    '2025-01-21',
    'pardon',
    ['donald-trump signer', 'ross-ulbricht beneficiary', 'elon-musk attendee'],
  ],
  'musk-funding-post': [
    '[2025-01-21..2025-01-22]',
    'post',
    ['elon-musk author', 'softbank subject'],
  ],
  'altman-reply': [
    '[2025-01-21..2025-01-24]',
    'statement',
    ['sam-altman author', 'elon-musk addressee'],
  ],
  'musk-reposts-altman': [
    '[2025-01-21..2025-01-24]',
    'post',
    ['elon-musk author', 'sam-altman subject'],
  ],
  'leavitt-fox-interview': [
    '[2025-01-21..2025-01-24]',
    'interview',
    ['karoline-leavitt interviewee', 'fox-news host'],
  ],
  'trump-press-remarks': [
    '2025-01-23',
    'press_remarks',
    ['donald-trump speaker', 'elon-musk subject', 'sam-altman subject'],
  ],
  'musk-openai-lawsuit': [
    '[..2024]',
    'lawsuit',
    ['elon-musk plaintiff', 'openai defendant', 'sam-altman defendant'],
  ],
}

const ACTORS = {
  'donald-trump': 'person',
  'elon-musk': 'person',
  'fox-news': 'organisation',
  'karoline-leavitt': 'person',
  openai: 'organisation',
  oracle: 'organisation',
  'ross-ulbricht': 'person',
  'sam-altman': 'person',
  'silk-road': 'organisation',
  softbank: 'organisation',
  spacex: 'organisation',
  stargate: 'project',
  'white-house': 'organisation',
  x: 'organisation',
}

describe('the Stargate story', () => {
  const database = useTestDatabase()

  beforeAll(async () => {
    await loadStory(database.current, stargate, new Date('2025-01-24T12:00:00Z'))
  })

  test('has its events when they happened, with who took part in which role', async () => {
    const events = await database.current.sql<
      { slug: string; edtf: string; kind: string; who: string[] }[]
    >`
      select event.slug, event.edtf, event.kind,
        array_agg(actor.slug || ' ' || role order by position, participation.id) as who
      from event
      join participation on participation.event_id = event.id
      join actor on actor.id = participation.actor_id
      group by event.id`

    expect(
      Object.fromEntries(events.map(({ slug, edtf, kind, who }) => [slug, [edtf, kind, who]])),
    ).toEqual(STORY)
  })

  test('is told in the order of the events', async () => {
    const events = await database.current.sql<{ slug: string }[]>`
      select event.slug from story_event
      join event on event.id = event_id
      join story on story.id = story_id
      where story.slug = 'stargate' order by position`

    expect(events.map(({ slug }) => slug)).toEqual([
      'musk-openai-lawsuit',
      'jan6-amnesty',
      'musk-staff-jan6',
      'stargate-announcement',
      'ulbricht-pardon',
      'musk-funding-post',
      'altman-reply',
      'musk-reposts-altman',
      'leavitt-fox-interview',
      'trump-press-remarks',
    ])
  })

  test('has its actors', async () => {
    const actors = await database.current.sql<{ slug: string; kind: string }[]>`
      select slug, kind from actor`

    expect(Object.fromEntries(actors.map(({ slug, kind }) => [slug, kind]))).toEqual(ACTORS)
  })

  test.each([
    ['event', 'event_text', 'event_id'],
    ['actor', 'actor_name', 'actor_id'],
    ['place', 'place_name', 'place_id'],
    ['claim', 'claim_text', 'claim_id'],
    ['statement', 'rendering', 'statement_id'],
    ['story', 'story_text', 'story_id'],
  ])('tells every %s in German and in English', async (thing, texts, column) => {
    const { sql } = database.current
    const told = await sql<{ slug: string; languages: string[] }[]>`
      select slug, array(
        select distinct language from ${sql(texts)} as texts
        where ${sql(`texts.${column}`)} = things.id order by language) as languages
      from ${sql(thing)} as things`

    expect(told).not.toHaveLength(0)
    expect(told.filter(({ languages }) => languages.join() !== 'de,en')).toEqual([])
  })

  test('keeps the words that dates come from, and has none where the article has none', async () => {
    const events = await database.current.sql<{ slug: string; words: string | null }[]>`
      select slug, derived_from_words as words from event
      where derived_from_anchor = '2025-01-24' or derived_from_anchor is null`

    expect(Object.fromEntries(events.map(({ slug, words }) => [slug, words]))).toEqual({
      'jan6-amnesty': 'am Montag',
      'musk-staff-jan6': 'zwischen Montag und Donnerstag',
      'stargate-announcement': 'am Dienstag',
      'ulbricht-pardon': 'am Dienstag',
      'musk-funding-post': 'noch vor Donnerstag',
      'altman-reply': 'Seither',
      'musk-reposts-altman': 'Seither',
      'leavitt-fox-interview': null,
      'trump-press-remarks': 'Am Donnerstag',
      'musk-openai-lawsuit': 'Noch vor dem Jahreswechsel',
    })
  })

  test('sets the stances on each disputed claim side by side', async () => {
    const stances = await database.current.sql<{ stance: string }[]>`
      select actor.slug || ' ' || position || ' ' || claim.slug as stance
      from stance
      join claim on claim.id = claim_id
      join statement on statement.id = statement_id
      join actor on actor.id = speaker_id
      order by 1`

    expect(stances.map(({ stance }) => stance)).toEqual([
      'donald-trump asserts musk-criticism-personal',
      'donald-trump asserts no-government-money',
      'elon-musk asserts openai-abandoned-nonprofit-aims',
      'elon-musk denies stargate-funding-secured',
      'karoline-leavitt asserts stargate-funding-secured',
    ])
  })

  test('has the figures, and whose they are', async () => {
    const amounts = await database.current.sql<{ figure: string; speaker: string | null }[]>`
      select concat_ws(' ', holder.slug, measure, comparator, value, unit) as figure,
        speaker.slug as speaker
      from amount
      left join actor holder on holder.id = holder_id
      left join statement on statement.id = statement_id
      left join actor speaker on speaker.id = speaker_id
      order by value`

    expect(amounts).toEqual([
      { figure: 'softbank secured_funding less_than 10000000000 USD', speaker: 'elon-musk' },
      { figure: 'stargate initial_investment exactly 100000000000 USD', speaker: null },
      { figure: 'stargate total_investment at_most 500000000000 USD', speaker: null },
    ])
  })

  test('has the relationships, with the events that are dated facts of them', async () => {
    const relationships = await database.current.sql<{ tie: string; facts: string[] }[]>`
      select source.slug || ' ' || relationship.kind || ' ' || target.slug as tie, array(
        select event.slug from relationship_event join event on event.id = event_id
        where relationship_id = relationship.id order by event.slug) as facts
      from relationship
      join actor source on source.id = source_id
      join actor target on target.id = target_id`

    expect(Object.fromEntries(relationships.map(({ tie, facts }) => [tie, facts]))).toEqual({
      'openai partner_in stargate': ['stargate-announcement'],
      'oracle partner_in stargate': ['stargate-announcement'],
      'softbank partner_in stargate': ['stargate-announcement'],
      'sam-altman chief_executive_of openai': [],
      'karoline-leavitt spokesperson_of white-house': [],
      'ross-ulbricht founder_of silk-road': [],
      'elon-musk owner_of x': [],
      'elon-musk allied_with donald-trump': ['musk-staff-jan6', 'ulbricht-pardon'],
      'elon-musk at_odds_with sam-altman': [
        'altman-reply',
        'musk-funding-post',
        'musk-openai-lawsuit',
        'musk-reposts-altman',
      ],
    })
  })
})
