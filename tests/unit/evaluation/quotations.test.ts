import { describe, expect, test } from 'vitest'
import { parseQuotationRows } from '../../../src/evaluation/quotation-rows.ts'
import { formatQuotationEvaluation } from '../../../src/evaluation/quotation-table.ts'
import { evaluateQuotations } from '../../../src/evaluation/quotations.ts'

const TEXT = '„Wir bauen den Hafen aus“, sagte Jens Huber. Das Schiff „Möwe“ fuhr.'

function spanOf(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, text: words }
}

function rowWith(...quotes: readonly object[]): string {
  return JSON.stringify({ id: '1', lang: 'de', text: TEXT, quotes })
}

function marked(words: string, speaker: string | null) {
  const told = speaker === null ? null : spanOf(speaker)
  return { ...spanOf(words), kind: 'Direct', cue: null, speaker: told }
}

describe('figures', () => {
  test('marks and punctuation around the words do not matter', () => {
    const rows = parseQuotationRows(rowWith(marked('„Wir bauen den Hafen aus“,', 'Jens Huber')))
    const { direct } = evaluateQuotations(rows)
    expect(direct).toMatchObject({ marked: 1, found: 1, exact: { right: 1, f1: 1 } })
    expect(direct.speakers).toEqual({ marked: 1, right: 1, samePerson: 1 })
  })

  test('a part of the words is no exact match, but overlaps if it is half of them', () => {
    const rows = parseQuotationRows(rowWith(marked('bauen den Hafen aus', null)))
    const { direct } = evaluateQuotations(rows)
    expect(direct.exact.right).toBe(0)
    expect(direct.overlapping.right).toBe(1)
    expect(direct.speakers.marked).toBe(0)
  })

  test('what is marked and not found lowers recall, not precision', () => {
    const rows = parseQuotationRows(
      rowWith(marked('„Wir bauen den Hafen aus“', 'Das Schiff'), marked('„Möwe“', null)),
    )
    const { direct } = evaluateQuotations(rows)
    expect(direct.exact).toMatchObject({ precision: 1, recall: 0.5 })
    expect(direct.exact.f1).toBeCloseTo(2 / 3)
    expect(direct.speakers).toEqual({ marked: 1, right: 0, samePerson: 0 })
  })

  test('a file without rows has zeros and not NaN', () => {
    const evaluation = evaluateQuotations([])
    expect(evaluation.direct.exact).toEqual({ right: 0, precision: 0, recall: 0, f1: 0 })
    expect(formatQuotationEvaluation(evaluation)).not.toContain('NaN')
  })

  test('the table has a line for each form and match', () => {
    const rows = parseQuotationRows(rowWith(marked('„Wir bauen den Hafen aus“', 'Jens Huber')))
    const lines = formatQuotationEvaluation(evaluateQuotations(rows)).split('\n')
    expect(lines[0]).toBe('1 articles')
    expect(lines[2]).toMatch(/^direct +1 +1 +exact +100\.0 +100\.0 +100\.0 +1 of 1 \(100\.0\)/)
    expect(lines).toHaveLength(6)
  })
})

describe('rows', () => {
  test('blank lines are passed over', () => {
    expect(parseQuotationRows(`\n${rowWith()}\n\n`)).toHaveLength(1)
  })

  test.each([
    ['not JSON', '{', 'line 2 is not JSON'],
    ['a field is missing', '{"id":"1","lang":"de","text":"a"}', 'line 2, quotes:'],
    [
      'a kind is unknown',
      rowWith({ ...marked('Hafen', null), kind: 'Loud' }),
      'line 2, quotes.0.kind:',
    ],
    [
      'it ends beyond the text',
      rowWith({ ...marked('Hafen', null), end: 999 }),
      'line 2, quotes.0.end:',
    ],
    [
      'it ends before it starts',
      rowWith({ ...marked('Hafen', null), end: 2 }),
      'line 2, quotes.0.end:',
    ],
  ])('names line and field where %s', (_, line, message) => {
    expect(() => parseQuotationRows(`${rowWith()}\n${line}`)).toThrow(message)
  })
})
