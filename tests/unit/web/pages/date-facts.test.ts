import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { DatedFragment } from '../../../../src/web/documents/types.ts'
import { dateFacts } from '../../../../src/web/pages/shared/date-facts.ts'

/** Nine in the morning of New York's winter, known to the minute. */
const NINE: DatedFragment = {
  edtf: '2025-01-24T09:00:00-05:00',
  display: '24 January 2025, 09:00',
  precision: 'MINUTE',
  approximate: false,
  uncertain: false,
  earliestStart: '2025-01-24T14:00:00Z',
  latestStart: '2025-01-24T14:00:59.999999Z',
  earliestEnd: '2025-01-24T14:00:00Z',
  latestEnd: '2025-01-24T14:00:59.999999Z',
  timeZone: 'Etc/GMT+5',
  derivation: null,
}

function facts(time: DatedFragment, language: 'en' | 'de' = 'en'): Record<string, string> {
  const { document } = parseHTML(`<dl>${dateFacts(time, language).text}</dl>`)
  return Object.fromEntries(
    [...document.querySelectorAll('dt')].map((name) => [
      name.textContent ?? '',
      name.nextElementSibling?.textContent ?? '',
    ]),
  )
}

test('a minute is no range of time', () => {
  expect(facts(NINE)).not.toHaveProperty('Possible range')
  expect(facts({ ...NINE, precision: 'INSTANT' }, 'de')).not.toHaveProperty('Möglicher Zeitraum')
})

test('two minutes are one, and their zone is named once, the way people count it', () => {
  const span = { ...NINE, latestEnd: '2025-01-24T15:30:59.999999Z' }

  expect(facts(span)['Possible range']).toBe(
    'no earlier than 24 January 2025 at 09:00, no later than 24 January 2025 at 10:30, by the clocks of UTC−5',
  )
  expect(facts(span, 'de')['Möglicher Zeitraum']).toBe(
    'frühestens 24. Januar 2025 um 09:00, spätestens 24. Januar 2025 um 10:30, nach den Uhren von UTC−5',
  )
})

test.for([
  ['Etc/GMT+5', 'UTC−5'],
  ['Etc/GMT-1', 'UTC+1'],
  ['Etc/GMT-14', 'UTC+14'],
  ['Etc/GMT+0', 'UTC'],
  ['America/New_York', 'America/New_York'],
] as const)('a day by the clocks of %s is one of %s', ([timeZone, name]) => {
  const day: DatedFragment = {
    ...NINE,
    edtf: '2025-01-24',
    precision: 'DAY',
    earliestStart: '2025-01-24T14:00:00Z',
    latestEnd: '2025-01-24T14:00:00Z',
    timeZone,
  }

  expect(facts(day)['Possible range']).toMatch(
    new RegExp(`^within 2[45] January 2025, by the clocks of ${name.replace('+', '\\+')}$`),
  )
})
