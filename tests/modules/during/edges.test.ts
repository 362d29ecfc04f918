import { describe, expect, test } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { type Dated, type During, insertDates, MATCHES, type Match } from './ask-during.ts'

const database = useTestDatabase()

/** Whether one date is found, possibly and certainly. */
async function found(date: Dated, during: During): Promise<Record<Match, boolean>> {
  const dates = await insertDates(database.current, [date])
  const answers = { POSSIBLY: false, CERTAINLY: false }
  for (const match of MATCHES) answers[match] = (await dates.find(during, match)).length === 1
  return answers
}

const CERTAINLY = { POSSIBLY: true, CERTAINLY: true }
const POSSIBLY = { POSSIBLY: true, CERTAINLY: false }
const NOT = { POSSIBLY: false, CERTAINLY: false }

/** From 23:00Z on the day before to 22:59:59.999999Z. */
const DAY_IN_BERLIN: Dated = ['2025-01-21', 'Europe/Berlin']

describe('two instants belong to the range between them', () => {
  test.each<readonly [what: string, during: During, expected: Record<Match, boolean>]>([
    [
      'exactly the day',
      { from: '2025-01-20T23:00:00Z', to: '2025-01-21T22:59:59.999999Z' },
      CERTAINLY,
    ],
    [
      'a microsecond less at the start',
      { from: '2025-01-20T23:00:00.000001Z', to: '2025-01-21T22:59:59.999999Z' },
      POSSIBLY,
    ],
    [
      'a microsecond less at the end',
      { from: '2025-01-20T23:00:00Z', to: '2025-01-21T22:59:59.999998Z' },
      POSSIBLY,
    ],
    [
      'the first instant alone',
      { from: '2025-01-20T23:00:00Z', to: '2025-01-20T23:00:00Z' },
      POSSIBLY,
    ],
    [
      'the last instant alone',
      { from: '2025-01-21T22:59:59.999999Z', to: '2025-01-21T22:59:59.999999Z' },
      POSSIBLY,
    ],
    [
      'until a microsecond before',
      { from: '2025-01-01T00:00:00Z', to: '2025-01-20T22:59:59.999999Z' },
      NOT,
    ],
    ['from a microsecond after', { from: '2025-01-21T23:00:00Z', to: '2025-02-01T00:00:00Z' }, NOT],
    ['from the first instant on', { from: '2025-01-20T23:00:00Z' }, CERTAINLY],
    ['from a microsecond later on', { from: '2025-01-20T23:00:00.000001Z' }, POSSIBLY],
    ['from the last instant on', { from: '2025-01-21T22:59:59.999999Z' }, POSSIBLY],
    ['after it', { from: '2025-01-21T23:00:00Z' }, NOT],
    ['to the last instant', { to: '2025-01-21T22:59:59.999999Z' }, CERTAINLY],
    ['to a microsecond less', { to: '2025-01-21T22:59:59.999998Z' }, POSSIBLY],
    ['to the first instant', { to: '2025-01-20T23:00:00Z' }, POSSIBLY],
    ['before it', { to: '2025-01-20T22:59:59.999999Z' }, NOT],
    // The same instants, with another offset.
    [
      'offsets',
      { from: '2025-01-21T00:00:00+01:00', to: '2025-01-21T17:59:59.999999-05:00' },
      CERTAINLY,
    ],
  ])('%s', async (_, during, expected) => {
    expect(await found(DAY_IN_BERLIN, during)).toEqual(expected)
  })
})

describe('what has no bound on a side', () => {
  test.each<readonly [edtf: string, during: During, expected: Record<Match, boolean>]>([
    ['2025-01-20/..', { from: '2025-01-20T00:00:00Z' }, CERTAINLY],
    ['2025-01-20/..', { from: '2025-01-20T00:00:00Z', to: '2025-12-31T00:00:00Z' }, POSSIBLY],
    ['2025-01-20/..', { from: '2030-01-01T00:00:00Z', to: '2031-01-01T00:00:00Z' }, POSSIBLY],
    ['2025-01-20/..', { to: '2025-01-19T23:59:59.999999Z' }, NOT],
    ['[..2024]', { to: '2024-12-31T23:59:59.999999Z' }, CERTAINLY],
    ['[..2024]', { to: '2024-12-31T23:59:59.999998Z' }, POSSIBLY],
    ['[..2024]', { from: '2025-01-01T00:00:00Z' }, NOT],
    ['../..', { from: '2025-01-01T00:00:00Z', to: '2025-01-01T00:00:00Z' }, POSSIBLY],
    ['../..', { edtf: '../..' }, CERTAINLY],
    ['2025-01-20/..', { edtf: '2025-01-20/..' }, CERTAINLY],
    ['2025-01-20/..', { edtf: '2025-01-21/..' }, POSSIBLY],
    ['[..2024]', { edtf: '../2024' }, CERTAINLY],
    ['[..2024]', { edtf: '2024' }, POSSIBLY],
    ['[..2024]', { edtf: '2025' }, NOT],
  ])('%s during %j', async (edtf, during, expected) => {
    expect(await found([edtf, 'UTC'], during)).toEqual(expected)
  })
})

describe('an EDTF range without a zone is read where each thing happened', () => {
  const ZONES = [
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
  ]

  test('the 21st is the 21st everywhere, to its first and last minute', async () => {
    const anywhere = (...texts: string[]) =>
      texts.flatMap((text) => ZONES.map((zone): Dated => [text, zone]))
    const before = anywhere('2025-01-20', '2025-01-20T23:59')
    const on = anywhere('2025-01-21T00:00', '2025-01-21', '2025-01-21T23:59')
    const after = anywhere('2025-01-22T00:00', '2025-01-22')
    const dates = await insertDates(database.current, [...before, ...on, ...after])

    for (const match of MATCHES) {
      expect(await dates.find({ edtf: '2025-01-21' }, match)).toEqual(on)
    }
  })

  test.each<readonly [date: Dated, edtf: string, expected: Record<Match, boolean>]>([
    [['2025-01', 'Europe/Berlin'], '2025-01-21', POSSIBLY],
    [['2025-01', 'Europe/Berlin'], '2025-01-01/2025-01-30', POSSIBLY],
    [['2025-01', 'Europe/Berlin'], '2025', CERTAINLY],
    [['2025-01-21', 'America/New_York'], '2025-01-21T00:00/2025-01-21T23:59', CERTAINLY],
    [['2025-01-21', 'America/New_York'], '2025-01-21T00:01/2025-01-21T23:59', POSSIBLY],
    [['2025-01-21', 'America/New_York'], '2025-01-21T23:59', POSSIBLY],
    [['2025-01-21', 'America/New_York'], '2025-01-22T00:00', NOT],
    // Days of 23 and 25 hours.
    [['2025-03-30', 'Europe/Berlin'], '2025-03-30', CERTAINLY],
    [['2025-10-26', 'Europe/Berlin'], '2025-10-26', CERTAINLY],
    [['2025-10-26', 'Europe/Berlin'], '2025-10-27', NOT],
    // Midnight was skipped there.
    [['2018-11-04', 'America/Sao_Paulo'], '2018-11-04', CERTAINLY],
    [['2018-11-04', 'America/Sao_Paulo'], '2018-11-03', NOT],
    [['2018-11-03', 'America/Sao_Paulo'], '2018-11-04', NOT],
    // Until 1844 Manila was nearly 16 hours behind, as it counted days from the east.
    [['1800-01-01T12:00', 'Asia/Manila'], '1800-01-01T12:00', CERTAINLY],
  ])('%j during %s', async (date, edtf, expected) => {
    expect(await found(date, { edtf })).toEqual(expected)
  })
})

describe('an EDTF range with a zone, or with an offset, is the same instants for every thing', () => {
  test.each<readonly [date: Dated, during: During, expected: Record<Match, boolean>]>([
    [DAY_IN_BERLIN, { edtf: '2025-01-21', timeZone: 'Europe/Berlin' }, CERTAINLY],
    [DAY_IN_BERLIN, { edtf: '2025-01-21', timeZone: 'America/New_York' }, POSSIBLY],
    [DAY_IN_BERLIN, { edtf: '2025-01-20', timeZone: 'America/New_York' }, POSSIBLY],
    [DAY_IN_BERLIN, { edtf: '2025-01-22', timeZone: 'America/New_York' }, NOT],
    [DAY_IN_BERLIN, { edtf: '2025-01-22', timeZone: 'Pacific/Kiritimati' }, POSSIBLY],
    [DAY_IN_BERLIN, { edtf: '2025-01-20/2025-01-21', timeZone: 'America/New_York' }, CERTAINLY],
    [
      ['2025-01-21', 'America/New_York'],
      { edtf: '2025-01-21', timeZone: 'Europe/Berlin' },
      POSSIBLY,
    ],
    [
      ['2025-01-21', 'America/New_York'],
      { edtf: '2025-01-22', timeZone: 'Europe/Berlin' },
      POSSIBLY,
    ],
    [['2025-01-23T15:30:00', 'Europe/Berlin'], { edtf: '2025-01-23T14:30:00Z' }, CERTAINLY],
    [['2025-01-23T15:30:00', 'Europe/Berlin'], { edtf: '2025-01-23T15:30:00+01:00' }, CERTAINLY],
    [['2025-01-23T15:30:00', 'Europe/Berlin'], { edtf: '2025-01-23T15:30:00Z' }, NOT],
    [['2025-01-23T15:30', 'Europe/Berlin'], { edtf: '2025-01-23T14:30:00Z' }, POSSIBLY],
    // An offset outweighs the zone.
    [
      ['2025-01-23T15:30:00', 'UTC'],
      { edtf: '2025-01-23T15:30:00Z', timeZone: 'Europe/Berlin' },
      CERTAINLY,
    ],
  ])('%j during %j', async (date, during, expected) => {
    expect(await found(date, during)).toEqual(expected)
  })
})

test('every zone that a date may have is one that the database knows', async () => {
  const zones = Intl.supportedValuesOf('timeZone')
  const unknown = await database.current.sql`
    select zone from unnest(${zones}::text[]) zone
    where zone not in (select name from pg_timezone_names)`

  expect(zones.length).toBeGreaterThan(300)
  expect([...unknown]).toEqual([])
})
