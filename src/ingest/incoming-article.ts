import { createHash } from 'node:crypto'
import { sketchOf } from '../linking/sketch.ts'
import type { ArticleDraft } from '../reading/article-draft.ts'

/** An article with all that is known of it before it is compared with anything. */
export interface IncomingArticle extends Pick<ArticleDraft, 'url' | 'title' | 'text' | 'outlet'> {
  /** A canonical BCP 47 tag. */
  readonly language: string
  /** Null where nobody knows it, as of a labelled set without dates. */
  readonly publishedAt: ArticleDraft['publishedAt'] | null
}

/** What an article's text is recognised by. */
export interface Fingerprint {
  /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes. */
  readonly sha256: string
  readonly sketch: readonly number[]
}

export function fingerprintOf(text: string): Fingerprint {
  return { sha256: createHash('sha256').update(text, 'utf8').digest('hex'), sketch: sketchOf(text) }
}
