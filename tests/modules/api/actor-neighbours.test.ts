import { describe, expect, test } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

test('an actor has its names: preferred ones, aliases, and roles with their validity', async () => {
  const { actor } = await api.data<{ actor: unknown }>(`{
    actor(slug: "donald-trump") {
      kind name de: name(language: ["de"])
      externalIds { authority value }
      names {
        totalCount
        nodes { kind language value valid { edtf earliestStart latestEnd } }
      }
    }
  }`)
  const always = { edtf: '/..', earliestStart: null, latestEnd: null }
  const sinceInauguration = {
    edtf: '2025-01-20/..',
    earliestStart: '2025-01-20T05:00:00Z',
    latestEnd: null,
  }

  expect(actor).toEqual({
    kind: 'PERSON',
    name: 'Donald Trump',
    de: 'Donald Trump',
    externalIds: [{ authority: 'wikidata', value: 'Q22686' }],
    names: {
      totalCount: 6,
      nodes: [
        { kind: 'PREFERRED', language: 'de', value: 'Donald Trump', valid: always },
        { kind: 'PREFERRED', language: 'en', value: 'Donald Trump', valid: always },
        { kind: 'ALIAS', language: 'de', value: 'Donald J. Trump', valid: always },
        { kind: 'ALIAS', language: 'en', value: 'Donald J. Trump', valid: always },
        { kind: 'ROLE', language: 'de', value: 'US-Präsident', valid: sinceInauguration },
        { kind: 'ROLE', language: 'en', value: 'US president', valid: sinceInauguration },
      ],
    },
  })
})

test('a former name ended, and stands in print', async () => {
  const { actor } = await api.data<{ actor: { names: { nodes: { kind: string }[] } } }>(`{
    actor(slug: "x") {
      names { nodes { kind value valid { edtf latestEnd } evidence { nodes { exact } } } }
    }
  }`)

  expect(actor.names.nodes.find(({ kind }) => kind === 'FORMER')).toEqual({
    kind: 'FORMER',
    value: 'Twitter',
    valid: { edtf: '/2023-07', latestEnd: '2023-08-01T03:59:59.999999Z' },
    evidence: { nodes: [{ exact: 'X, dem einstigen Twitter' }] },
  })
})

test('an actor has its timeline, and its roles in the same order', async () => {
  interface Altman {
    readonly actor: {
      readonly timeline: { readonly totalCount: number; readonly nodes: { slug: string }[] }
      readonly participations: {
        readonly totalCount: number
        readonly nodes: readonly { role: string; event: { slug: string } }[]
      }
    }
  }
  const { actor } = await api.data<Altman>(`{
    actor(slug: "sam-altman") {
      timeline { totalCount nodes { slug } }
      participations { totalCount nodes { role event { slug } } }
    }
  }`)
  const events = [
    'musk-openai-lawsuit',
    'altman-reply',
    'musk-reposts-altman',
    'trump-press-remarks',
  ]

  expect(actor.timeline).toEqual({ totalCount: 4, nodes: events.map((slug) => ({ slug })) })
  expect(actor.participations).toEqual({
    totalCount: 4,
    nodes: [
      { role: 'DEFENDANT', event: { slug: events[0] } },
      { role: 'AUTHOR', event: { slug: events[1] } },
      { role: 'SUBJECT', event: { slug: events[2] } },
      { role: 'SUBJECT', event: { slug: events[3] } },
    ],
  })
})

test('an actor has what it said, in the order it was said', async () => {
  expect(
    await api.data(`{
      musk: actor(slug: "elon-musk") { statements { totalCount nodes { slug medium } } }
      altman: actor(slug: "sam-altman") { statements { totalCount nodes { slug } } }
    }`),
  ).toEqual({
    musk: {
      statements: {
        totalCount: 2,
        nodes: [
          { slug: 'musk-lawsuit-accusation', medium: 'COURT_FILING' },
          { slug: 'musk-stargate-money-missing', medium: 'SOCIAL_MEDIA' },
        ],
      },
    },
    altman: { statements: { totalCount: 0, nodes: [] } },
  })
})

test('co-participants come by the number of shared events, page by page', async () => {
  interface Others {
    readonly actor: {
      readonly coParticipants: {
        readonly totalCount: number
        readonly edges: readonly { sharedEvents: number; node: { slug: string } }[]
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      }
    }
  }
  const read = async (first: number, after: string | null) =>
    (
      await api.data<Others>(
        `query($first: Int, $after: String) {
          actor(slug: "elon-musk") {
            coParticipants(first: $first, after: $after) {
              totalCount edges { sharedEvents node { slug } } pageInfo { hasNextPage endCursor }
            }
          }
        }`,
        { first, after },
      )
    ).actor.coParticipants
  const strongest = await read(2, null)
  const others = await read(20, strongest.pageInfo.endCursor)

  expect(strongest.edges).toEqual([
    { sharedEvents: 4, node: { slug: 'sam-altman' } },
    { sharedEvents: 2, node: { slug: 'donald-trump' } },
  ])
  expect(
    others.edges.map(({ sharedEvents, node }) => `${node.slug} ${sharedEvents}`).sort(),
  ).toEqual(['openai 1', 'ross-ulbricht 1', 'softbank 1', 'spacex 1', 'x 1'])
  expect(others).toMatchObject({ totalCount: 7, pageInfo: { hasNextPage: false } })
})

describe('relationships', () => {
  test('of an actor are those on either side', async () => {
    const { actor } = await api.data<{
      actor: {
        relationships: {
          totalCount: number
          nodes: { kind: string; source: { slug: string }; target: { slug: string } }[]
        }
      }
    }>(`{
      actor(slug: "sam-altman") {
        relationships { totalCount nodes { kind source { slug } target { slug } } }
      }
    }`)

    expect(actor.relationships).toEqual({
      totalCount: 2,
      nodes: [
        {
          kind: 'CHIEF_EXECUTIVE_OF',
          source: { slug: 'sam-altman' },
          target: { slug: 'openai' },
        },
        { kind: 'AT_ODDS_WITH', source: { slug: 'elon-musk' }, target: { slug: 'sam-altman' } },
      ],
    })
  })

  test('have their dated facts in order, each with where that stands, and their own evidence', async () => {
    interface Quarrel {
      readonly relationships: {
        readonly nodes: readonly {
          readonly valid: unknown
          readonly evidence: { readonly nodes: readonly { exact: string }[] }
          readonly events: {
            readonly totalCount: number
            readonly edges: readonly {
              readonly node: { readonly slug: string }
              readonly evidence: { readonly totalCount: number }
            }[]
          }
        }[]
      }
    }
    const { relationships } = await api.data<Quarrel>(`{
      relationships(filter: { kinds: [AT_ODDS_WITH] }) {
        nodes {
          valid { edtf earliestStart latestEnd precision }
          evidence { nodes { exact } }
          events { totalCount edges { node { slug } evidence { totalCount nodes { exact } } } }
        }
      }
    }`)
    const [quarrel] = relationships.nodes

    expect(quarrel?.valid).toEqual({
      edtf: '/..',
      earliestStart: null,
      latestEnd: null,
      precision: 'UNKNOWN',
    })
    expect(quarrel?.evidence.nodes.map(({ exact }) => exact)).toEqual([
      'Die Fehde zwischen Musk und Altman reicht Jahre zurück.',
      'Stargate hat den Konflikt wieder aufbrechen lassen.',
    ])
    expect(quarrel?.events.totalCount).toBe(4)
    expect(quarrel?.events.edges.map(({ node }) => node.slug)).toEqual([
      'musk-openai-lawsuit',
      'musk-funding-post',
      'altman-reply',
      'musk-reposts-altman',
    ])
    for (const { evidence } of quarrel?.events.edges ?? []) {
      expect(evidence.totalCount).toBeGreaterThan(0)
    }
  })
})
