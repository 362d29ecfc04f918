import type { z } from 'zod'

/** A line of a labelled file that holds no row of its format. */
export class BadRow extends Error {
  override readonly name = 'BadRow'
}

/**
 * Reads a labelled file: one JSON object a line; blank lines are passed over.
 * @throws {BadRow} naming the line, counted from 1, the field and what is wrong with it
 */
export function parseLabelledRows<Row>(ndjson: string, shape: z.ZodType<Row>): readonly Row[] {
  return ndjson
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseRow(line, index + 1, shape)]))
}

function parseRow<Row>(line: string, number: number, shape: z.ZodType<Row>): Row {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadRow(`line ${number} is not JSON`)
  }
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new BadRow(`line ${number}, ${issue?.path.join('.') || 'the row'}: ${issue?.message}`)
}
