import { describe, expect, test } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

describe('the links of an event', () => {
  interface Links {
    readonly event: {
      readonly links: {
        readonly totalCount: number
        readonly edges: readonly {
          readonly outgoing: boolean
          readonly event: { readonly slug: string }
          readonly node: {
            readonly kind: string
            readonly source: { readonly slug: string }
            readonly target: { readonly slug: string }
            readonly evidence: { readonly totalCount: number }
          }
        }[]
      }
    }
  }

  test.for([
    [
      'musk-funding-post',
      [
        'outgoing RESPONDS_TO stargate-announcement',
        'incoming RESPONDS_TO trump-press-remarks',
        'incoming RESPONDS_TO leavitt-fox-interview',
        'incoming RESPONDS_TO altman-reply',
        'incoming FOLLOWS musk-reposts-altman',
      ],
    ],
    [
      'altman-reply',
      ['outgoing RESPONDS_TO musk-funding-post', 'incoming CAUSES stargate-announcement'],
    ],
    ['jan6-amnesty', ['incoming FOLLOWS musk-staff-jan6']],
    ['musk-openai-lawsuit', []],
  ] as const)('of %s are seen from it, in both directions', async ([slug, links]) => {
    const { event } = await api.data<Links>(
      `query($slug: String!) {
        event(slug: $slug) {
          links {
            totalCount
            edges {
              outgoing event { slug }
              node { kind source { slug } target { slug } evidence { totalCount } }
            }
          }
        }
      }`,
      { slug },
    )

    expect(
      event.links.edges.map(
        ({ outgoing, node, event: other }) =>
          `${outgoing ? 'outgoing' : 'incoming'} ${node.kind} ${other.slug}`,
      ),
    ).toEqual(links)
    expect(event.links.totalCount).toBe(links.length)
    for (const { outgoing, node, event: other } of event.links.edges) {
      expect([node.source.slug, node.target.slug]).toEqual(
        outgoing ? [slug, other.slug] : [other.slug, slug],
      )
      expect(node.evidence.totalCount).toBe(1)
    }
  })
})

test('an event has its articles, and on each edge how the two were linked', async () => {
  const ARTICLES = `articles {
    totalCount
    edges {
      role score modelVersion decidedBy
      evidence { totalCount nodes { exact articleVersion { number article { slug } } } }
      node { slug title language url published { edtf timeZone } outlet { slug } }
    }
  }`
  const node = {
    slug: 'annals-seed-stargate',
    title: 'Streit um Stargate: Trump hält Musks Zweifel für persönlich motiviert',
    language: 'de',
    url: null,
    published: { edtf: '2025-01-24', timeZone: 'Europe/Berlin' },
    outlet: { slug: 'annals-seed' },
  }
  const link = (role: string, exact: string) => ({
    articles: {
      totalCount: 1,
      edges: [
        {
          role,
          score: null,
          modelVersion: null,
          decidedBy: 'seed',
          evidence: {
            totalCount: 1,
            nodes: [
              { exact, articleVersion: { number: 1, article: { slug: 'annals-seed-stargate' } } },
            ],
          },
          node,
        },
      ],
    },
  })

  expect(
    await api.data(`{
      post: event(slug: "musk-funding-post") { ${ARTICLES} }
      lawsuit: event(slug: "musk-openai-lawsuit") { ${ARTICLES} }
    }`),
  ).toEqual({
    post: link(
      'MAIN',
      'Ausgerechnet sein Verbündeter Elon Musk bestreitet, dass die Geldgeber des Stargate-Projekts zahlungsfähig sind.',
    ),
    lawsuit: link('BACKGROUND', 'Er verklagte OpenAI und Altman.'),
  })
})

test('evidence stands where it says in the text of its version, by code points', async () => {
  interface Evidence {
    readonly start: number
    readonly end: number
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
    readonly articleVersion: { readonly text: string }
  }
  const { event } = await api.data<{ event: { evidence: { nodes: readonly Evidence[] } } }>(`{
    event(slug: "ulbricht-pardon") {
      evidence { nodes { start end exact prefix suffix articleVersion { text } } }
    }
  }`)

  expect(event.evidence.nodes.map(({ exact }) => exact)).toEqual([
    'Als Trump am Dienstag im Oval Office die Urkunde unterschrieb, mit der er Ross Ulbricht begnadigte, stand Musk dabei.',
  ])
  for (const { start, end, exact, prefix, suffix, articleVersion } of event.evidence.nodes) {
    const text = [...articleVersion.text]
    expect(text.slice(start, end).join('')).toBe(exact)
    expect(text.slice(0, start).join('').endsWith(prefix)).toBe(true)
    expect(text.slice(end).join('').startsWith(suffix)).toBe(true)
  }
})

test('an event has its place, with what that lies within, and its stories', async () => {
  expect(
    await api.data(`{
      event(slug: "ulbricht-pardon") {
        kind status
        place {
          slug name(language: ["de"]) names { language value } latitude externalIds { value }
          within { slug latitude longitude externalIds { authority value } events { nodes { slug } } }
          events { nodes { slug } }
        }
        stories { slug title(language: ["de"]) events { totalCount } }
        externalIds { value }
      }
      lawsuit: event(slug: "musk-openai-lawsuit") { kind place { slug } }
    }`),
  ).toEqual({
    event: {
      kind: 'PARDON',
      status: 'HAPPENED',
      place: {
        slug: 'oval-office',
        name: 'Oval Office',
        names: [
          { language: 'de', value: 'Oval Office' },
          { language: 'en', value: 'Oval Office' },
        ],
        latitude: null,
        externalIds: [],
        within: {
          slug: 'white-house',
          latitude: 38.8977,
          longitude: -77.0365,
          externalIds: [{ authority: 'wikidata', value: 'Q35525' }],
          events: { nodes: [{ slug: 'trump-press-remarks' }] },
        },
        events: { nodes: [{ slug: 'ulbricht-pardon' }] },
      },
      stories: [
        {
          slug: 'stargate',
          title: 'Der Streit um das Stargate-Projekt',
          events: { totalCount: 10 },
        },
      ],
      externalIds: [],
    },
    lawsuit: { kind: 'LAWSUIT', place: null },
  })
})

test('a story has its events in the editor’s order', async () => {
  const { story } = await api.data<{ story: { events: { nodes: { slug: string }[] } } }>(
    '{ story(slug: "stargate") { events { nodes { slug } } } }',
  )

  expect(story.events.nodes.map(({ slug }) => slug)).toEqual([
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
