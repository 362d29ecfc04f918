import { expect, test } from 'vitest'
import { fittingResolution } from '../../../src/modules/timeline/resolution.ts'

test.for([
  ['one day', '2025-01-21', '2025-01-21', 'day'],
  ['60 days', '2025-01-01', '2025-03-01', 'day'],
  ['61 days', '2025-01-01', '2025-03-02', 'week'],
  // From Monday 2024-01-01, the 60th week ends on Sunday 2025-02-23.
  ['60 weeks', '2024-01-01', '2025-02-23', 'week'],
  ['61 weeks', '2024-01-01', '2025-02-24', 'month'],
  // Less than 60 times seven days, but the first week began on the Monday before.
  ['61 weeks, two of them in part', '2024-01-07', '2025-02-24', 'month'],
  ['60 months', '2020-01-31', '2024-12-01', 'month'],
  ['61 months', '2020-01-31', '2025-01-01', 'year'],
  ['60 years', '1960-12-31', '2019-01-01', 'year'],
  ['a thousand years', '1025-01-01', '2025-01-01', 'year'],
] as const)('%s from %s to %s are shown by the %s', ([, first, last, resolution]) => {
  expect(fittingResolution({ first, last })).toBe(resolution)
})

test('events of which nobody knows when they began are shown by the day', () => {
  expect(fittingResolution(undefined)).toBe('day')
})
