import { sketchOf } from '../../src/linking/sketch.ts'
import { MOST_REPORTED, MOST_SPANS, quote, versionId, writeArticle } from './articles.ts'
import { datedValues, instantText, resolveInstant } from './date.ts'
import { identify, streamNumber } from './identity.ts'
import { Random } from './random.ts'
import { DATED_COLUMNS, type Table } from './table.ts'

export const articleTables: readonly Table[] = [
  {
    name: 'article',
    columns: ['id', 'slug', 'outlet_id', 'url', 'language', ...DATED_COLUMNS],
    *rows(world) {
      for (const { id, slug, outlet, published } of world.eachArticle()) {
        const url = `${outlet.homepage}${slug}`
        yield [id, slug, outlet.id, url, outlet.language, ...datedValues(resolveInstant(published))]
      }
    },
  },
  {
    name: 'article_version',
    columns: [
      'id',
      'article_id',
      'number',
      'title',
      'text',
      'sha256',
      'sketch',
      'language',
      'retrieved_at',
    ],
    *rows(world) {
      for (const article of world.eachArticle()) {
        const { language } = article.outlet
        const { versions } = writeArticle(world.seed, article, (index) => world.eventAt(index))
        for (const { id, number, title, text, sha256, retrieved } of versions) {
          // In the form of a PostgreSQL array.
          const sketch = `{${sketchOf(text).join(',')}}`
          const at = instantText(retrieved)
          yield [id, article.id, number, title, text, sha256, sketch, language, at]
        }
      }
    },
  },
  {
    name: 'article_event',
    columns: [
      'id',
      'article_id',
      'event_id',
      'role',
      'score',
      'features',
      'model_version',
      'decided_by',
    ],
    *rows(world) {
      for (const { id, index, reported } of world.eachArticle()) {
        const random = new Random(world.seed, streamNumber('article_event'), index)
        for (const [ordinal, { event, role }] of reported.entries()) {
          const score = 0.9 + 0.1 * random.next()
          const features = JSON.stringify({
            title_cosine: score,
            shared_actors: 1 + random.below(3),
          })
          const decided = random.chance(0.2)
            ? [null, null, null, 'bench editor']
            : [score, features, 'bench', 'linker']
          const own = identify('article_event', index * MOST_REPORTED + ordinal)
          yield [own, id, identify('event', event), role, ...decided]
        }
      }
    },
  },
  {
    name: 'evidence',
    columns: [
      'id',
      'article_version_id',
      'start_offset',
      'end_offset',
      'exact',
      'prefix',
      'suffix',
      'event_id',
      'statement_id',
    ],
    *rows(world) {
      for (const article of world.eachArticle()) {
        const { versions, spans } = writeArticle(world.seed, article, (index) =>
          world.eventAt(index),
        )
        const text = versions[0]?.text ?? ''
        for (const [ordinal, span] of spans.entries()) {
          const { exact, prefix, suffix } = quote(text, span)
          yield [
            identify('evidence', article.index * MOST_SPANS + ordinal),
            versionId(article, 0),
            span.start,
            span.end,
            exact,
            prefix,
            suffix,
            span.eventId,
            span.statementId,
          ]
        }
      }
    },
  },
]
