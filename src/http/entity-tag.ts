import { createHash } from 'node:crypto'

/**
 * A weak entity tag (RFC 9110, section 8.8.3): answers with one tag say the same, in whatever
 * encoding they are sent.
 * @param parts all that the answer depends on, such as the state of the database
 */
export function entityTag(...parts: readonly (string | Uint8Array)[]): string {
  // Each part by itself, so that none can pass for the end of another.
  const hashes = parts.map((part) => createHash('sha256').update(part).digest())
  const hash = createHash('sha256').update(Buffer.concat(hashes)).digest('base64url')
  return `W/"${hash.slice(0, 27)}"`
}

/** Whether the header If-None-Match has the tag, weakly compared. */
export function hasTag(ifNoneMatch: string | null, tag: string): boolean {
  const bare = (text: string) => text.trim().replace(/^W\//, '')
  return (ifNoneMatch ?? '').split(',').some((known) => bare(known) === bare(tag))
}

/**
 * Whether an answer that has succeeded need not be sent: the header has its tag, or "*", which any
 * answer matches (RFC 9110, section 13.1.2).
 */
export function isMatch(ifNoneMatch: string | null, tag: string): boolean {
  return ifNoneMatch?.trim() === '*' || hasTag(ifNoneMatch, tag)
}
