import { describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import { type Slugs, slugsOf, useApi } from './api.ts'

const api = useApi()

/** The story in the order of the timeline: of two with the same bounds, the one recorded first. */
const STORY = [
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
]
const WITH_MUSK = STORY.filter(
  (slug) => !['jan6-amnesty', 'stargate-announcement', 'leavitt-fox-interview'].includes(slug),
)

const QUERY = `query($filter: TimelineFilter) {
  timeline(filter: $filter) { totalCount nodes { slug } }
}`

async function timeline(filter?: object): Promise<readonly string[]> {
  const answer = await api.data<{ timeline: Slugs & { totalCount: number } }>(QUERY, { filter })
  expect(answer.timeline.totalCount).toBe(answer.timeline.nodes.length)
  return slugsOf(answer.timeline)
}

describe.for([
  ['nothing', undefined, STORY],
  ['an empty filter', {}, STORY],
  ['empty lists', { actors: [], kinds: [], stories: [], roles: [], statuses: [] }, STORY],
  ['an actor', { actors: ['elon-musk'] }, WITH_MUSK],
  [
    'any of two actors',
    { actors: ['openai', 'softbank'], actorMatch: 'ANY' },
    ['musk-openai-lawsuit', 'stargate-announcement', 'musk-funding-post'],
  ],
  [
    'all of two actors',
    { actors: ['openai', 'softbank'], actorMatch: 'ALL' },
    ['stargate-announcement'],
  ],
  ['an actor and one that nobody is', { actors: ['elon-musk', 'nobody'] }, WITH_MUSK],
  [
    'all of an actor and one that nobody is',
    { actors: ['elon-musk', 'nobody'], actorMatch: 'ALL' },
    [],
  ],
  ['an actor that nobody is', { actors: ['nobody'] }, []],
  [
    'a role that anybody has',
    { roles: ['AUTHOR'] },
    ['musk-funding-post', 'altman-reply', 'musk-reposts-altman'],
  ],
  [
    'a role of one actor',
    { actors: ['elon-musk'], roles: ['AUTHOR'] },
    ['musk-funding-post', 'musk-reposts-altman'],
  ],
  [
    'roles that all of the actors have',
    {
      actors: ['elon-musk', 'sam-altman'],
      actorMatch: 'ALL',
      roles: ['AUTHOR', 'ADDRESSEE', 'SUBJECT'],
    },
    ['altman-reply', 'musk-reposts-altman', 'trump-press-remarks'],
  ],
  [
    'a role that not all of the actors have',
    { actors: ['elon-musk', 'sam-altman'], actorMatch: 'ALL', roles: ['AUTHOR'] },
    [],
  ],
  ['a kind', { kinds: ['POST'] }, ['musk-funding-post', 'musk-reposts-altman']],
  ['two kinds', { kinds: ['AMNESTY', 'PARDON'] }, ['jan6-amnesty', 'ulbricht-pardon']],
  ['a kind that no event has', { kinds: ['ELECTION'] }, []],
  ['the story', { stories: ['stargate'] }, STORY],
  ['a story that is none', { stories: ['watergate'] }, []],
  ['the room', { places: ['oval-office'] }, ['ulbricht-pardon']],
  ['the building', { places: ['white-house'] }, ['ulbricht-pardon', 'trump-press-remarks']],
  ['the country', { places: ['united-states'] }, ['ulbricht-pardon', 'trump-press-remarks']],
  ['the outlet', { outlets: ['annals-seed'] }, STORY],
  ['an outlet that is none', { outlets: ['daily-planet'] }, []],
  ['the language of the article', { languages: ['de'] }, STORY],
  ['the same language in capitals', { languages: ['DE'] }, STORY],
  ['a language that nothing was reported in', { languages: ['en'] }, []],
  ['the status of all', { statuses: ['HAPPENED'] }, STORY],
  ['a status of none', { statuses: ['PLANNED', 'CANCELLED'] }, []],
  [
    'parts that meet in one event',
    { actors: ['donald-trump'], kinds: ['PARDON', 'AMNESTY'], places: ['washington-dc'] },
    ['ulbricht-pardon'],
  ],
] as const)('a timeline filtered by %s', ([, filter, events]) => {
  test(`has ${events.length} events`, async () => {
    expect(await timeline(filter)).toEqual(events)
  })
})

describe.for([
  ['a German word as it stands', 'Amnestie', ['jan6-amnesty', 'musk-staff-jan6']],
  ['a German plural', 'Häftlingen', ['musk-staff-jan6']],
  ['a German word without its umlaut change', 'Beitrag', ['altman-reply', 'musk-reposts-altman']],
  ['German words of one event', 'Trump Randalierer', ['jan6-amnesty']],
  ['a German word that was only said', 'Leuten', ['trump-press-remarks']],
  ['an English word in another form', 'pardoning', ['ulbricht-pardon']],
  ['an English singular', 'employee', ['musk-staff-jan6']],
  ['English words that were only said', 'good authority', ['musk-funding-post']],
  ['a phrase', '"Silk Road"', ['ulbricht-pardon']],
  ['a phrase in the wrong order', '"Road Silk"', []],
  ['a word without another', 'Stargate -Musk', ['stargate-announcement']],
  ['words in capitals', 'SILK ROAD', ['ulbricht-pardon']],
  ['a word that nobody used', 'volcano', []],
  ['words of two events', 'Häftlinge Silk', []],
] as const)('a timeline filtered by %s', ([, text, events]) => {
  test(`"${text}" finds ${events.length} events`, async () => {
    expect(await timeline({ text })).toEqual(events)
  })
})

test('ids filter as slugs do, and both go together', async () => {
  const { sql } = api.database.current
  const idOf = async (table: string, typename: string, slug: string) => {
    const [row] = await sql<{ id: string }[]>`select id from ${sql(table)} where slug = ${slug}`
    return encodeGlobalId(typename, row?.id ?? '')
  }
  const openai = await idOf('actor', 'Actor', 'openai')
  const story = await idOf('story', 'Story', 'stargate')
  const building = await idOf('place', 'Place', 'white-house')
  const outlet = await idOf('outlet', 'Outlet', 'annals-seed')

  expect(await timeline({ actors: [openai, 'softbank'], actorMatch: 'ALL' })).toEqual([
    'stargate-announcement',
  ])
  expect(await timeline({ stories: [story], places: [building], outlets: [outlet] })).toEqual([
    'ulbricht-pardon',
    'trump-press-remarks',
  ])
})
