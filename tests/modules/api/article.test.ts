import { expect, test } from 'vitest'
import { useApi } from './api.ts'

const api = useApi()

test('an article has its version, with the digest of its text, and its outlet has the article', async () => {
  const { article } = await api.data<{
    article: { versions: { nodes: { text: string; sha256: string }[] } }
  }>(`{
    article(slug: "annals-seed-stargate") {
      copyOf { slug } copies { totalCount }
      versions { totalCount nodes { number title text sha256 retrievedAt article { slug } } }
      outlet { articles { totalCount nodes { slug } } }
    }
  }`)
  const [version] = article.versions.nodes
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(version?.text))

  expect(version?.sha256).toBe(Buffer.from(digest).toString('hex'))
  expect(article).toMatchObject({
    copyOf: null,
    copies: { totalCount: 0 },
    versions: {
      totalCount: 1,
      nodes: [
        {
          number: 1,
          title: 'Streit um Stargate: Trump hält Musks Zweifel für persönlich motiviert',
          retrievedAt: '2025-01-24T18:00:00Z',
          article: { slug: 'annals-seed-stargate' },
        },
      ],
    },
    outlet: { articles: { totalCount: 1, nodes: [{ slug: 'annals-seed-stargate' }] } },
  })
})
