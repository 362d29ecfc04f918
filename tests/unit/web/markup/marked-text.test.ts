import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedParagraphs, type Span } from '../../../../src/web/markup/marked-text.ts'

/** Each paragraph as text, with the passages that begin and end in it as brackets. */
function drawn(text: string, spans: readonly Span[]): string[] {
  const numbered = spans.map((span, index) => ({ ...span, name: index + 1 }))
  return markedParagraphs(text, numbered).map((pieces) =>
    pieces
      .map(
        ({ text: piece, beginning, ending }) =>
          `${beginning.map(({ name }) => `[${name} `).join('')}${piece}${ending.map(({ name }) => ` ${name}]`).join('')}`,
      )
      .join(''),
  )
}

test('a text without passages is its paragraphs', () => {
  expect(drawn('One.\nStill one.\n\nTwo.\n\n\n\nThree.\n', [])).toEqual([
    'One.\nStill one.',
    'Two.',
    'Three.',
  ])
})

test('a passage is cut out where it stands', () => {
  expect(drawn('Trump presented Stargate.', [{ start: 6, end: 15 }])).toEqual([
    'Trump [1 presented 1] Stargate.',
  ])
})

test('positions count code points, as in a text with emoji', () => {
  // "🚀🚀 go" is five code points and seven units of UTF-16.
  expect(drawn('🚀🚀 go', [{ start: 3, end: 5 }])).toEqual(['🚀🚀 [1 go 1]'])
})

test('passages may overlap, hold each other, and begin or end together', () => {
  const text = 'abcdefghij'
  expect(
    drawn(text, [
      { start: 0, end: 6 },
      { start: 4, end: 8 },
      { start: 4, end: 6 },
    ]),
  ).toEqual(['[1 abcd[2 [3 ef 1] 3]gh 2]ij'])
})

test('each piece knows all passages over it', () => {
  const [pieces = []] = markedParagraphs('abcdef', [
    { start: 0, end: 4 },
    { start: 2, end: 6 },
  ])

  expect(pieces.map(({ text, covering }) => [text, covering.length])).toEqual([
    ['ab', 1],
    ['cd', 2],
    ['ef', 1],
  ])
})

test('a passage over several paragraphs is marked in each, and begins and ends once', () => {
  expect(drawn('One two.\n\nThree.\n\nFour five.', [{ start: 4, end: 22 }])).toEqual([
    'One [1 two.',
    'Three.',
    'Four 1] five.',
  ])
  const paragraphs = markedParagraphs('One two.\n\nThree.\n\nFour five.', [{ start: 4, end: 22 }])
  expect(paragraphs[1]?.map(({ covering }) => covering.length)).toEqual([1])
})

test('a passage that ends in the blank line ends with the paragraph before it', () => {
  expect(drawn('One.\n\nTwo.', [{ start: 0, end: 5 }])).toEqual(['[1 One. 1]', 'Two.'])
  expect(drawn('One.\n\nTwo.', [{ start: 5, end: 10 }])).toEqual(['One.', '[1 Two. 1]'])
})

test.each(['\n\n', '\n \n', '\r\n\r\n', '\n\t\n\n'])(
  'a line with nothing but space in it separates paragraphs: %j',
  (between) => {
    expect(drawn(`ab${between}cd`, [])).toEqual(['ab', 'cd'])
  },
)

test('a piece names the passages over it with the widest first', () => {
  const [pieces = []] = markedParagraphs('abcdef', [
    { name: 'inner', start: 2, end: 4 },
    { name: 'outer', start: 1, end: 5 },
  ])

  expect(pieces.map(({ text, covering }) => [text, ...covering.map(({ name }) => name)])).toEqual([
    ['a'],
    ['b', 'outer'],
    ['cd', 'outer', 'inner'],
    ['e', 'outer'],
    ['f'],
  ])
})

test('what lies beyond the text is cut off, and what is empty left out', () => {
  const empty = { start: 1, end: 1 }
  const beyond = { start: 5, end: 9 }
  const [pieces = []] = markedParagraphs('abc', [empty, beyond, { start: 1, end: 9 }])

  expect(pieces.map(({ text, covering }) => [text, covering.length])).toEqual([
    ['a', 0],
    ['bc', 1],
  ])
})

test('the text stays as it is, whatever is marked in it', () => {
  const spans = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30) }), { maxLength: 8 })
  const lines = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }))
  fc.assert(
    fc.property(lines, spans, (paragraphs, marked) => {
      const visible = paragraphs
        .map((line) => line.trim())
        .filter((line) => /^[^\n\r]+$/.test(line))
      expect(
        markedParagraphs(visible.join('\n\n'), marked).map((pieces) =>
          pieces.map(({ text }) => text).join(''),
        ),
      ).toEqual(visible)
    }),
  )
})
