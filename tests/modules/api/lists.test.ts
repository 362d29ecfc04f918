import { describe, expect, test } from 'vitest'
import { type Slugs, slugsOf, useApi } from './api.ts'

const api = useApi()

const ACTORS = [
  'donald-trump',
  'elon-musk',
  'fox-news',
  'karoline-leavitt',
  'openai',
  'oracle',
  'ross-ulbricht',
  'sam-altman',
  'silk-road',
  'softbank',
  'spacex',
  'stargate',
  'white-house',
  'x',
]

/** In the order they were made: the lawsuit's before 2025, Thursday's last. */
const STATEMENTS = [
  'musk-lawsuit-accusation',
  'musk-stargate-money-missing',
  'leavitt-believe-trump-and-ceos',
  'trump-musk-hates-one-person',
  'trump-government-pays-nothing',
]

const CLAIMS = [
  'stargate-funding-secured',
  'no-government-money',
  'musk-criticism-personal',
  'openai-abandoned-nonprofit-aims',
]

describe.for([
  ['actors', 'ActorFilter', 'no filter', undefined, ACTORS],
  ['actors', 'ActorFilter', 'a kind', { kinds: ['PROJECT'] }, ['stargate']],
  [
    'actors',
    'ActorFilter',
    'another kind',
    { kinds: ['PERSON'] },
    ['donald-trump', 'elon-musk', 'karoline-leavitt', 'ross-ulbricht', 'sam-altman'],
  ],
  ['actors', 'ActorFilter', 'a surname', { text: 'Musk' }, ['elon-musk']],
  ['actors', 'ActorFilter', 'a misspelt surname', { text: 'Altmann' }, ['sam-altman']],
  ['actors', 'ActorFilter', 'a former name', { text: 'Twitter' }, ['x']],
  ['actors', 'ActorFilter', 'a role, without accents', { text: 'us-prasident' }, ['donald-trump']],
  [
    'actors',
    'ActorFilter',
    'a name and a kind',
    { text: 'Stargate', kinds: ['PROJECT', 'GROUP'] },
    ['stargate'],
  ],
  ['actors', 'ActorFilter', 'a kind of none', { kinds: ['GROUP'] }, []],

  ['articles', 'ArticleFilter', 'no filter', undefined, ['annals-seed-stargate']],
  [
    'articles',
    'ArticleFilter',
    'all that it has',
    {
      outlets: ['annals-seed'],
      events: ['jan6-amnesty'],
      languages: ['de'],
      text: 'Kundschaft',
      published: { edtf: '2025-01-24', match: 'CERTAINLY' },
    },
    ['annals-seed-stargate'],
  ],
  ['articles', 'ArticleFilter', 'another day', { published: { edtf: '2025-01-23' } }, []],
  [
    'articles',
    'ArticleFilter',
    'the day before in UTC, on which it is the 24th in Berlin',
    { published: { from: '2025-01-23T23:00:00Z', to: '2025-01-23T23:30:00Z' } },
    ['annals-seed-stargate'],
  ],
  ['articles', 'ArticleFilter', 'another language', { languages: ['en'] }, []],
  ['articles', 'ArticleFilter', 'an event that is none', { events: ['watergate'] }, []],

  ['statements', 'StatementFilter', 'no filter', undefined, STATEMENTS],
  [
    'statements',
    'StatementFilter',
    'a speaker',
    { speakers: ['donald-trump'] },
    ['trump-musk-hates-one-person', 'trump-government-pays-nothing'],
  ],
  [
    'statements',
    'StatementFilter',
    'an event',
    { events: ['musk-funding-post'] },
    ['musk-stargate-money-missing'],
  ],
  [
    'statements',
    'StatementFilter',
    'a claim, for and against',
    { claims: ['stargate-funding-secured'] },
    ['musk-stargate-money-missing', 'leavitt-believe-trump-and-ceos'],
  ],
  [
    'statements',
    'StatementFilter',
    'two media',
    { media: ['INTERVIEW', 'COURT_FILING'] },
    ['musk-lawsuit-accusation', 'leavitt-believe-trump-and-ceos'],
  ],
  [
    'statements',
    'StatementFilter',
    'German words',
    { text: 'Milliarde' },
    ['musk-stargate-money-missing'],
  ],
  [
    'statements',
    'StatementFilter',
    'English words',
    { text: 'hate deals' },
    ['trump-musk-hates-one-person'],
  ],
  [
    'statements',
    'StatementFilter',
    'a day for certain',
    { during: { edtf: '2025-01-23', match: 'CERTAINLY' } },
    ['trump-musk-hates-one-person', 'trump-government-pays-nothing'],
  ],

  ['claims', 'ClaimFilter', 'no filter', undefined, CLAIMS],
  ['claims', 'ClaimFilter', 'dispute', { disputed: true }, ['stargate-funding-secured']],
  ['claims', 'ClaimFilter', 'no dispute', { disputed: false }, CLAIMS.slice(1)],
  [
    'claims',
    'ClaimFilter',
    'an event that it is about or was denied at',
    { events: ['musk-funding-post'] },
    ['stargate-funding-secured', 'musk-criticism-personal'],
  ],
  [
    'claims',
    'ClaimFilter',
    'an actor who asserts it',
    { actors: ['donald-trump'] },
    ['no-government-money', 'musk-criticism-personal'],
  ],
  [
    'claims',
    'ClaimFilter',
    'English words',
    { text: 'contribution of the government' },
    ['no-government-money'],
  ],
  [
    'claims',
    'ClaimFilter',
    'a German word in another form',
    { text: 'Gründen' },
    ['musk-criticism-personal'],
  ],

  ['stories', 'StoryFilter', 'no filter', undefined, ['stargate']],
  ['stories', 'StoryFilter', 'German words', { text: 'Projekte Finanzierung' }, ['stargate']],
  ['stories', 'StoryFilter', 'an English word', { text: 'feuds' }, ['stargate']],
  ['stories', 'StoryFilter', 'a word that nobody used', { text: 'volcano' }, []],
] as const)('%s by %s: %s', ([list, type, , filter, slugs]) => {
  test(`are ${slugs.length}, and counted so`, async () => {
    const answer = await api.data<Record<string, Slugs & { totalCount: number }>>(
      `query($filter: ${type}) { ${list}(filter: $filter) { totalCount nodes { slug } } }`,
      { filter },
    )
    const found = answer[list] ?? { nodes: [], totalCount: -1 }

    expect(slugsOf(found)).toEqual(slugs)
    expect(found.totalCount).toBe(slugs.length)
  })
})

test('outlets and places come in the order of their slugs', async () => {
  expect(
    await api.data(`{
      outlets { totalCount nodes { slug name language homepage owner { slug } } }
      places { totalCount nodes { slug within { slug } } }
    }`),
  ).toEqual({
    outlets: {
      totalCount: 1,
      nodes: [
        {
          slug: 'annals-seed',
          name: 'Annals-Redaktion',
          language: 'de',
          homepage: null,
          owner: null,
        },
      ],
    },
    places: {
      totalCount: 4,
      nodes: [
        { slug: 'oval-office', within: { slug: 'white-house' } },
        { slug: 'united-states', within: null },
        { slug: 'washington-dc', within: { slug: 'united-states' } },
        { slug: 'white-house', within: { slug: 'washington-dc' } },
      ],
    },
  })
})
