import { expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { GENERATED_STORY } from '../../support/browser/generated-news.ts'

const site = useSite({ events: 1_000 })

test('a site has as many generated events as were asked for, with all that a timeline shows', async () => {
  const query = `{
    timeline(filter: { stories: ["${GENERATED_STORY}"] }, first: 1) {
      totalCount
      nodes {
        title(language: ["de"])
        time { edtf }
        participations(first: 5) { nodes { actor { name(language: ["de"]) } } }
        statements(first: 5) {
          nodes { speaker { name(language: ["de"]) } rendering(language: ["de"]) { text } }
        }
        articles(first: 5) { nodes { slug } }
        evidence(first: 5) { nodes { exact } }
      }
    }
  }`
  const response = await fetch(`${site.origin}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })

  expect(await response.json()).toEqual({
    data: {
      timeline: {
        totalCount: 1_000,
        nodes: [
          {
            title: 'Abkommen 0 vorgestellt',
            time: { edtf: '2015-01-01' },
            participations: {
              nodes: [{ actor: { name: 'Person Nr. 1' } }, { actor: { name: 'Person Nr. 2' } }],
            },
            statements: {
              nodes: [
                {
                  speaker: { name: 'Person Nr. 3' },
                  rendering: { text: 'Die Nummer 0 ist nicht die letzte.' },
                },
              ],
            },
            articles: { nodes: [{ slug: 'generated-article-0' }] },
            evidence: { nodes: [{ exact: expect.stringMatching(/^Person Nr\. 1 stellt /) }] },
          },
        ],
      },
    },
  })
})
