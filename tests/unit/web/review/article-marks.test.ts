import { describe, expect, test } from 'vitest'
import { passagesOf } from '../../../../src/web/review/article-marks.ts'

const TEXT = 'Am 6. Januar, sagte Elon Musk, sei X zwei Tage später frei.'

/** Where words stand in the text. */
function spanOf(words: string) {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, exact: words }
}

const passages = (words: readonly string[], dates: readonly string[] = []) =>
  passagesOf({ articleSpans: words.map(spanOf) }, Array.from(TEXT), {
    dates: dates.map((date) => ({ span: spanOf(date), edtf: null })),
  }).map(({ exact }) => exact)

describe('the words that a reason rests on', () => {
  test('are one passage where only space is between them', () => {
    expect(passages(['Musk', 'Elon'])).toEqual(['Elon Musk'])
  })

  test('are two where anything else is', () => {
    expect(passages(['Musk', 'sei'])).toEqual(['Musk', 'sei'])
  })

  test('are the whole date where they stand in one', () => {
    expect(passages(['Januar', '6'], ['6. Januar'])).toEqual(['6. Januar'])
    expect(passages(['zwei'], ['zwei Tage später'])).toEqual(['zwei Tage später'])
  })

  test('stay apart where a point or comma is between them and no date holds both', () => {
    expect(passages(['Januar', '6', 'sagte'])).toEqual(['6', 'Januar', 'sagte'])
  })
})
