/** WHATWG: how far the encoding is looked for in a page (HTML, section 13.2.3.2). */
const PRESCAN_LENGTH = 1_024

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Decodes a page or feed: by its byte order mark, the charset of its Content-Type, what it says
 * itself, as UTF-8, and where it is none, as Windows-1252, like browsers.
 * @param contentType such as "text/html; charset=iso-8859-1"
 */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): string {
  const mark = BYTE_ORDER_MARKS.find(([, start]) =>
    start.every((byte, index) => bytes[index] === byte),
  )
  const declared = mark?.[0] ?? charsetOf(contentType ?? '') ?? charsetOf(beginning(bytes))
  const decoder = declared === undefined ? undefined : decoderOf(declared)
  if (decoder !== undefined) return decoder.decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** `charset=` of a Content-Type or meta element, `encoding=` of XML. */
function charsetOf(text: string): string | undefined {
  const label = /\b(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(text)?.[1]
  // What is read as ASCII up to here is not UTF-16, whatever it says (HTML, section 13.2.3.2).
  return label !== undefined && /^utf-?16/i.test(label) ? undefined : label
}

function beginning(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, PRESCAN_LENGTH)).toString('latin1')
}

/** Undefined where the label names no encoding that is known. */
function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
