import { createHash } from 'node:crypto'

/** The name space of URLs (RFC 9562, section 6.6). */
const NAME_SPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/**
 * The UUID of an event for calendars and feeds: made from its id by hashing (version 5 of RFC
 * 9562), it is the same on every server that holds the event, and stays when its slug changes.
 * @param id the global id of the API, which is opaque
 */
export function stableUuid(id: string): string {
  const digest = createHash('sha1')
    .update(Buffer.from(NAME_SPACE.replaceAll('-', ''), 'hex'))
    .update(`urn:annals:${id}`)
    .digest()
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  const hex = digest.toString('hex')
  return [8, 12, 16, 20, 32]
    .map((end, index) => hex.slice([0, 8, 12, 16, 20][index], end))
    .join('-')
}
