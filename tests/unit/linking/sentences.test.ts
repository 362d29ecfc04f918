import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../../src/linking/sentences.ts'

function sentences(text: string, language: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end))
}

describe('German', () => {
  test('an ordinal ends no sentence, but a number at the end does', () => {
    expect(sentences('Am 21. Januar kam er an. Er wurde 21. Danach ging er.', 'de')).toEqual([
      'Am 21. Januar kam er an.',
      'Er wurde 21.',
      'Danach ging er.',
    ])
  })

  test('a month after the number makes an ordinal of it, whatever stands before', () => {
    expect(sentences('Termin: 21. Januar. Ort: Kiel.', 'de')).toEqual([
      'Termin: 21. Januar.',
      'Ort: Kiel.',
    ])
  })

  test('abbreviations end no sentence unless another word follows that begins one', () => {
    expect(
      sentences('Dr. Holm zahlte 5 Mrd. Euro. Es waren 5 Mrd. Der Preis stieg.', 'de'),
    ).toEqual(['Dr. Holm zahlte 5 Mrd. Euro.', 'Es waren 5 Mrd.', 'Der Preis stieg.'])
  })

  test('a sentence goes on after a quotation that ends with a mark of its own', () => {
    expect(sentences('„Raus!“ rief sie. „Sofort.“ Dann war Ruhe.', 'de')).toEqual([
      '„Raus!“ rief sie.',
      '„Sofort.“',
      'Dann war Ruhe.',
    ])
  })
})

describe('English', () => {
  test('titles, initials and the hour end no sentence', () => {
    expect(sentences('Mr. Holm met J. K. Berg at 5 p.m. Monday. They left.', 'en')).toEqual([
      'Mr. Holm met J. K. Berg at 5 p.m. Monday.',
      'They left.',
    ])
  })

  test('a closing mark stays with its sentence', () => {
    expect(sentences('"No." He left.', 'en')).toEqual(['"No."', 'He left.'])
  })
})

describe('any language', () => {
  test('French closing marks after a space belong to the sentence before', () => {
    expect(sentences('Il a dit : « Oui. » Puis il partit.', 'fr')).toEqual([
      'Il a dit : « Oui. »',
      'Puis il partit.',
    ])
  })

  test('paragraphs and list lines end sentences, wrapped lines do not', () => {
    const wrapped = 'Diese Zeile ist so lang, wie Zeilen in umbrochenen Texten\neben sind. Ende'
    expect(sentences(`Titel\n\n- eins\n- zwei\n\n${wrapped}`, 'de')).toEqual([
      'Titel',
      '- eins',
      '- zwei',
      'Diese Zeile ist so lang, wie Zeilen in umbrochenen Texten\neben sind.',
      'Ende',
    ])
  })

  test('a malformed tag is read by the rules for all languages', () => {
    expect(sentences('One. Two.', 'not a tag')).toEqual(['One.', 'Two.'])
  })

  test('spans are in order, apart, without space around, and leave out nothing but space', () => {
    const parts = ['Der', 'am 3.', ' ', '\n', '\n\n', '„', '“', '.', '!', 'Dr.', 'u', '»', '\ud800']
    const text = fc.array(fc.constantFrom(...parts)).map((all) => all.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('de', 'en', 'xx'), (value, language) => {
        let end = 0
        for (const span of splitSentences(value, language)) {
          expect(value.slice(end, span.start).trim()).toBe('')
          const sentence = value.slice(span.start, span.end)
          expect(sentence).toBe(sentence.trim())
          expect(sentence).not.toBe('')
          end = span.end
        }
        expect(value.slice(end).trim()).toBe('')
      }),
    )
  })
})
