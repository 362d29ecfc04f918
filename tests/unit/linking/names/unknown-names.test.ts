import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RuledLanguage } from '../../../../src/linking/findings.ts'
import { findUnknownNames } from '../../../../src/linking/names/unknown-names.ts'

function names(text: string, language: RuledLanguage): string[] {
  return findUnknownNames(text, language, []).map(
    ({ name, kind, mentions }) => `${name} (${kind}, ${mentions.length})`,
  )
}

describe('German', () => {
  test('a first name begins a person, whose surname is found again, in the genitive too', () => {
    const text = 'Jens Hubers Pläne sind bekannt. Huber schwieg. Der Sprecher Hubers auch.'
    expect(names(text, 'de')).toEqual(['Jens Huber (person, 3)'])
  })

  test('a role or title makes a person of a name that no list knows', () => {
    expect(names('Finanzminister Xaverio Brandel kam. Dr. Quandel auch.', 'de')).toEqual([
      'Xaverio Brandel (person, 1)',
      'Quandel (person, 1)',
    ])
  })

  test('nouns with capitals are no names', () => {
    expect(
      names('Die neue Regierung Mitte Januar. Große Koalition, das Haus am Markt.', 'de'),
    ).toEqual([])
    expect(names('Der Präsident Frankreichs und Minister Maßnahmen', 'de')).toEqual([])
  })

  test('a legal form makes an organisation even of a person’s name', () => {
    expect(names('Der Konzern Nordlicht Werke AG und die Karl Huber GmbH klagen.', 'de')).toEqual([
      'Nordlicht Werke AG (organisation, 1)',
      'Karl Huber GmbH (organisation, 1)',
    ])
  })

  test('an acronym counts when brackets introduce it or it comes again', () => {
    expect(names('Der Verband Blauer Hafen (VBH) und die QRX tagen.', 'de')).toEqual([
      'VBH (organisation, 1)',
    ])
    expect(names('Die QRX tagt. Die QRX schweigt.', 'de')).toEqual(['QRX (unknown, 2)'])
  })

  test('a surname that two bear is neither’s later', () => {
    const text = 'Anna Holm und Jens Holm kamen. Holm sprach.'
    expect(names(text, 'de')).toEqual(['Anna Holm (person, 1)', 'Jens Holm (person, 1)'])
  })
})

describe('English', () => {
  test('people, organisations and made names are told apart', () => {
    const text =
      "Jane Merrow of the Department of Justice met Arlo Quist, 45, of Brightsea Inc. Merrow's WaveNet lost."
    expect(names(text, 'en')).toEqual([
      'Jane Merrow (person, 2)',
      'Department of Justice (organisation, 1)',
      'Arlo Quist (person, 1)',
      'Brightsea Inc (organisation, 1)',
      'WaveNet (unknown, 1)',
    ])
  })

  test('a street or university called after somebody is no person', () => {
    expect(names('They met in Philip Street near George Merrow University.', 'en')).toEqual([
      'George Merrow University (organisation, 1)',
    ])
  })
})

test('a name that overlaps a known one is not reported', () => {
  const text = 'Jens Huber traf Anna Holm.'
  const found = findUnknownNames(text, 'de', [{ start: 5, end: 10 }])
  expect(found.map(({ name }) => name)).toEqual(['Anna Holm'])
})

test('mentions lie in the text, in order, apart from known names', () => {
  const parts = [
    'Anna ',
    'Holm',
    's ',
    'GmbH ',
    'Dr. ',
    'von ',
    '(ABC) ',
    'SpaceY ',
    '. ',
    'die ',
    '\n',
    '-',
  ]
  const text = fc.array(fc.constantFrom(...parts)).map((all) => all.join(''))
  fc.assert(
    fc.property(
      text,
      fc.constantFrom<RuledLanguage>('de', 'en'),
      fc.nat(20),
      (value, language, start) => {
        const known = { start, end: start + 5 }
        for (const { mentions } of findUnknownNames(value, language, [known])) {
          let end = 0
          for (const mention of mentions) {
            expect(mention.start).toBeGreaterThanOrEqual(end)
            expect(mention.end).toBeLessThanOrEqual(value.length)
            expect(mention.end <= known.start || mention.start >= known.end).toBe(true)
            end = mention.end
          }
        }
      },
    ),
  )
})
