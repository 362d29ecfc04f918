import { z } from 'zod'
import type { ArticleGiven } from './article-draft.ts'
import { linesOf } from './lines.ts'

/** One line of NDJSON: what it gives of an article, or what is wrong with which of its fields. */
export type NdjsonLine = { readonly number: number } & (
  | { readonly given: ArticleGiven }
  | { readonly problems: readonly NdjsonProblem[] }
)

export interface NdjsonProblem {
  /** Null where the line as a whole is wrong. */
  readonly field: string | null
  readonly message: string
}

const optionalText = z.string('must be a text or null').nullish()

/** The names of the API's ArticleInput, and `lang`, which labelled sets use. Others are passed over. */
const ArticleLine = z.object(
  {
    url: optionalText,
    title: optionalText,
    text: optionalText,
    html: optionalText,
    language: optionalText,
    lang: optionalText,
    publishedAt: optionalText,
    timeZone: optionalText,
    outlet: optionalText,
  },
  'must be an object such as {"title": "…", "text": "…"}',
)

/**
 * Reads one article a line, holding one at a time. A bad line is told, and the next ones follow;
 * empty ones are passed over.
 * @param chunks bytes in UTF-8
 */
export async function* readNdjson(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NdjsonLine> {
  for await (const line of linesOf(chunks)) {
    const { number } = line
    if ('problem' in line) {
      yield { number, problems: [{ field: null, message: line.problem }] }
    } else if (line.text.trim() !== '') {
      yield { number, ...readLine(line.text) }
    }
  }
}

function readLine(
  text: string,
): { readonly given: ArticleGiven } | { readonly problems: readonly NdjsonProblem[] } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { problems: [{ field: null, message: `is not JSON: ${reasonOf(error)}` }] }
  }
  const result = ArticleLine.safeParse(value)
  if (!result.success) {
    return {
      problems: result.error.issues.map(({ path, message }) => ({
        field: path.length === 0 ? null : path.join('.'),
        message,
      })),
    }
  }
  const { lang, ...given } = result.data
  return { given: { ...given, language: given.language ?? lang } }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
