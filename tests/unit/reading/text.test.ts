import { expect, test } from 'vitest'
import { articleText, singleLine } from '../../../src/reading/text.ts'

test('paragraphs are separated by one blank line, however the text separates them', () => {
  expect(articleText('Eins.\r\n\r\n\r\nZwei.\u2029Drei.\n \t\nVier.\n')).toBe(
    'Eins.\n\nZwei.\n\nDrei.\n\nVier.',
  )
})

test('words are separated by one space, also where a hard or narrow one stood', () => {
  expect(articleText('48\u00A0Millionen\u202FEuro \t im  Jahr')).toBe('48 Millionen Euro im Jahr')
})

test('characters that nobody sees are dropped, joiners that shape words are not', () => {
  expect(articleText('\uFEFFGe\u00ADsell\u200Bschaft\0 \u001B می\u200Cخواهم')).toBe(
    'Gesellschaft می\u200Cخواهم',
  )
})

test('letters are composed', () => {
  expect(articleText('Ko\u0308rtge')).toBe('K\u00F6rtge')
})

test('half of a surrogate pair becomes what it is in UTF-8', () => {
  expect(articleText('a\uD83Db')).toBe('a\uFFFDb')
})

test('a title is one line', () => {
  expect(singleLine(' Hafen\n\n  baut ')).toBe('Hafen baut')
})
