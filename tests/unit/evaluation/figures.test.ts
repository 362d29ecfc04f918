import { describe, expect, test } from 'vitest'
import { bCubedF1, calibrationError, f1Of } from '../../../src/evaluation/figures.ts'

describe('B-cubed F1', () => {
  const items = (...pairs: string[]) =>
    pairs.map((pair) => ({ put: pair[0] ?? '', belongs: pair[1] ?? '' }))

  test('is 1 for the right clustering, whatever the clusters are called', () => {
    expect(bCubedF1(items('xa', 'xa', 'yb'))).toBe(1)
  })

  test('takes precision where two events are put together', () => {
    // Precision 1/2 for each of the two, recall 1: F1 2/3.
    expect(bCubedF1(items('xa', 'xb'))).toBeCloseTo(2 / 3, 10)
  })

  test('takes recall where an event is split', () => {
    expect(bCubedF1(items('xa', 'ya'))).toBeCloseTo(2 / 3, 10)
  })

  test('is unknown of nothing', () => {
    expect(bCubedF1([])).toBeNull()
  })
})

describe('the calibration error', () => {
  test('is 0 where three of four that were given 0.75 come true', () => {
    const forecasts = [true, true, true, false].map((cameTrue) => ({ probability: 0.75, cameTrue }))
    expect(calibrationError(forecasts)).toBe(0)
  })

  test('counts each bin by its size', () => {
    // Off by 0.2 in one of four, by 0.1 in three of four.
    const forecasts = [
      { probability: 0.8, cameTrue: true },
      ...[1, 2, 3].map(() => ({ probability: 0.1, cameTrue: false })),
    ]
    expect(calibrationError(forecasts)).toBeCloseTo(0.25 * 0.2 + 0.75 * 0.1, 10)
  })

  test('has a bin for what is certain', () => {
    expect(calibrationError([{ probability: 1, cameTrue: true }])).toBe(0)
  })
})

describe('F1', () => {
  test('is the harmonic mean of precision and recall', () => {
    expect(f1Of({ right: 1, said: 2, actual: 4 })).toBeCloseTo(1 / 3, 10)
  })

  test('is unknown where there was nothing to find and nothing was said', () => {
    expect(f1Of({ right: 0, said: 0, actual: 0 })).toBeNull()
  })
})
