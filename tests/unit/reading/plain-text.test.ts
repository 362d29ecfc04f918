import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../../src/reading/plain-text.ts'

describe('the title is', () => {
  test('a first line that is followed by a blank one', () => {
    expect(readPlainText('Fähre fällt aus\n\nDie Fähre fährt nicht.\n\nBis März.')).toEqual({
      title: { value: 'Fähre fällt aus', where: 'the first line' },
      text: { value: 'Die Fähre fährt nicht.\n\nBis März.', where: 'the text' },
    })
  })

  test('not there where the next line follows at once', () => {
    expect(readPlainText('Die Fähre\nfährt nicht.\n\nBis März.')).not.toHaveProperty('title')
  })

  test('not there where the first line is as long as a paragraph', () => {
    const paragraph = `${'Die Fähre fährt nicht. '.repeat(10)}`.trim()

    expect(readPlainText(`${paragraph}\n\nBis März.`)).toEqual({
      text: { value: `${paragraph}\n\nBis März.`, where: 'the text' },
    })
  })

  test('not taken from the text where it is known', () => {
    expect(readPlainText('Holm.\n\nDie Fähre fährt nicht.', 'Fähre fällt aus')).toEqual({
      text: { value: 'Holm.\n\nDie Fähre fährt nicht.', where: 'the text' },
    })
  })

  test('not repeated where it is known and the text begins with it', () => {
    expect(readPlainText('Fähre\n\nSie fährt nicht.', 'Fähre').text?.value).toBe('Sie fährt nicht.')
  })
})

describe('a header', () => {
  test('tells the fields', () => {
    const text = `Title: Fähre fällt aus
URL: https://example.org/faehre
published: 2025-01-23T10:00:00+01:00
Outlet: Küstenblatt
Language: de

Die Fähre fährt nicht.

Bis März.`

    expect(readPlainText(text)).toEqual({
      title: { value: 'Fähre fällt aus', where: 'the line Title:' },
      url: { value: 'https://example.org/faehre', where: 'the line URL:' },
      publishedAt: [{ value: '2025-01-23T10:00:00+01:00', where: 'the line published:' }],
      outlet: { value: { name: 'Küstenblatt', homepage: null }, where: 'the line Outlet:' },
      language: { value: 'de', where: 'the line Language:' },
      text: { value: 'Die Fähre fährt nicht.\n\nBis März.', where: 'the text' },
    })
  })

  test('without a title leaves the first line to be it', () => {
    expect(readPlainText('Language: en\n\nFerry stops\n\nIt does not run.')).toMatchObject({
      title: { value: 'Ferry stops' },
      text: { value: 'It does not run.' },
    })
  })

  test('is none where a label is unknown', () => {
    expect(readPlainText('Trump: Das war’s\n\nEr sagte nichts weiter.').title?.value).toBe(
      'Trump: Das war’s',
    )
  })
})

describe('paragraphs are', () => {
  const textOf = (text: string) => readPlainText(text, 'Title').text?.value.split('\n\n')

  test('lines that were wrapped at a width, put together', () => {
    const wrapped = `The ferry to Holm will not run in
February, because its engine is being
replaced. Residents can use the bus.

The company pays for it, as it said on
Monday, and regrets the trouble.`

    expect(textOf(wrapped)).toEqual([
      'The ferry to Holm will not run in February, because its engine is being replaced. Residents can use the bus.',
      'The company pays for it, as it said on Monday, and regrets the trouble.',
    ])
  })

  test('lines, where each holds a paragraph', () => {
    const long =
      'The ferry to Holm will not run in February, because its engine is being replaced. '

    expect(textOf(`${long.repeat(2)}\nThe bus runs.\n${long.repeat(2)}`)).toEqual([
      long.repeat(2).trim(),
      'The bus runs.',
      long.repeat(2).trim(),
    ])
  })

  test('lines of agency reports, which end without a full stop', () => {
    const report = `${'The ferry to Holm will not run in February. '.repeat(4)}(dpa)`

    expect(textOf(`${report}\n${report}`)).toEqual([report, report])
  })

  test('two short lines of a sentence each', () => {
    expect(textOf('The ferry stops today.\nThe bus runs.')).toEqual([
      'The ferry stops today.',
      'The bus runs.',
    ])
  })

  test('a heading and short lines', () => {
    expect(textOf('Ferry to Holm stops for all of February\nThe bus runs.\nIt is free.')).toEqual([
      'Ferry to Holm stops for all of February',
      'The bus runs.',
      'It is free.',
    ])
  })

  test('short lines of a sentence each', () => {
    expect(textOf('The ferry stops today.\nThe bus runs.\nIt is free.')).toEqual([
      'The ferry stops today.',
      'The bus runs.',
      'It is free.',
    ])
  })
})

test('an empty text tells nothing', () => {
  expect(readPlainText(' \n ')).toEqual({})
})
