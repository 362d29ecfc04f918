import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { type ResolvedDate, resolveEdtf } from '../../../src/time/bounds.ts'

/** Whole hours and not, both hemispheres, and clocks that change at midnight. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Atlantic/Azores',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
]

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** A calendar date of the three units. */
const calendarDate = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([date, end]) => date.slice(0, end))
const minute = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(
    ([date, hour, of]) =>
      `${date}T${[hour, of].map((part) => `${part}`.padStart(2, '0')).join(':')}`,
  )
const zone = fc.constantFrom(...ZONES)

/** Years of which every day is tried: clocks still changed in São Paulo in the first. */
const WHOLE_YEARS = [2018, 2025]

const BEYOND = 10n ** 30n

/** Nanoseconds since 1970, so that bounds compare. */
function place(bound: string): bigint {
  if (bound === 'infinity') return BEYOND
  return bound === '-infinity' ? -BEYOND : Temporal.Instant.from(bound).epochNanoseconds
}

function expectInOrder({ edtf, timeZone, ...bounds }: ResolvedDate): void {
  const earliestStart = place(bounds.earliestStart)
  const latestStart = place(bounds.latestStart)
  const earliestEnd = place(bounds.earliestEnd)
  const latestEnd = place(bounds.latestEnd)

  expect(
    earliestStart <= latestStart &&
      earliestEnd <= latestEnd &&
      earliestStart <= earliestEnd &&
      latestStart <= latestEnd,
    `${edtf} in ${timeZone}: ${JSON.stringify(bounds)}`,
  ).toBe(true)
}

const calendars = new Map(
  ZONES.map((timeZone) => [timeZone, new Intl.DateTimeFormat('sv-SE', { timeZone })]),
)

/** The calendar date of an instant somewhere, by the engine's own data. */
const localDate = (milliseconds: number, timeZone: string) =>
  calendars.get(timeZone)?.format(milliseconds)

function expectExactly(date: string, timeZone: string): void {
  const { earliestStart, latestEnd } = resolveEdtf(date, timeZone)
  const first = Date.parse(earliestStart)
  const last = Date.parse(latestEnd)

  expect(latestEnd).toMatch(/\.999999Z$/)
  expect({
    timeZone,
    first: localDate(first, timeZone),
    last: localDate(last, timeZone),
    beforeIsAnother: localDate(first - 1, timeZone) !== date,
    afterIsAnother: localDate(last + 1, timeZone) !== date,
  }).toEqual({ timeZone, first: date, last: date, beforeIsAnother: true, afterIsAnother: true })
}

const choice = fc.oneof(
  fc.tuple(calendarDate, calendarDate).map(([one, other]) => `[${one},${other}]`),
  fc.tuple(calendarDate, calendarDate).map(([one, other]) => `{${one},${other}}`),
  calendarDate.map((date) => `[..${date}]`),
  calendarDate.map((date) => `[${date}..]`),
)

const openInterval = calendarDate.chain((date) =>
  fc.constantFrom(`${date}/..`, `${date}/`, `../${date}`, `/${date}`),
)

const masked = day.chain((date) =>
  fc.constantFrom(
    `${date.slice(0, 3)}X`,
    `${date.slice(0, 4)}-XX-15`,
    `${date.slice(0, 7)}-XX`,
    `${date.slice(0, 4)}-${21 + (Number(date.slice(8)) % 21)}`,
  ),
)

describe('the four bounds are in order', () => {
  test('whatever the date and the zone', () => {
    const qualified = fc
      .tuple(calendarDate, fc.constantFrom('~', '?', '%'))
      .map(([date, qualifier]) => date + qualifier)
    const edtf = fc.oneof(calendarDate, minute, choice, openInterval, masked, qualified)
    fc.assert(
      fc.property(edtf, zone, (text, timeZone) => expectInOrder(resolveEdtf(text, timeZone))),
      { numRuns: 1000 },
    )
  })

  test.each(['Europe/Berlin', 'America/Sao_Paulo', 'Atlantic/Azores', 'Australia/Lord_Howe'])(
    'for each minute around a change of the clocks in %s',
    (timeZone) => {
      const around = changes(timeZone)
      expect(around.length).toBeGreaterThan(0)
      for (const change of around) {
        for (let minutes = -90; minutes <= 90; minutes += 1) {
          const text = change.add({ minutes }).toString({ smallestUnit: 'minute' })
          expectInOrder(resolveEdtf(text, timeZone))
        }
      }
    },
  )
})

describe('a day’s bounds hold exactly that day', () => {
  test.each(ZONES)('each day of whole years in %s', (timeZone) => {
    for (const year of WHOLE_YEARS) {
      for (let number = 1; number <= 365; number += 1) {
        expectExactly(new Date(Date.UTC(year, 0, number)).toISOString().slice(0, 10), timeZone)
      }
    }
  })

  test('any day anywhere', () => {
    fc.assert(fc.property(day, zone, expectExactly), { numRuns: 500 })
  })
})

test('the bounds of an interval hold those of its ends', () => {
  fc.assert(
    fc.property(calendarDate, calendarDate, zone, (one, other, timeZone) => {
      const [first, last] = [one, other].sort().map((date) => resolveEdtf(date, timeZone))
      fc.pre(first !== undefined && last !== undefined)
      // "2025" sorts before "2025-03", and lasts longer.
      fc.pre(place(first.latestEnd) <= place(last.latestEnd))
      const whole = resolveEdtf(`${first.edtf}/${last.edtf}`, timeZone)

      expect([whole.earliestStart, whole.latestStart]).toEqual([
        first.earliestStart,
        first.latestEnd,
      ])
      expect([whole.earliestEnd, whole.latestEnd]).toEqual([last.earliestStart, last.latestEnd])
    }),
    { numRuns: 500 },
  )
})

test('one date of two lies within the bounds of the choice', () => {
  fc.assert(
    fc.property(calendarDate, calendarDate, zone, (one, other, timeZone) => {
      const whole = resolveEdtf(`[${one},${other}]`, timeZone)
      for (const member of [one, other].map((date) => resolveEdtf(date, timeZone))) {
        expect(place(whole.earliestStart)).toBeLessThanOrEqual(place(member.earliestStart))
        expect(place(whole.latestEnd)).toBeGreaterThanOrEqual(place(member.latestEnd))
      }
    }),
    { numRuns: 300 },
  )
})

/** What the clocks showed when they were set, in the whole years. */
function changes(timeZone: string): Temporal.PlainDateTime[] {
  return WHOLE_YEARS.flatMap((year) => {
    const begin = Temporal.ZonedDateTime.from({ year, month: 1, day: 1, timeZone })
    const first = begin.getTimeZoneTransition('next')
    const second = first?.getTimeZoneTransition('next')
    return [first, second]
      .filter((transition) => transition?.year === year)
      .map((transition) => transition?.subtract({ seconds: 1 }).toPlainDateTime())
      .filter((clock) => clock !== undefined)
  })
}
