import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../src/reading/decode-text.ts'

const LATIN = Buffer.from('<p>F\u00E4hre</p>', 'latin1')
const bytes = (...parts: readonly (string | Buffer)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part)))

describe('a page is decoded', () => {
  test('by its byte order mark before all else', () => {
    const marked = bytes(Buffer.from([0xff, 0xfe]), Buffer.from('Fähre', 'utf16le'))

    expect(decodeText(marked, 'text/html; charset=utf-8')).toBe('Fähre')
  })

  test('by the charset of its Content-Type', () => {
    expect(decodeText(LATIN, 'text/html; charset="ISO-8859-1"')).toBe('<p>Fähre</p>')
  })

  test.each(['<meta charset=windows-1252>', '<?xml version="1.0" encoding="iso-8859-15"?>'])(
    'by what it says itself: %s',
    (declaration) => {
      expect(decodeText(bytes(declaration, LATIN), 'text/html')).toBe(`${declaration}<p>Fähre</p>`)
    },
  )

  test('as UTF-8 where nothing is said', () => {
    expect(decodeText(Buffer.from('Fähre'), undefined)).toBe('Fähre')
  })

  test('as Windows-1252 where nothing is said and it is not UTF-8', () => {
    expect(decodeText(bytes(Buffer.from([0x93]), LATIN), undefined)).toBe('“<p>Fähre</p>')
  })

  test.each(['klingon', 'utf-16'])('as if nothing were said where it says %s', (charset) => {
    expect(decodeText(bytes(`<meta charset="${charset}">Fähre`), undefined)).toContain('Fähre')
  })
})
