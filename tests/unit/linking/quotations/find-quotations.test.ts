import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RuledLanguage } from '../../../../src/linking/findings.ts'
import { findUnknownNames } from '../../../../src/linking/names/unknown-names.ts'
import { findQuotations } from '../../../../src/linking/quotations/find-quotations.ts'
import type { Span } from '../../../../src/linking/span.ts'

function quotations(text: string, language: RuledLanguage) {
  const words = (span: Span | null) => span && text.slice(span.start, span.end)
  const names = findUnknownNames(text, language, [])
    .flatMap(({ mentions }) => mentions)
    .toSorted((one, other) => one.start - other.start)
  return findQuotations(text, language, names).map((one) => ({
    form: one.form,
    words: words(one),
    cue: words(one.cue),
    speaker: words(one.speaker),
    antecedent: words(one.antecedent),
  }))
}

function direct(text: string, language: RuledLanguage) {
  return quotations(text, language)
    .filter(({ form }) => form === 'direct')
    .map(({ words, cue, speaker }) => [words, cue, speaker])
}

function indirect(text: string, language: RuledLanguage) {
  return quotations(text, language)
    .filter(({ form }) => form === 'indirect')
    .map(({ words, cue, speaker }) => [words, cue, speaker])
}

describe('direct quotations in German', () => {
  test.each([
    [
      'verb after',
      '„Wir bauen den Hafen aus“, sagte Ministerin Lea Brandel.',
      'Wir bauen den Hafen aus',
      'sagte',
      'Ministerin Lea Brandel',
    ],
    [
      'verb before, with a colon',
      'Der Sprecher der Werft erklärte: „Wir bauen den Hafen aus.“',
      'Wir bauen den Hafen aus.',
      'erklärte',
      'Der Sprecher der Werft',
    ],
    [
      'separable verb',
      '„Wir bauen den Hafen aus“, teilte die Werft gestern mit.',
      'Wir bauen den Hafen aus',
      'teilte',
      'die Werft',
    ],
    [
      'something else first',
      'Am Montag sagte Jens Huber dazu: „Wir bauen den Hafen aus.“',
      'Wir bauen den Hafen aus.',
      'sagte',
      'Jens Huber',
    ],
    [
      'perfect',
      'Jens Huber hatte gestern gesagt: „Wir bauen den Hafen aus.“',
      'Wir bauen den Hafen aus.',
      'gesagt',
      'Jens Huber',
    ],
    [
      'so',
      '„Wir bauen den Hafen aus“, so Jens Huber.',
      'Wir bauen den Hafen aus',
      'so',
      'Jens Huber',
    ],
    [
      'apposition',
      'Jens Huber, Chef der Werft, sagte: „Wir bauen den Hafen aus.“',
      'Wir bauen den Hafen aus.',
      'sagte',
      'Jens Huber, Chef der Werft',
    ],
    [
      'part of a sentence',
      'Jens Huber nannte den Plan „völlig absurd“.',
      'völlig absurd',
      'nannte',
      'Jens Huber',
    ],
    [
      'verdict in one noun',
      'Jens Huber bezeichnete den Plan als „Unfug“.',
      'Unfug',
      'bezeichnete',
      'Jens Huber',
    ],
    [
      'a thing that says it',
      'In dem Schreiben heißt es: „Wir bauen den Hafen aus.“',
      'Wir bauen den Hafen aus.',
      'heißt',
      'dem Schreiben',
    ],
    [
      'passive',
      'Von Jens Huber wurde gestern geäußert: „Wir bauen den Hafen aus.“',
      'Wir bauen den Hafen aus.',
      'geäußert',
      'Jens Huber',
    ],
    [
      'no verb',
      'Jens Huber: „Wir bauen den Hafen aus.“',
      'Wir bauen den Hafen aus.',
      null,
      'Jens Huber',
    ],
  ])('%s', (_, text, words, cue, speaker) => {
    expect(direct(text, 'de')).toEqual([[words, cue, speaker]])
  })

  test('the subject of a subordinate clause before the verb does not speak', () => {
    const text = 'Weil Jens Huber schwieg, sagte die Nachbarin: „Wir bauen den Hafen aus.“'
    expect(direct(text, 'de')).toEqual([['Wir bauen den Hafen aus.', 'sagte', 'die Nachbarin']])
  })

  test('a relative clause after the subject does not change it', () => {
    const text = 'Jens Huber, der den Hafen leitet, sagte der Presse: „Wir bauen ihn aus.“'
    expect(direct(text, 'de')).toEqual([['Wir bauen ihn aus.', 'sagte', 'Jens Huber']])
  })

  test('one that the cue interrupts is two of one speaker', () => {
    const text = '„Wir bauen“, sagte Jens Huber, „und wir werden nicht aufhören.“'
    expect(direct(text, 'de')).toEqual([
      ['Wir bauen', 'sagte', 'Jens Huber'],
      ['und wir werden nicht aufhören.', 'sagte', 'Jens Huber'],
    ])
  })

  test('the next quotation of the paragraph without a cue is the same speaker’s', () => {
    const text = '„Wir bauen den Hafen aus“, sagte Jens Huber. „Das wird uns allen nützen.“'
    expect(direct(text, 'de')[1]).toEqual(['Das wird uns allen nützen.', null, 'Jens Huber'])
  })

  test.each([
    'Die „Nordische Zeitung“ berichtete von dem Fest.',
    'Das Schiff „Blaue Möwe“ lief aus.',
    'Der Film mit dem Titel „Wir bauen einen Hafen“ läuft an.',
    'Die sogenannte „Hafenbande“ wurde gefasst.',
    'Die Polizei sagte, der Kutter „Der Stolz des ganzen Nordens“ sei gesunken.',
    'Der „Hafen“-Reporter schwieg.',
    'Das Gerät, das als „Hafenkran“ bezeichnet wird, steht still.',
  ])('not a quotation: %s', (text) => {
    expect(direct(text, 'de')).toEqual([])
  })

  test('a pronoun stands for who spoke before', () => {
    const text =
      'Jens Huber kam mit Anna Holm. „Wir bauen den Hafen aus“, sagte Huber. Er sagte: „Es wird teuer werden.“'
    expect(quotations(text, 'de').at(-1)).toMatchObject({ speaker: 'Er', antecedent: 'Huber' })
  })
})

describe('direct quotations in English', () => {
  test.each([
    [
      'X said',
      '"We are building the port," Jane Merrow said.',
      'We are building the port',
      'said',
      'Jane Merrow',
    ],
    [
      'said X',
      '"We are building the port," said company spokesman Jack Quist on Monday.',
      'We are building the port',
      'said',
      'company spokesman Jack Quist',
    ],
    [
      'told',
      '“We are building the port,” Jane Merrow told reporters as she left.',
      'We are building the port',
      'told',
      'Jane Merrow',
    ],
    [
      'according to',
      'The port is "a gift to nobody at all," according to Jane Merrow.',
      'a gift to nobody at all',
      'according',
      'Jane Merrow',
    ],
    [
      'verb before',
      'In a letter the mayor wrote: "We are building the port."',
      'We are building the port.',
      'wrote',
      'the mayor',
    ],
    [
      'part of a sentence',
      'Jane Merrow called the plan "totally broken."',
      'totally broken.',
      'called',
      'Jane Merrow',
    ],
  ])('%s', (_, text, words, cue, speaker) => {
    expect(direct(text, 'en')).toEqual([[words, cue, speaker]])
  })

  test.each([
    'The album "Blue Harbour Nights" came out on Monday.',
    'He stars in the film "The Harbour Master" this week.',
  ])('not a quotation: %s', (text) => {
    expect(direct(text, 'en')).toEqual([])
  })

  test('a pronoun stands for the last name', () => {
    const text = 'Jane Merrow arrived. "We are building the port," she said.'
    expect(quotations(text, 'en')).toMatchObject([{ speaker: 'she', antecedent: 'Jane Merrow' }])
  })
})

describe('indirect speech', () => {
  test.each([
    [
      'dass',
      'Jens Huber sagte, dass der Hafen wächst.',
      'dass der Hafen wächst',
      'sagte',
      'Jens Huber',
    ],
    [
      'Konjunktiv',
      'Jens Huber sagte, der Hafen sei zu klein.',
      'der Hafen sei zu klein',
      'sagte',
      'Jens Huber',
    ],
    [
      'cue last',
      'Der Hafen sei zu klein, teilte die Polizei mit.',
      'Der Hafen sei zu klein',
      'teilte',
      'die Polizei',
    ],
    [
      'infinitive',
      'Jens Huber forderte, den Hafen zu schließen.',
      'den Hafen zu schließen',
      'forderte',
      'Jens Huber',
    ],
    [
      'source first',
      'Nach Angaben der Polizei starben zwei Menschen.',
      'starben zwei Menschen',
      'Nach',
      'Angaben der Polizei',
    ],
    [
      'source last',
      'Zwei Menschen starben dort, so die Polizei.',
      'Zwei Menschen starben dort',
      'so',
      'die Polizei',
    ],
  ])('German: %s', (_, text, words, cue, speaker) => {
    expect(indirect(text, 'de')).toEqual([[words, cue, speaker]])
  })

  test('sentences in Konjunktiv go on with what somebody says', () => {
    const text = 'Jens Huber sagte, der Hafen sei zu klein. Er müsse wachsen.'
    expect(indirect(text, 'de')[1]).toEqual(['Er müsse wachsen', null, 'Jens Huber'])
  })

  test.each([
    [
      'that',
      'The mayor said that the port would grow.',
      'that the port would grow',
      'said',
      'The mayor',
    ],
    [
      'without that',
      'The mayor said the port would grow.',
      'the port would grow',
      'said',
      'The mayor',
    ],
    [
      'cue last',
      'The port would grow next year, the mayor said.',
      'The port would grow next year',
      'said',
      'the mayor',
    ],
    [
      'source',
      'According to the police, two people were hurt.',
      'two people were hurt',
      'According',
      'the police',
    ],
  ])('English: %s', (_, text, words, cue, speaker) => {
    expect(indirect(text, 'en')).toEqual([[words, cue, speaker]])
  })
})

test('spans lie in the text, findings are in order, and nothing is thrown', () => {
  const parts = [
    '„',
    '“',
    '"',
    '»',
    '«',
    '’',
    ' sagte ',
    ' said ',
    'Anna Holm',
    ', ',
    ': ',
    'dass er ',
    'sei ',
    '. ',
    '\n\n',
    'so ',
    'laut ',
    '(',
    ')',
    '\ud83d',
  ]
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((all) => all.join(''))
  fc.assert(
    fc.property(
      text,
      fc.constantFrom<RuledLanguage>('de', 'en'),
      fc.boolean(),
      (value, language, named) => {
        const names = named
          ? findUnknownNames(value, language, []).flatMap(({ mentions }) => mentions)
          : []
        let previous = 0
        for (const found of findQuotations(value, language, names)) {
          for (const span of [found, found.cue, found.speaker, found.antecedent]) {
            if (span === null) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(value.length)
          }
          expect(found.start).toBeGreaterThanOrEqual(previous)
          previous = found.start
        }
      },
    ),
  )
})
