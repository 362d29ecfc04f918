import { scramble } from './random.ts'

/**
 * A number for each table, and for the articles that come in later: it keeps their ids and their
 * random sequences apart.
 */
const STREAMS = [
  'actor',
  'actor_name',
  'article',
  'article_event',
  'article_version',
  'event',
  'event_link',
  'event_text',
  'evidence',
  'outlet',
  'participation',
  'place',
  'place_name',
  'relationship',
  'rendering',
  'statement',
  'story',
  'story_event',
  'story_text',
  'incoming_article',
] as const

export type Stream = (typeof STREAMS)[number]

const STREAM_NUMBERS = new Map<Stream, number>(STREAMS.map((stream, number) => [stream, number]))

export function streamNumber(stream: Stream): number {
  return STREAM_NUMBERS.get(stream) ?? 0
}

const FIRST_MILLISECOND = Date.UTC(2026, 0, 1)

/** Four hexadecimal digits of each 16-bit number: a load makes forty million ids. */
const DIGITS = Array.from({ length: 0x1_0000 }, (_, bits) => bits.toString(16).padStart(4, '0'))

/**
 * The id of a table's row with that index: a well-formed UUIDv7 that grows with the index, as ids do
 * that the database gives out, and the same in every run.
 */
export function identify(stream: Stream, index: number): string {
  const time = FIRST_MILLISECOND + index
  const early = Math.floor(time / 0x1_0000)
  const mixed = scramble(index, 1)
  const low = scramble(index, 2)
  return (
    `${DIGITS[early >>> 16]}${DIGITS[early & 0xffff]}-${DIGITS[time % 0x1_0000]}` +
    `-${DIGITS[0x7000 + streamNumber(stream)]}-${DIGITS[0x8000 | (mixed & 0x3fff)]}` +
    `-${DIGITS[mixed >>> 16]}${DIGITS[low >>> 16]}${DIGITS[low & 0xffff]}`
  )
}
