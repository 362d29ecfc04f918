/** How a content is read. */
export type ContentKind = 'html' | 'feed' | 'ndjson' | 'plain-text'

/** What is known of a content before it is read. */
export interface Content {
  /** Its first few thousand characters. */
  readonly beginning: string
  /** The Content-Type of an answer, such as "text/html; charset=utf-8". */
  readonly mediaType?: string | undefined
  /** A file's name, or an address. */
  readonly name?: string | undefined
}

/** How much of a content suffices to tell its kind. */
export const BEGINNING_LENGTH = 4_096

const XML_PROLOGUE = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype\s[^>[]*(?:\[[\s\S]*?\]\s*)?>)*/i
const FEED_ROOT = /^<(rss|feed|rdf:rdf)[\s>]/i
const HTML_ELEMENT =
  /^<(html|head|body|title|meta|link|script|article|main|section|header|div|p|h[1-6]|span|a|b|em|ul|ol|table|blockquote|img|figure)[\s/>]/i

/**
 * Tells what a content is: by what it says itself where that is plain, because servers call feeds
 * and pages all sorts of things; then by its media type and name.
 * @returns undefined where nothing here reads it
 */
export function kindOf({ beginning, mediaType, name }: Content): ContentKind | undefined {
  const extension = /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(name ?? '')?.[1]?.toLowerCase()
  if (extension === 'txt') return 'plain-text'
  if (extension === 'ndjson' || extension === 'jsonl') return 'ndjson'
  if (beginning.includes('\0')) return undefined
  const text = beginning.replace(/^\uFEFF/, '').trimStart()
  if (text.startsWith('<')) return kindOfMarkup(text)
  if (/^\{\s*"/.test(text)) {
    return /"https?:\\?\/\\?\/(www\.)?jsonfeed\.org\\?\/version/.test(text) ? 'feed' : 'ndjson'
  }
  const type = mediaType?.split(';')[0]?.trim().toLowerCase()
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html'
  return type === undefined || type === 'text/plain' || type === 'text/markdown'
    ? 'plain-text'
    : undefined
}

function kindOfMarkup(text: string): ContentKind | undefined {
  if (/^<!doctype\s+html/i.test(text)) return 'html'
  const root = text.replace(XML_PROLOGUE, '')
  if (FEED_ROOT.test(root)) return 'feed'
  return HTML_ELEMENT.test(root) ? 'html' : undefined
}
