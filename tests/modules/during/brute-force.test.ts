import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { resolveEdtf } from '../../../src/time/bounds.ts'
import { useTestDatabase } from '../../support/database.ts'
import { type Dated, type During, insertDates, MATCHES, type Match } from './ask-during.ts'

const database = useTestDatabase()

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
]

const FIRST_DAY = Temporal.PlainDate.from('2025-02-20')
/** Around a change of the clocks in Berlin, and one in New York. */
const day = fc.nat({ max: 45 }).map((days) => FIRST_DAY.add({ days }).toString())
const month = fc.constantFrom('2025-02', '2025-03', '2025-04')
const zone = fc.constantFrom(...ZONES)
const calendarDate = fc.oneof(day, day, month)
/** Times of day at which none of the zones changes its clocks. */
const times = ['T00:05', 'T12:00', 'T12:30:00', 'T23:55']
const minute = fc.tuple(day, fc.constantFrom(...times)).map(([date, time]) => date + time)
const ordered = fc.tuple(day, day).map((pair) => pair.sort())

const edtf = fc.oneof(
  calendarDate,
  minute,
  ordered.map(([first, last]) => `${first}/${last}`),
  ordered.map(([first, last]) => `[${first}..${last}]`),
  day.map((date) => `${date}/..`),
  day.map((date) => `[..${date}]`),
  fc.constant('../..'),
)
const dated: fc.Arbitrary<Dated> = fc.tuple(edtf, zone)
const events = fc.uniqueArray(dated, {
  minLength: 1,
  maxLength: 30,
  size: 'max',
  selector: ([text, timeZone]) => `${text} ${timeZone}`,
})

/** Both ends belong to it. Numbers are nanoseconds since 1970, in UTC or as if in it. */
type Range = readonly [first: bigint, last: bigint]

const BEYOND = 10n ** 30n
const MICROSECOND = 1000n

function place(bound: string): bigint {
  if (bound === 'infinity') return BEYOND
  return bound === '-infinity' ? -BEYOND : Temporal.Instant.from(bound).epochNanoseconds
}

const boundsOf = ([text, timeZone]: Dated): Range => {
  const { earliestStart, latestEnd } = resolveEdtf(text, timeZone)
  return [place(earliestStart), place(latestEnd)]
}

/** What the clocks of a zone show at an instant, as if it were UTC. */
function shownIn(timeZone: string, instant: bigint): bigint {
  if (instant === BEYOND || instant === -BEYOND) return instant
  const zoned = Temporal.Instant.fromEpochNanoseconds(instant).toZonedDateTimeISO(timeZone)
  return instant + BigInt(zoned.offsetNanoseconds)
}

const lies = ([first, last]: Range, match: Match, [from, to]: Range) =>
  match === 'CERTAINLY' ? first >= from && last <= to : first <= to && last >= from

/** Asks for the range in both ways, and compares with what every single date says. */
async function expectFound(
  dates: readonly Dated[],
  during: During,
  within: (date: Dated, match: Match) => boolean,
): Promise<void> {
  const inserted = await insertDates(database.current, dates)
  for (const match of MATCHES) {
    const right = dates.filter((date) => within(date, match))
    expect(await inserted.find(during, match), `${match} during ${JSON.stringify(during)}`).toEqual(
      right,
    )
  }
}

const instant = (nanoseconds: bigint) =>
  Temporal.Instant.fromEpochNanoseconds(nanoseconds).toString({ smallestUnit: 'microsecond' })

describe('a range of instants finds what lies within it', () => {
  /** A bound of one of the dates, or a microsecond beside it. */
  const edge = fc.record({ date: fc.nat(), end: fc.boolean(), by: fc.constantFrom(-1n, 0n, 1n) })

  test('from, to, or both, also exactly at a bound and a microsecond beside', async () => {
    const sides = fc.constantFrom('from', 'to', 'both')
    await fc.assert(
      fc.asyncProperty(events, edge, edge, sides, async (dates, one, other, given) => {
        const bounds = dates.map(boundsOf)
        const [first, second] = [one, other]
          .map(
            ({ date, end, by }) =>
              (bounds[date % bounds.length]?.[end ? 1 : 0] ?? 0n) + by * MICROSECOND,
          )
          .sort((left, right) => (left < right ? -1 : 1))
        fc.pre(first !== undefined && second !== undefined)
        fc.pre(first > -BEYOND / 2n && second < BEYOND / 2n)
        const range: Range = [given === 'to' ? -BEYOND : first, given === 'from' ? BEYOND : second]
        const during = {
          ...(given !== 'to' && { from: instant(first) }),
          ...(given !== 'from' && { to: instant(second) }),
        }

        await expectFound(dates, during, (date, match) => lies(boundsOf(date), match, range))
      }),
      { numRuns: 25 },
    )
  })
})

/** Ranges by calendar: their EDTF, first day, and the day after their last. */
const calendarRange = fc.oneof(
  day.map((date) => [date, date, nextDay(date)] as const),
  month.map((text) => [text, `${text}-01`, nextMonth(text)] as const),
  ordered.map(([first = '', last = '']) => [`${first}/${last}`, first, nextDay(last)] as const),
  ordered.map(([first = '', last = '']) => [`[${first}..${last}]`, first, nextDay(last)] as const),
)

describe('a range of the calendar finds what lies within it', () => {
  test('in the zone that it names', async () => {
    await fc.assert(
      fc.asyncProperty(
        events,
        calendarRange,
        zone,
        async (dates, [text, first, after], timeZone) => {
          const startOf = (date: string) =>
            Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochNanoseconds
          const range: Range = [startOf(first), startOf(after) - MICROSECOND]

          await expectFound(dates, { edtf: text, timeZone }, (date, match) =>
            lies(boundsOf(date), match, range),
          )
        },
      ),
      { numRuns: 25 },
    )
  })

  test('in each thing’s own zone where it names none', async () => {
    await fc.assert(
      fc.asyncProperty(events, calendarRange, async (dates, [text, first, after]) => {
        const midnight = (date: string) => place(`${date}T00:00:00Z`)
        const range: Range = [midnight(first), midnight(after) - MICROSECOND]

        await expectFound(dates, { edtf: text }, (date, match) => {
          const [start, end] = boundsOf(date)
          return lies([shownIn(date[1], start), shownIn(date[1], end)], match, range)
        })
      }),
      { numRuns: 25 },
    )
  })
})

function nextDay(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString()
}

function nextMonth(text: string): string {
  return Temporal.PlainDate.from(`${text}-01`).add({ months: 1 }).toString()
}
