import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { writeCsv } from '../../../../src/web/outputs/write-csv.ts'
import { about, eventWith, fileOf } from './exported-event.ts'

const tableOf = (summary: string) =>
  fileOf(
    writeCsv([{ ...eventWith({ participations: 2, statements: 1, articles: 1 }), summary }], about),
  )

describe.for([
  ['a line feed', '\n'],
  ['a carriage return', '\r'],
] as const)('where a table ends its lines with %s', ([, newline]) => {
  // As programs do that were told so, or that take the first line end they see for the table's.
  const read = (table: string) =>
    Papa.parse<string[]>(table.replaceAll('\r\n', newline), { newline })

  test('a summary of two lines is one cell', () => {
    const { data, errors } = read(tableOf(`Man traf sich.${newline}Man ging.`))

    expect(errors).toEqual([])
    expect(data).toHaveLength(3) // With the empty one at the end.
    expect(data[1]?.[3]).toBe(`Man traf sich.${newline}Man ging.`)
    expect(data[1]).toHaveLength(data[0]?.length ?? 0)
  })
})

test.for([
  ["one\n=cmd|' /C calc'!A0", "one\n'=cmd|' /C calc'!A0"],
  ['one\r\t@SUM(A1)', "one\r'\t@SUM(A1)"],
  ['one\r\n  +1+1', "one\r\n'  +1+1"],
  ['one\n\n-2+3', "one\n\n'-2+3"],
  ['=1\n=2', "'=1\n'=2"],
  ['one = two\nthree - four', 'one = two\nthree - four'],
] as const)('no line of %j begins a formula', ([summary, expected]) => {
  const { data } = Papa.parse<string[]>(tableOf(summary), { newline: '\r\n' })

  expect(data[1]?.[3]).toBe(expected)
})
