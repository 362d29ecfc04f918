import { expect, test } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

test('an event has its participations, their actors and their evidence', async () => {
  const { event } = await api.data<{ event: unknown }>(`{
    event(slug: "stargate-announcement") {
      participations {
        totalCount
        nodes { role actor { slug } event { slug } evidence { totalCount nodes { exact } } }
      }
    }
  }`)
  const evidence = { totalCount: 1, nodes: [{ exact: expect.any(String) }] }
  const partner = (slug: string) => ({
    role: 'PARTNER',
    actor: { slug },
    event: { slug: 'stargate-announcement' },
    evidence: {
      totalCount: 1,
      nodes: [{ exact: 'Getragen wird es von OpenAI, Oracle und SoftBank' }],
    },
  })

  expect(event).toEqual({
    participations: {
      totalCount: 5,
      nodes: [
        {
          role: 'ANNOUNCER',
          actor: { slug: 'donald-trump' },
          event: { slug: 'stargate-announcement' },
          evidence,
        },
        partner('openai'),
        partner('oracle'),
        partner('softbank'),
        {
          role: 'SUBJECT',
          actor: { slug: 'stargate' },
          event: { slug: 'stargate-announcement' },
          evidence,
        },
      ],
    },
  })
})

test('an event has its statements, each with speaker, wordings, stances and figures', async () => {
  const { event } = await api.data<{ event: unknown }>(`{
    event(slug: "musk-funding-post") {
      statements {
        nodes {
          slug medium speaker { slug } event { slug } time { edtf }
          shown: rendering(language: ["de"]) { language form }
          renderings {
            nodes { language form text statement { slug } evidence { nodes { exact } } }
          }
          stances { nodes { position claim { slug } statement { slug } } }
          amounts { value unit comparator measure holder { slug } statement { slug } }
          evidence { totalCount }
        }
      }
    }
  }`)
  const statement = { slug: 'musk-stargate-money-missing' }
  const german =
    'Sie haben das Geld gar nicht. SoftBank hat weniger als 10 Milliarden gesichert. Das habe ich aus sicherer Quelle.'

  expect(event).toEqual({
    statements: {
      nodes: [
        {
          ...statement,
          medium: 'SOCIAL_MEDIA',
          speaker: { slug: 'elon-musk' },
          event: { slug: 'musk-funding-post' },
          time: { edtf: '[2025-01-21..2025-01-22]' },
          shown: { language: 'de', form: 'TRANSLATED' },
          renderings: {
            nodes: [
              {
                language: 'de',
                form: 'TRANSLATED',
                text: german,
                statement,
                evidence: { nodes: [{ exact: german }] },
              },
              {
                language: 'en',
                form: 'VERBATIM',
                text: "They don't actually have the money. SoftBank has well under $10B secured. I have that on good authority.",
                statement,
                evidence: { nodes: [{ exact: german }] },
              },
            ],
          },
          stances: {
            nodes: [{ position: 'DENIES', claim: { slug: 'stargate-funding-secured' }, statement }],
          },
          amounts: [
            {
              value: '10000000000',
              unit: 'USD',
              comparator: 'LESS_THAN',
              measure: 'SECURED_FUNDING',
              holder: { slug: 'softbank' },
              statement,
            },
          ],
          evidence: { totalCount: 1 },
        },
      ],
    },
  })
})

test('an event has the claims about it and those that somebody took a stance on at it', async () => {
  expect(
    await api.data(`{
      announcement: event(slug: "stargate-announcement") { claims { totalCount nodes { slug } } }
      post: event(slug: "musk-funding-post") { claims { totalCount nodes { slug event { slug } } } }
      amnesty: event(slug: "jan6-amnesty") { claims { totalCount nodes { slug } } }
    }`),
  ).toEqual({
    announcement: {
      claims: {
        totalCount: 2,
        nodes: [{ slug: 'stargate-funding-secured' }, { slug: 'no-government-money' }],
      },
    },
    post: {
      claims: {
        totalCount: 2,
        nodes: [
          { slug: 'stargate-funding-secured', event: { slug: 'stargate-announcement' } },
          { slug: 'musk-criticism-personal', event: { slug: 'musk-funding-post' } },
        ],
      },
    },
    amnesty: { claims: { totalCount: 0, nodes: [] } },
  })
})

test('a claim has its stances in the order they were taken, with speaker and evidence', async () => {
  expect(
    await api.data(`{
      claim(slug: "stargate-funding-secured") {
        disputed event { slug }
        evidence { nodes { exact } }
        stances {
          totalCount
          nodes { position claim { slug } statement { speaker { slug } } evidence { totalCount } }
        }
      }
    }`),
  ).toEqual({
    claim: {
      disputed: true,
      event: { slug: 'stargate-announcement' },
      evidence: {
        nodes: [
          { exact: 'bestreitet, dass die Geldgeber des Stargate-Projekts zahlungsfähig sind' },
        ],
      },
      stances: {
        totalCount: 2,
        nodes: [
          {
            position: 'DENIES',
            claim: { slug: 'stargate-funding-secured' },
            statement: { speaker: { slug: 'elon-musk' } },
            evidence: { totalCount: 1 },
          },
          {
            position: 'ASSERTS',
            claim: { slug: 'stargate-funding-secured' },
            statement: { speaker: { slug: 'karoline-leavitt' } },
            evidence: { totalCount: 1 },
          },
        ],
      },
    },
  })
})

test('an event has its figures, with whose they are and their evidence', async () => {
  const { event } = await api.data<{ event: unknown }>(`{
    event(slug: "stargate-announcement") {
      amounts {
        value unit comparator measure holder { slug } statement { slug } evidence { nodes { exact } }
      }
    }
  }`)
  const figure = { unit: 'USD', holder: { slug: 'stargate' }, statement: null }

  expect(event).toEqual({
    amounts: [
      {
        ...figure,
        value: '100000000000',
        comparator: 'EXACTLY',
        measure: 'INITIAL_INVESTMENT',
        evidence: {
          nodes: [{ exact: 'Für den Anfang sind 100 Milliarden US-Dollar vorgesehen' }],
        },
      },
      {
        ...figure,
        value: '500000000000',
        comparator: 'AT_MOST',
        measure: 'TOTAL_INVESTMENT',
        evidence: {
          nodes: [
            { exact: 'auf lange Sicht soll die Summe auf bis zu 500 Milliarden US-Dollar wachsen' },
          ],
        },
      },
    ],
  })
})
