import { describe, expect, it } from 'vitest'
import {
  evaluateDates,
  formatDateEvaluation,
  normalValue,
  parseDateRows,
} from '../../../src/evaluation/dates.ts'
import { BadRow } from '../../../src/evaluation/labelled-rows.ts'

const TEXT = 'Gestern um 20 Uhr tagte der Rat, vor drei Jahren zuletzt.'

const yesterday = { start: 0, end: 7, type: 'DATE', value: '2025-01-23' } as const
const clock = { start: 11, end: 17, type: 'TIME', value: '2025-01-23T20.00' } as const
const years = { start: 37, end: 48, type: 'DURATION', value: 'P3Y' } as const

const row = (expressions: readonly object[], more: object = {}) =>
  JSON.stringify({
    id: 'a',
    lang: 'de',
    publishedAt: '2025-01-24',
    text: TEXT,
    expressions,
    ...more,
  })

describe('evaluateDates', () => {
  it('gives full marks for what the annotators marked, however they write a clock time', () => {
    const { annals, articles } = evaluateDates(parseDateRows(row([yesterday, clock, years])))
    expect(articles).toBe(1)
    for (const figure of ['strict', 'relaxed', 'type', 'value'] as const) {
      expect(annals.all[figure]).toEqual({ precision: 1, recall: 1, f1: 1 })
    }
    expect(annals.DATE.marked).toBe(1)
    expect(annals.SET).toMatchObject({ marked: 0, found: 0, value: { f1: 0 } })
  })

  it('counts a finding that overlaps as relaxed, and its value and type for themselves', () => {
    const wider = { start: 33, end: 48, type: 'DATE', value: '2022' }
    const { annals } = evaluateDates(parseDateRows(row([yesterday, clock, wider])))
    const two = 2 / 3
    expect(annals.all.strict.f1).toBeCloseTo(two)
    expect(annals.all.relaxed.f1).toBe(1)
    expect(annals.all.type.f1).toBeCloseTo(two)
    expect(annals.all.value.f1).toBeCloseTo(two)
  })

  it('divides by what was found for precision and by what was marked for recall', () => {
    const { annals } = evaluateDates(parseDateRows(row([yesterday])))
    expect(annals.all.value.precision).toBeCloseTo(1 / 3)
    expect(annals.all.value.recall).toBe(1)
    expect(annals.all.value.f1).toBeCloseTo(1 / 2)
  })

  it('scores HeidelTime over the rows that say what it found, each expression once', () => {
    const rows = parseDateRows(
      [row([yesterday, clock], { heideltime: [yesterday] }), row([yesterday])].join('\n'),
    )
    const { heideltime } = evaluateDates(rows)
    expect(heideltime?.all).toMatchObject({
      marked: 2,
      found: 1,
      value: { precision: 1, recall: 0.5 },
    })
    expect(evaluateDates(parseDateRows(row([]))).heideltime).toBeNull()
  })

  it('prints a line a tagger and type', () => {
    const rows = parseDateRows(row([yesterday, clock, years], { heideltime: [yesterday] }))
    const lines = formatDateEvaluation(evaluateDates(rows)).split('\n')
    expect(lines).toHaveLength(11)
    expect(lines[1]).toMatch(/^annals +all +3 +3 +100\.0 +100\.0 +100\.0 +100\.0 +100\.0 +100\.0$/)
    expect(lines[6]).toMatch(/^heideltime +all +3 +1 .* 100\.0 +33\.3 +50\.0$/)
  })
})

describe('normalValue', () => {
  it.each([
    ['2010-02-25T20.30', '2010-02-25T20:30'],
    ['2010-02-25T8:00', '2010-02-25T08:00'],
    ['2010-02-25T11', '2010-02-25T11:00'],
    ['2010-02-25T11:00:00', '2010-02-25T11:00'],
    ['2010-02-25TEV', '2010-02-25TEV'],
    ['PT20M', 'PT20M'],
    ['2010-02', '2010-02'],
  ])('writes %s as %s', (value, expected) => {
    expect(normalValue(value)).toBe(expected)
  })
})

describe('parseDateRows', () => {
  it('passes over blank lines', () => {
    expect(parseDateRows(`\n${row([])}\n\n`)).toHaveLength(1)
  })

  it.each([
    ['{', 'line 2 is not JSON'],
    [row([{ ...yesterday, type: 'DAY' }]), 'line 2, expressions.0.type: '],
    [row([{ ...yesterday, start: 7 }]), 'line 2, expressions.0.end: start is not before end'],
    [row([{ ...yesterday, end: 400 }]), 'line 2, expressions.0.end: lies beyond the text'],
    [row([], { publishedAt: 'gestern' }), 'line 2, publishedAt: is neither a day nor an instant'],
    [row([], { lang: 'fr' }), 'line 2, lang: '],
  ])('names the line and the field of %.12s…', (line, message) => {
    expect(() => parseDateRows(`${row([])}\n${line}`)).toThrow(BadRow)
    expect(() => parseDateRows(`${row([])}\n${line}`)).toThrow(message)
  })
})
