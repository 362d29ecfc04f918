import { describe, expect, test } from 'vitest'
import type { RuledLanguage } from '../../../../src/linking/findings.ts'
import { antecedentOf } from '../../../../src/linking/quotations/antecedents.ts'

/** Whom the pronoun in braces stands for, among the names in brackets. */
function meant(marked: string, language: RuledLanguage = 'de'): string | null {
  const names: { start: number; end: number }[] = []
  let pronoun = { start: 0, end: 0 }
  let text = ''
  for (const part of marked.split(/(\[.*?\]|\{.*?\})/)) {
    const words = part.replace(/^[[{]|[\]}]$/g, '')
    const span = { start: text.length, end: text.length + words.length }
    if (part.startsWith('[')) names.push(span)
    if (part.startsWith('{')) pronoun = span
    text += words
  }
  const found = antecedentOf(text, language, pronoun, names, [])
  return found && text.slice(found.start, found.end)
}

describe('a pronoun', () => {
  test.each([
    ['[Petra Klein] traf [Karl Groß]. {Sie} sagte', 'Petra Klein'],
    ['[Petra Klein] traf [Karl Groß]. {Er} sagte', 'Karl Groß'],
    ['[Karl Groß] und [Petra Klein] kamen. Später lobte [Klein] [Groß]. {Sie} sagte', 'Klein'],
    ['[Karoline Winter] kam mit [Karl Groß]. Dazu riet {sie}', 'Karoline Winter'],
  ])('has the gender of the name: %s', (marked, name) => {
    expect(meant(marked)).toBe(name)
  })

  test.each([
    ['[Karl Groß] kam. Über [Peter Klein] sagte {er}', 'Karl Groß'],
    ['[Karl Groß] kam zu [Peter Klein]. Dann sagte {er}', 'Karl Groß'],
  ])('is not what its clause or the last one has as an object: %s', (marked, name) => {
    expect(meant(marked)).toBe(name)
  })

  test('stands for nobody where only others are named', () => {
    expect(meant('[Karl Groß] kam. {Sie} sagte')).toBeNull()
  })

  test('may stand for a name that tells no gender', () => {
    expect(meant('Die [Muster AG] zögert. {Sie} teilte mit')).toBe('Muster AG')
  })

  test('does the same in English', () => {
    expect(meant('[Mary Small] met [Charles Big]. About [Charles Big], {she} said', 'en')).toBe(
      'Mary Small',
    )
  })
})
