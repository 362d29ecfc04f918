import { describe, expect, test } from 'vitest'
import { MAX_HTML_LENGTH, readHtml } from '../../../src/reading/html.ts'

const SENTENCE = 'The ferry to Holm will not run in February, because its engine is replaced.'
const ARTICLE = `<article><h1>Ferry</h1>${`<p>${SENTENCE}</p>`.repeat(4)}</article>`

const MEGABYTE = 1_000_000
const filled = (part: string) => part.repeat(MEGABYTE / part.length)

/** The limits of the three steps, and what a busy machine adds before it ends one. */
const SECONDS = 20

describe('a megabyte of hostile markup before an article leaves it readable', () => {
  test.each([
    ['elements nested without end', filled('<div>')],
    ['ends of what never began', filled('</div>')],
    ['one attribute after the other', `<p ${filled('a="b" ')}>`],
    ['a class name after the other', `<div class="${filled('share-bar ')}"></div>`],
    ['null characters', filled('\0')],
    ['nested JSON-LD', `<script type="application/ld+json">${filled('[')}</script>`],
    ['a title of separators', `<title>${filled(' | ')}</title>`],
  ])('%s', { timeout: SECONDS * 1000 }, (_, hostile) => {
    expect(readHtml(`<html><body>${hostile}${ARTICLE}`).text?.value).toContain(SENTENCE)
  })
})

describe('what no page is made of ends in time and without an error', () => {
  test.each([
    ['different attributes', `<p ${Array.from({ length: 50_000 }, (_, n) => `a${n}`).join(' ')}>`],
    ['entities', `<p>${filled('&amp;&bogus;')}</p>`],
    ['a megabyte of opening brackets', filled('<')],
    ['a megabyte of closing brackets', filled('>')],
    ['items in paragraphs in items', filled('<li><p>')],
    ['line breaks', filled('a<br><br>')],
    ['deep trees, many times', filled(`${'<div>'.repeat(140)}x${'</div>'.repeat(140)}`)],
    ['a comment without an end', `<!--${filled('-')}`],
    ['an attribute without an end', `<p class="${filled('a ')}`],
    ['a tag without an end', filled('<a ')],
    ['a root without an end', '<html   '],
    ['a root without an end, in a language', '<html lang="en"'],
    ['a root in a comment', '<!-- <html> -->'],
    ['a root in a picture', '<svg><html></svg>'],
  ])('%s', { timeout: SECONDS * 1000 }, (_, hostile) => {
    expect(() => readHtml(hostile)).not.toThrow()
  })
})

test('a page that is too long is refused before it is read', () => {
  const longest = ARTICLE.padEnd(MAX_HTML_LENGTH)

  expect(readHtml(longest).text?.value).toContain(SENTENCE)
  expect(readHtml(`${longest} `)).toEqual({
    problems: [{ field: 'html', message: expect.stringContaining(`${MAX_HTML_LENGTH}`) }],
  })
})
