import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../../src/linking/dates/find-dates.ts'
import type { RuledLanguage } from '../../../../src/linking/findings.ts'
import { parseDate } from '../../../../src/time/expression.ts'
import { FRIDAY, foundIn, wordsOf } from './find.ts'

const LANGUAGES: readonly RuledLanguage[] = ['de', 'en']

/** Pieces that the rules look for, so that arbitrary texts hold dates, whole and broken. */
const PIECES =
  'am |im |vor |seit |bis |und |zwischen |Nacht zum |Montag|Dienstagabend|3.|25. |Februar|Mai |Sommer|2024|1999/00|18|heute |gestern |zwei |Jahre|Wochen |später|Vortag|Tag darauf|20.30 |Uhr |Ende |vergangenen |nächste |Jahrhundert|90er|Ostern|jeden |v. Chr. |on |last |week |Tuesday |night|January 6, |May |two |days |ago|later|the |1990s|p.m. |of that year|.|,|-|\n|\n\n| |😀'.split(
    '|',
  )

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
)

const publications = fc.oneof(
  fc.constant(null),
  fc
    .constantFrom('2024-02-29', '2024-12-31', '2025-01-01', '0001-01-01', '9998-12-31')
    .map((day) => ({ day })),
)

describe('findDates', () => {
  it('finds spans within any text, in order, apart, and tells dates that EDTF and Annals can hold', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), publications, (text, language, day) => {
        let end = 0
        for (const finding of findDates(text, language, day)) {
          expect(finding.start).toBeGreaterThanOrEqual(end)
          expect(finding.end).toBeGreaterThan(finding.start)
          expect(finding.end).toBeLessThanOrEqual(text.length)
          expect(finding.granularity === null).toBe(finding.edtf === null)
          for (const edtf of [finding.edtf, finding.anchor]) if (edtf !== null) parseDate(edtf)
          end = finding.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves open what is counted from an unknown publication', () => {
    const found = findDates('Am Dienstag, gestern und im Mai 2024.', 'de', null)
    expect(found.map(({ value, edtf }) => [value, edtf])).toEqual([
      ['XXXX-WXX-2', null],
      ['XXXX-XX-XX', null],
      ['2024-05', '2024-05'],
    ])
  })

  it('says what a date was counted from, by which rule, and how exact it is', () => {
    const text = 'Am 6. Mai 2024 fiel das Urteil. Am Vortag schwieg er, am Dienstag sprach er.'
    expect(findDates(text, 'de', FRIDAY)).toMatchObject([
      { type: 'DATE', anchor: null, rule: 'day-month', granularity: 'day' },
      { type: 'DATE', anchor: '2024-05-06', rule: 'day-before-told', granularity: 'day' },
      { type: 'DATE', anchor: '2025-01-24', rule: 'weekday', granularity: 'day' },
    ])
  })

  it('counts in UTF-16 code units', () => {
    const text = '😀 Am Dienstag schwieg er.'
    const [found] = findDates(text, 'de', FRIDAY)
    expect(found && wordsOf(text, found)).toBe('Dienstag')
    expect(found?.start).toBe(6)
  })

  it('reads a date that a line break divides, and none across paragraphs', () => {
    expect(foundIn('Am 6.\nMai 2024 fiel es.', 'de')).toEqual([
      ['6.\nMai 2024', '2024-05-06', '2024-05-06'],
    ])
    expect(foundIn('Er wurde 6.\n\nMai 2024 war er weg.', 'de')).toEqual([
      ['Mai 2024', '2024-05', '2024-05'],
    ])
  })

  it.each([
    'Montag '.repeat(5_000),
    'Montag hat '.repeat(2_000),
    'am '.repeat(10_000),
    '1'.repeat(30_000),
    '10-'.repeat(10_000),
    `hat ${'ge'.repeat(15_000)}`,
    '3. und '.repeat(5_000),
    ' '.repeat(30_000),
    'last '.repeat(6_000),
    '2010 '.repeat(6_000),
    // A rule that took time by the square of the length would need minutes; the limit is so wide
    // because other tests share the processor.
  ])('takes no more than seconds for a text like %.10s…', (text) => {
    for (const language of LANGUAGES) {
      const started = performance.now()
      findDates(text, language, FRIDAY)
      expect(performance.now() - started).toBeLessThan(10_000)
    }
  })
})
