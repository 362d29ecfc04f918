import { describe, expect, test } from 'vitest'
import { insertArticle, insertArticleEvent, insertEvidence } from '../../support/article-facts.ts'
import { insertEvent, insertRelationship, insertRelationshipEvent } from '../../support/facts.ts'
import { useApi } from './api.ts'

const api = useApi()

interface Evidence {
  readonly article: {
    readonly versions: {
      readonly nodes: readonly {
        readonly evidence: {
          readonly totalCount: number
          readonly edges: readonly {
            readonly node: { readonly start: number; readonly exact: string }
            readonly supports: { readonly __typename: string; readonly slug?: string }
          }[]
        }
      }[]
    }
  }
}

describe('the evidence of a text', () => {
  test('tells what each span supports, in the order of the text', async () => {
    const { current } = api.database
    const { id, version } = await insertArticle(current, {
      slug: 'launch-report',
      text: 'The launch was delayed twice.',
    })
    const launch = await insertEvent(current, { slug: 'launch' })
    const link = await insertArticleEvent(current, { articleId: id, eventId: launch.id })
    const relationship = await insertRelationship(current)
    const fact = await insertRelationshipEvent(current, {
      relationshipId: relationship.id,
      eventId: launch.id,
    })
    await insertEvidence(current, { version, exact: 'twice', relationshipEventId: fact.id })
    await insertEvidence(current, { version, exact: 'delayed', relationshipId: relationship.id })
    await insertEvidence(current, { version, exact: 'The launch', articleEventId: link.id })
    await insertEvidence(current, { version, exact: 'launch', eventId: launch.id })

    const { article } = await api.data<Evidence>(`{
      article(slug: "launch-report") {
        versions { nodes { evidence(first: 3) {
          totalCount
          edges { node { start exact } supports { __typename ... on Event { slug } } }
        } } }
      }
    }`)

    expect(article.versions.nodes).toEqual([
      {
        evidence: {
          totalCount: 4,
          edges: [
            {
              node: { start: 0, exact: 'The launch' },
              supports: { __typename: 'Event', slug: 'launch' },
            },
            {
              node: { start: 4, exact: 'launch' },
              supports: { __typename: 'Event', slug: 'launch' },
            },
            { node: { start: 15, exact: 'delayed' }, supports: { __typename: 'Relationship' } },
          ],
        },
      },
    ])
  })

  test('of the story supports nearly every sort of thing', async () => {
    const { article } = await api.data<Evidence>(`{
      article(slug: "annals-seed-stargate") {
        versions { nodes { evidence(first: 100) { totalCount edges { node { start exact } supports { __typename } } } } }
      }
    }`)
    const [version] = article.versions.nodes
    const sorts = new Set(version?.evidence.edges.map(({ supports }) => supports.__typename))

    expect([...sorts].sort()).toEqual([
      'ActorName',
      'Amount',
      'Claim',
      'Event',
      'EventLink',
      'Participation',
      'Relationship',
      'Rendering',
      'Stance',
      'Statement',
    ])
  })
})

test('the events of an article: those that it is about, then those that it recalls', async () => {
  const { article } = await api.data<{
    article: {
      events: {
        totalCount: number
        edges: {
          role: string
          decidedBy: string
          score: number | null
          modelVersion: string | null
          evidence: { totalCount: number }
          node: { slug: string }
        }[]
      }
    }
  }>(`{
    article(slug: "annals-seed-stargate") {
      events {
        totalCount
        edges { role decidedBy score modelVersion evidence { totalCount } node { slug } }
      }
    }
  }`)
  const { totalCount, edges } = article.events
  const roles = edges.map(({ role }) => role)

  expect(totalCount).toBe(10)
  expect(roles).toEqual([...roles].sort().reverse())
  expect(edges[0]).toEqual({
    role: 'MAIN',
    decidedBy: 'seed',
    score: null,
    modelVersion: null,
    evidence: { totalCount: 1 },
    node: { slug: 'stargate-announcement' },
  })
})
