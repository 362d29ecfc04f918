import { expect, test } from 'vitest'
import { withinTime } from '../../../src/reading/time-limit.ts'

test('work that ends in time has its result', () => {
  expect(withinTime(1_000, () => 7)).toEqual({ result: 7 })
  expect(withinTime(1_000, () => undefined)).toEqual({ result: undefined })
})

test('work without end is given up', () => {
  let begun = false
  const outcome = withinTime(50, () => {
    begun = true
    for (;;);
  })

  expect(outcome).toBeUndefined()
  expect(begun).toBe(true)
})

test('work that needs more stack than there is is given up', () => {
  const descend = (): number => 1 + descend()

  expect(withinTime(1_000, descend)).toBeUndefined()
})

test('an error of the work is its own', () => {
  const fault = new TypeError('a fault')

  expect(() =>
    withinTime(1_000, () => {
      throw fault
    }),
  ).toThrow(fault)
})
