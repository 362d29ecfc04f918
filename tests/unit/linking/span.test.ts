import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CodePoints } from '../../../src/linking/span.ts'

test('offsets in code points are those of counting them one by one, and lead back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const points = new CodePoints(text)
      let index = 0
      for (const [count, character] of [...text].entries()) {
        expect(points.before(index)).toBe(count)
        expect(points.indexOf(count)).toBe(index)
        index += character.length
      }
      expect(points.before(text.length)).toBe([...text].length)
      expect(points.indexOf([...text].length)).toBe(text.length)
    }),
  )
})
