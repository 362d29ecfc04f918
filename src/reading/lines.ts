/** A line with its number from 1. */
export type Line = { readonly number: number } & (
  | { readonly text: string }
  | { readonly problem: string }
)

/** In bytes: an article of the longest text, each character escaped, with room for its page. */
export const MAX_LINE_LENGTH = 16_000_000

const LINE_FEED = 0x0a

/**
 * Splits bytes into lines of UTF-8, and holds no more of them than one line. A line that is too
 * long or not UTF-8 is told as such, and the next ones follow.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  maxLength = MAX_LINE_LENGTH,
): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const finish = (): Line => {
    const line = length > maxLength ? tooLong(number, maxLength) : decoded(number, parts)
    number += 1
    parts = []
    length = 0
    return line
  }
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > maxLength) parts = []
    else parts.push(part)
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    // A copy, or a few bytes would keep their whole chunk.
    if (start < chunk.length) add(chunk.slice(start))
  }
  if (length > 0) yield finish()
}

function tooLong(number: number, maxLength: number): Line {
  return { number, problem: `has more than ${maxLength} bytes` }
}

function decoded(number: number, parts: readonly Uint8Array[]): Line {
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) }
  } catch {
    return { number, problem: 'is not in UTF-8' }
  }
}
