import { beforeAll, describe, expect, test } from 'vitest'
import { stargate } from '../../../seeds/stargate.ts'
import { loadStory } from '../../../src/seed/load-story.ts'
import { useTestDatabase } from '../../support/database.ts'

describe('the evidence of the Stargate story', () => {
  const database = useTestDatabase()

  beforeAll(async () => {
    await loadStory(database.current, stargate, new Date('2025-01-24T12:00:00Z'))
  })

  test.each([
    'event',
    'participation',
    'statement',
    'rendering',
    'claim',
    'stance',
    'amount',
    'relationship',
    'relationship_event',
    'event_link',
    'article_event',
  ])('supports every %s', async (fact) => {
    const { sql } = database.current
    const facts = await sql<{ id: string; supported: boolean }[]>`
      select id, exists (
        select from evidence where ${sql(`evidence.${fact}_id`)} = facts.id) as supported
      from ${sql(fact)} as facts`

    expect(facts).not.toHaveLength(0)
    expect(facts.filter(({ supported }) => !supported)).toEqual([])
  })

  test('supports the role and former names that the article uses', async () => {
    const names = await database.current.sql<{ value: string }[]>`
      select distinct value from actor_name join evidence on actor_name_id = actor_name.id
      where kind in ('role', 'former') order by value`

    expect(names.map(({ value }) => value)).toEqual([
      'OpenAI-CEO',
      'Pressesprecherin des Weißen Hauses',
      'Twitter',
      'US-Präsident',
    ])
  })

  test('stands in the article, by code points', async () => {
    const spans = await database.current.sql<
      { text: string; startOffset: number; endOffset: number; exact: string }[]
    >`
      select text, start_offset, end_offset, exact from evidence
      join article_version on article_version.id = article_version_id`

    expect(spans.length).toBeGreaterThan(0)
    for (const { text, startOffset, endOffset, exact } of spans) {
      expect([...text].slice(startOffset, endOffset).join('')).toBe(exact)
    }
  })

  test('of a participation names the actor', async () => {
    const spans = await database.current.sql<{ name: string; exact: string }[]>`
      select value as name, exact from evidence
      join participation on participation.id = evidence.participation_id
      join actor_name on actor_name.actor_id = participation.actor_id
      where actor_name.kind = 'preferred' and language = 'de'`
    const names = (name: string) =>
      name === 'Donald Trump' ? ['Trump', 'Präsident'] : [name, name.split(' ').at(-1) ?? name]
    const unnamed = spans.filter(
      ({ name, exact }) => !names(name).some((known) => exact.includes(known)),
    )

    expect(spans).not.toHaveLength(0)
    expect(unnamed).toEqual([])
  })

  test('of a German wording is the wording itself, unless it is a paraphrase', async () => {
    const renderings = await database.current.sql<{ text: string; exact: string }[]>`
      select text, exact from rendering join evidence on rendering_id = rendering.id
      where language = 'de' and form <> 'paraphrase'`

    expect(renderings).toHaveLength(4)
    for (const { text, exact } of renderings) {
      expect(exact).toBe(text)
    }
  })

  test('is in an article of 300 words or more, published on 24 January 2025 in Berlin', async () => {
    const [article] = await database.current.sql<
      { text: string; edtf: string; timeZone: string }[]
    >`select text, edtf, time_zone from article join article_version on article_id = article.id`

    expect(article).toMatchObject({ edtf: '2025-01-24', timeZone: 'Europe/Berlin' })
    expect(article?.text.split(/\s+/).length).toBeGreaterThanOrEqual(300)
  })
})
