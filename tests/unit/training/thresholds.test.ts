import { describe, expect, test } from 'vitest'
import { bestBoundOfNew, lowestCertain } from '../../../src/training/thresholds.ts'
import { wilsonLowerBound } from '../../../src/training/wilson.ts'

describe('the Wilson lower bound', () => {
  test.each([
    // Reference values: count / (count + z²) where all hit, with z² = 3.8415.
    [73, 73, 73 / 76.8415],
    [1, 1, 1 / 4.8415],
    [0, 10, 0],
    // Newcombe 1998, table I: 81 of 263 has the interval 0.2553 to 0.3662.
    [81, 263, 0.2553],
  ])('of %i hits in %i', (hits, count, bound) => {
    expect(wilsonLowerBound(hits, count)).toBeCloseTo(bound, 4)
  })
})

describe('the threshold of certainty', () => {
  const right = (count: number, probability: number) =>
    Array.from({ length: count }, () => ({ probability, isRight: true, fold: 0 }))

  test('needs 73 right answers without a wrong one for 95 %', () => {
    expect(lowestCertain(right(72, 0.8), 0.95)).toBe(1)
    expect(lowestCertain(right(73, 0.8), 0.95)).toBe(0.8)
  })

  test('lies above the probability at which answers go wrong', () => {
    const wrong = Array.from({ length: 10 }, () => ({ probability: 0.5, isRight: false, fold: 0 }))
    expect(lowestCertain([...wrong, ...right(100, 0.9)], 0.95)).toBe(0.9)
  })

  test('lies above the probability at which answers of one fold go wrong', () => {
    const fold = [0.6, 0.7].map((probability) => ({ probability, isRight: false, fold: 1 }))
    const others = right(200, 0.5)
    const certain = [...others, ...fold, { probability: 0.9, isRight: true, fold: 1 }]
    expect(lowestCertain(certain, 0.95)).toBe(0.9)
  })

  test('takes answers of the same probability together', () => {
    const wrong = Array.from({ length: 30 }, () => ({ probability: 0.9, isRight: false, fold: 0 }))
    expect(lowestCertain([...right(100, 0.9), ...wrong], 0.95)).toBe(1)
  })
})

test('the bound of new lies between the articles that it tells apart', () => {
  const articles = [
    { probability: 0.1, isNew: true },
    { probability: 0.3, isNew: true },
    { probability: 0.7, isNew: false },
    { probability: 0.9, isNew: false },
  ]
  expect(bestBoundOfNew(articles)).toBeCloseTo(0.5, 10)
})
