import { describe, expect, test } from 'vitest'
import { useNewsroom } from './newsroom.ts'

const newsroom = useNewsroom()
const { api } = newsroom

interface Renderings {
  readonly statement: {
    readonly renderings: {
      readonly nodes: readonly {
        readonly language: string
        readonly form: string
        readonly text: string
        readonly evidence: {
          readonly nodes: readonly {
            readonly articleVersion: { readonly article: { slug: string } }
          }[]
        }
      }[]
    }
  }
}

/** The wordings of Musk's post that an article gives. */
async function wordingsIn(slug: string) {
  const { statement } = await api.data<Renderings>(
    `{ statement(slug: "musk-stargate-money-missing") { renderings { nodes { language form text
      evidence { nodes { articleVersion { article { slug } } } } } } } }`,
  )
  return statement.renderings.nodes
    .filter(({ evidence }) =>
      evidence.nodes.some((one) => one.articleVersion.article.slug === slug),
    )
    .map(({ language, form, text }) => ({ language, form, text }))
}

/** An article that reports the post, in an outlet's own translation or excerpt of it. */
const ingest = (title: string, text: string, language: 'de' | 'en') =>
  newsroom.ingest(
    { links: [{ title: 'funding of Stargate', outcome: 'linked' }] },
    { title, text, language, publishedAt: '2025-01-22T09:00:00-05:00' },
  )

describe('a quotation that the knowledge base knows', () => {
  test('in part becomes a partial rendering of the same statement', async () => {
    const { article } = await ingest(
      'Musk doubts the money is there',
      'Elon Musk replied on X that night. “SoftBank has well under $10B secured,” Musk wrote.',
      'en',
    )

    expect(await wordingsIn(article.slug)).toEqual([
      { language: 'en', form: 'PARTIAL', text: 'SoftBank has well under $10B secured' },
    ])
  })

  test('in another outlet’s translation becomes a rendering of the same statement', async () => {
    const { article } = await ingest(
      'Musk zweifelt am Geld',
      'Elon Musk widersprach in der Nacht. „Denen fehlt das Geld. SoftBank hat deutlich unter 10 Milliarden Dollar sicher“, schrieb Musk auf X.',
      'de',
    )

    expect(await wordingsIn(article.slug)).toEqual([
      {
        language: 'de',
        form: 'TRANSLATED',
        text: 'Denen fehlt das Geld. SoftBank hat deutlich unter 10 Milliarden Dollar sicher',
      },
    ])
  })

  test('in the very words is more evidence of the rendering that is there', async () => {
    const { article } = await ingest(
      'Musk’s post in full',
      'Elon Musk wrote on X: “They don’t actually have the money. SoftBank has well under $10B secured. I have that on good authority.”',
      'en',
    )

    expect(await wordingsIn(article.slug)).toEqual([
      {
        language: 'en',
        form: 'VERBATIM',
        // As the knowledge base has had it, with another apostrophe.
        text: "They don't actually have the money. SoftBank has well under $10B secured. I have that on good authority.",
      },
    ])
  })

  test('of somebody else is none', async () => {
    const { article } = await ingest(
      'Altman on the money',
      'Sam Altman replied on X that night. “SoftBank has well over $10B secured,” Altman wrote.',
      'en',
    )

    expect(await wordingsIn(article.slug)).toEqual([])
  })
})
