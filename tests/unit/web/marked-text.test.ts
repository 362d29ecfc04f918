import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markText } from '../../../src/web/review/marked-text.ts'

interface Named {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Each stretch as its text, with the names of its marks, the outermost first. */
const shown = (text: string, marks: readonly Named[]) =>
  markText(text, marks).map((paragraph) =>
    paragraph.map((stretch) => [stretch.text, ...stretch.marks.map(({ mark }) => mark.name)]),
  )

describe('marked text', () => {
  test('is cut where marks begin and end, by code points', () => {
    expect(shown('🚀 ab cd', [{ name: 'x', start: 2, end: 4 }])).toEqual([
      [['🚀 '], ['ab', 'x'], [' cd']],
    ])
  })

  test('puts narrower marks within wider ones', () => {
    expect(
      shown('abcdef', [
        { name: 'inner', start: 2, end: 4 },
        { name: 'outer', start: 1, end: 5 },
      ]),
    ).toEqual([[['a'], ['b', 'outer'], ['cd', 'outer', 'inner'], ['e', 'outer'], ['f']]])
  })

  test('tells where a mark begins and ends that others overlap', () => {
    const [paragraph = []] = markText('abcd', [
      { name: 'one', start: 0, end: 3 },
      { name: 'two', start: 2, end: 4 },
    ])

    expect(
      paragraph.map(({ marks }) => marks.map(({ isFirst, isLast }) => [isFirst, isLast])),
    ).toEqual([
      [[true, false]],
      [
        [false, true],
        [true, false],
      ],
      [[false, true]],
    ])
  })

  test('has a paragraph for each that blank lines separate, and marks in both', () => {
    expect(shown('ab\n\n\ncd', [{ name: 'x', start: 1, end: 6 }])).toEqual([
      [['a'], ['b', 'x']],
      [['c', 'x'], ['d']],
    ])
  })

  test('leaves out marks that hold nothing, and cuts off what is beyond the text', () => {
    expect(
      shown('ab', [
        { name: 'empty', start: 1, end: 1 },
        { name: 'beyond', start: 5, end: 9 },
        { name: 'over', start: 1, end: 9 },
      ]),
    ).toEqual([[['a'], ['b', 'over']]])
  })

  test('keeps the text, whatever is marked in it', () => {
    const spans = fc.array(
      fc.record({ name: fc.constant('x'), start: fc.nat(30), end: fc.nat(30) }),
      { maxLength: 8 },
    )
    const lines = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }))
    fc.assert(
      fc.property(lines, spans, (paragraphs, marks) => {
        const visible = paragraphs.filter((line) => line.trim() !== '' && !line.includes('\n'))
        const text = visible.join('\n\n')
        expect(
          markText(text, marks).map((stretches) => stretches.map((one) => one.text).join('')),
        ).toEqual(visible)
      }),
    )
  })
})
