import { expect, test } from 'vitest'
import { readLive } from '../../../../src/web/parameters/live-parameter.ts'
import { ParametersRefused } from '../../../../src/web/parameters/parameters-refused.ts'

const read = (search: string) => readLive(new URLSearchParams(search))

test.for(['live', 'live=', 'live=true', 'text=x&live'])('%s is live', (search) => {
  expect(read(search)).toBe(true)
})

test.for(['', 'live=false', 'text=live'])('"%s" is not', (search) => {
  expect(read(search)).toBe(false)
})

test.for([
  ['live=yes', 'live is "yes"; it must be true or false, or stand alone.'],
  ['live=TRUE', 'live is "TRUE"; it must be true or false, or stand alone.'],
  ['live&live', 'live is given 2 times; it is given once.'],
] as const)('%s is refused', ([search, complaint]) => {
  expect(() => read(search)).toThrow(new ParametersRefused([complaint]))
})
