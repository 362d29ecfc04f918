import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ArticleFound, ArticleGiven } from '../../reading/article-draft.ts'
import { decodeText } from '../../reading/decode-text.ts'
import { InvalidFeed, readFeed } from '../../reading/feed.ts'
import { FetchFailed, fetchArticle } from '../../reading/fetch-article.ts'
import { readHtml } from '../../reading/html.ts'
import { readNdjson } from '../../reading/ndjson.ts'
import { readPlainText } from '../../reading/plain-text.ts'
import { BEGINNING_LENGTH, type ContentKind, kindOf } from '../../reading/sniff.ts'
import { peek } from './peek.ts'
import type { Source } from './sources.ts'

/** One article of a source, or why it could not be read. */
export type SourceArticle = {
  /** For people: the source, and of many articles which one. */
  readonly name: string
  /** How much of the source has been read: 0 to 1. */
  readonly read: number
} & (
  | {
      readonly given: ArticleGiven
      readonly found: ArticleFound
      /** Whether the source may hold others. */
      readonly isOneOfMany: boolean
    }
  | { readonly problem: string }
)

export interface ReadOptions {
  /** Of Annals, to be told to servers. */
  readonly version: string
  readonly stdin: Readable
  /** Ends the reading between two articles, and at once where it waits for more. */
  readonly signal: AbortSignal
  /** The title and address of an article that does not tell its own. */
  readonly title: string | undefined
  readonly url: string | undefined
}

/** In bytes: of a page, a feed or a text. NDJSON has no limit but that of its lines. */
const MOST_BYTES = 20_000_000

/** Reads the articles of a source one after the other; what cannot be read is one of them. */
export async function* readSource(
  source: Source,
  options: ReadOptions,
): AsyncGenerator<SourceArticle> {
  try {
    if (source.kind === 'address') yield* readAddress(source.name, options)
    else yield* readBytes(source, options)
  } catch (error) {
    if (options.signal.aborted) return
    yield { name: source.name, read: 1, problem: problemOf(error) }
  }
}

async function* readAddress(
  address: string,
  { version, signal, ...options }: ReadOptions,
): AsyncGenerator<SourceArticle> {
  const { url, mediaType, text } = await fetchArticle(address, { version, signal })
  const beginning = text.slice(0, BEGINNING_LENGTH)
  const kind = kindOf({ beginning, mediaType, name: address })
  if (kind === 'ndjson') {
    yield* readLines(address, Readable.from([Buffer.from(text)]), () => 1)
  } else {
    yield* readText(address, kind, text, url, options)
  }
}

async function* readBytes(
  { kind, name }: Exclude<Source, { readonly kind: 'address' }>,
  { stdin, signal, ...options }: ReadOptions,
): AsyncGenerator<SourceArticle> {
  const size = kind === 'file' ? (await stat(name)).size : Number.POSITIVE_INFINITY
  const stream = kind === 'file' ? createReadStream(name) : stdin
  const end = () => stream.destroy()
  signal.addEventListener('abort', end)
  try {
    let length = 0
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        length += chunk.length
        yield chunk
      }
    }
    const { beginning, chunks } = await peek(counted(), BEGINNING_LENGTH)
    const content = kindOf({
      beginning: decodeText(beginning, undefined),
      name: kind === 'file' ? name : undefined,
    })
    if (content === 'ndjson') {
      yield* readLines(name, chunks, () => Math.min(length / size, 1))
    } else {
      const text = decodeText(await collect(chunks), undefined)
      yield* readText(name, content, text, options.url, options)
    }
  } finally {
    signal.removeEventListener('abort', end)
    end()
  }
}

async function* readLines(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  read: () => number,
): AsyncGenerator<SourceArticle> {
  for await (const line of readNdjson(chunks)) {
    const article = { name: `${name}:${line.number}`, read: read() }
    if ('given' in line) {
      const { given } = line
      const found = given.html ? readHtml(given.html, given.url ?? undefined) : {}
      yield { ...article, given, found, isOneOfMany: true }
    } else {
      const problem = line.problems
        .map(({ field, message }) =>
          field === null ? `the line ${message}` : `${field} ${message}`,
        )
        .join('; ')
      yield { ...article, problem }
    }
  }
}

function* readText(
  name: string,
  kind: Exclude<ContentKind, 'ndjson'> | undefined,
  text: string,
  address: string | undefined,
  { title }: Pick<ReadOptions, 'title'>,
): Generator<SourceArticle> {
  const one = { name, read: 1, given: {}, isOneOfMany: false }
  switch (kind) {
    case 'html':
      yield { ...one, found: readHtml(text, address) }
      break
    case 'plain-text':
      yield { ...one, found: readPlainText(text, title) }
      break
    case 'feed':
      for (const [index, found] of readFeed(text, address).entries()) {
        yield { ...one, name: `${name}#${index + 1}`, found, isOneOfMany: true }
      }
      break
    default:
      yield { name, read: 1, problem: 'it is no page, feed, text or NDJSON of articles' }
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > MOST_BYTES) throw new TooLarge()
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

class TooLarge extends Error {
  constructor() {
    super(`it has more than ${MOST_BYTES} bytes; many articles are read as NDJSON, one a line`)
  }
}

/** Why a source could not be read, for people. */
function problemOf(error: unknown): string {
  if (error instanceof FetchFailed || error instanceof InvalidFeed || error instanceof TooLarge) {
    return error.message
  }
  // Of the file system.
  if (error instanceof Error && 'code' in error && 'syscall' in error) {
    return error.code === 'ENOENT' ? 'there is no such file' : error.message
  }
  // A bug at one article shall not keep the others out.
  return `unexpected error: ${error instanceof Error ? error.message : error}`
}
