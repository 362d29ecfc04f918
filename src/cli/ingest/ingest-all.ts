import type { ArticleSink, TakenArticle } from './article-sink.ts'
import { completeWith, type Fallbacks, inputOf } from './fallbacks.ts'
import { type ReadOptions, readSource, type SourceArticle } from './read-source.ts'
import type { Failure, Summary } from './report.ts'
import type { Source } from './sources.ts'

export interface IngestAllOptions extends Omit<ReadOptions, 'title' | 'url'> {
  readonly fallbacks: Fallbacks
  /** Told after each article, in their order. */
  readonly onArticle: (
    name: string,
    result: TakenArticle | { readonly refusal: string },
    /** How many sources were read, the last one in part. */
    sourcesRead: number,
  ) => void
}

/**
 * Hands in every article of the sources, one after the other, and goes on after a bad one. When the
 * signal comes, the article that is being handed in is the last.
 * @throws {CommandFailed} of the sink
 */
export async function ingestAll(
  sources: readonly Source[],
  sink: ArticleSink,
  { fallbacks, onArticle, ...options }: IngestAllOptions,
): Promise<Summary> {
  const { url, title } = fallbacks
  const counts = new Map<TakenArticle['outcome'], number>()
  const failures: Failure[] = []
  for (const [index, source] of sources.entries()) {
    for await (const article of readSource(source, { ...options, url, title })) {
      const result = await take(article, sink, fallbacks)
      if ('refusal' in result) failures.push({ name: article.name, problem: result.refusal })
      else counts.set(result.outcome, (counts.get(result.outcome) ?? 0) + 1)
      onArticle(article.name, result, index + article.read)
      if (options.signal.aborted) break
    }
    if (options.signal.aborted) break
  }
  return { counts, failures, stopped: options.signal.aborted }
}

async function take(
  article: SourceArticle,
  sink: ArticleSink,
  fallbacks: Fallbacks,
): Promise<TakenArticle | { readonly refusal: string }> {
  if ('problem' in article) return { refusal: article.problem }
  const { given, found, isOneOfMany } = article
  // An address or a title is that of one article.
  const ofAll = isOneOfMany ? { ...fallbacks, url: undefined, title: undefined } : fallbacks
  const completion = completeWith(ofAll, given, found)
  return completion.ok
    ? sink.take(inputOf(completion.draft))
    : {
        refusal: completion.problems.map(({ field, message }) => `${field} ${message}`).join('; '),
      }
}
