import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resemblance, sketchOf } from '../../../src/linking/sketch.ts'

const words = (count: number, stem: string) =>
  Array.from({ length: count }, (_, index) => `${stem}${index}`).join(' ')

const shared = (one: string, other: string) => {
  const hashes = new Set(sketchOf(one))
  return sketchOf(other).filter((hash) => hashes.has(hash)).length
}

describe('a sketch', () => {
  test('is the same for the same words, whatever stands between them', () => {
    expect(sketchOf('Fünf Wörter, die man kennt!')).toEqual(sketchOf('FÜNF WÖRTER — die man kennt'))
  })

  test('has 24 hashes at most, ascending, each a 32-bit integer', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), (text) => {
        const sketch = sketchOf(text)
        expect(sketch.length).toBeLessThanOrEqual(24)
        expect(sketch).toEqual([...new Set(sketch)].toSorted((one, other) => one - other))
        expect(sketch.every((hash) => hash === (hash | 0))).toBe(true)
      }),
    )
  })

  test('of a text with a sentence more keeps most hashes, and of another text none', () => {
    const text = words(300, 'wort')
    expect(shared(text, `${text} ${words(15, 'nachtrag')}`)).toBeGreaterThanOrEqual(18)
    expect(shared(text, words(300, 'anders'))).toBe(0)
  })
})

describe('resemblance', () => {
  test.each([
    ['of a text with itself is 1', 'a b c d e f', 'a b c d e f', 1],
    ['of texts without five words in common is 0', 'a b c d e f', 'f e d c b a', 0],
    // Shingles abcde, bcdef against bcdef, cdefg: one of three.
    ['is the part of the shingles that both have', 'a b c d e f', 'b c d e f g', 1 / 3],
    ['of nothing is 0', '', '', 0],
  ])('%s', (_name, one, other, expected) => {
    expect(resemblance(one, other)).toBeCloseTo(expected)
  })
})
