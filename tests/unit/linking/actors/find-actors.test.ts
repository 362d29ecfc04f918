import { describe, expect, test } from 'vitest'
import { KnownActors } from '../../../../src/linking/actors/find-actors.ts'
import type { KnownName } from '../../../../src/linking/actors/known-name.ts'

const DAY = '2025-01-24'

/** Names as `actor: value`; the actor's kind is told by its first letter, p for a person. */
function known(
  ...names: readonly (readonly [actorId: string, value: string, more?: Partial<KnownName>])[]
) {
  return names.map(
    ([actorId, value, more]): KnownName => ({
      nameId: `${actorId}:${value}`,
      actorId,
      actorKind: actorId.startsWith('p') ? 'person' : 'organisation',
      kind: 'preferred',
      language: 'de',
      value,
      validFrom: null,
      validTo: null,
      eventCount: 1,
      ...more,
    }),
  )
}

/** What is found, as `words → actor (how)`, so that a wrong span shows. */
function found(names: readonly KnownName[], text: string, title = '') {
  return new KnownActors(names, DAY)
    .find({ title, text })
    .actors.map(({ start, end, actorId, how }) => `${text.slice(start, end)} → ${actorId} (${how})`)
}

describe('a full name', () => {
  const names = known(
    ['p-altman', 'Sam Altman'],
    ['o-bank', 'Deutsche Bank'],
    ['o-openai', 'OpenAI'],
  )

  test.each([
    ['Gestern sprach Sam Altman.', ['Sam Altman → p-altman (name)']],
    ['Sam Altmans Firma', ['Sam Altmans → p-altman (inflected)']],
    ['Sam Altman’s company', ['Sam Altman → p-altman (name)']],
    ['Sam H. Altman sprach.', ['Sam H. Altman → p-altman (name)']],
    ['der Chef der Deutschen Bank', ['Deutschen Bank → o-bank (inflected)']],
    ['der OpenAI-Chef', ['OpenAI → o-openai (name)']],
    ['Sam\nAltman', ['Sam\nAltman → p-altman (name)']],
    ['SAM ALTMAN', ['SAM ALTMAN → p-altman (name)']],
  ])('is found in "%s"', (text, findings) => {
    expect(found(names, text)).toEqual(findings)
  })

  test.each([
    'Sam traf Altmann.',
    'sam altman',
    'Deutsche und Bank',
    'die deutsche bank',
    'Sam\n\nAltmanns Haus',
  ])('is not found in "%s"', (text) => {
    expect(found(names, text)).toEqual([])
  })

  test('does not reach over the end of a sentence', () => {
    expect(found(names, 'Da stand Sam. Altman kam später.')).toEqual([
      'Altman → p-altman (surname)',
    ])
  })

  test('the longest one wins', () => {
    const banks = known(['o-bank', 'Deutsche Bank'], ['o-park', 'Deutsche Bank Park'])
    expect(found(banks, 'im Deutsche Bank Park und bei der Deutschen Bank')).toEqual([
      'Deutsche Bank Park → o-park (name)',
      'Deutschen Bank → o-bank (inflected)',
    ])
  })

  test('is the same in every spelling of its umlauts', () => {
    const names = known(['p-mueller', 'Jörg Müller'])
    for (const text of ['Jörg Müller', 'Joerg Mueller', 'Jorg Muller', 'Jo\u0308rg Mu\u0308ller']) {
      expect(found(names, text)).toEqual([`${text} → p-mueller (name)`])
    }
  })

  test('of several actors is nobody’s, unless one of them is known much better', () => {
    const two = (eventCount: number) =>
      known(['p-a', 'Peter Schmidt', { eventCount }], ['p-b', 'Peter Schmidt', { eventCount: 2 }])
    expect(found(two(2), 'Peter Schmidt')).toEqual([])
    expect(found(two(10), 'Peter Schmidt')).toEqual(['Peter Schmidt → p-a (name)'])
  })

  test('of two letters is written just so', () => {
    const names = known(['o-x', 'X'], ['o-it', 'IT'])
    expect(found(names, 'Auf X war it und x zu lesen')).toEqual(['X → o-x (name)'])
  })
})

describe('a surname', () => {
  const names = known(
    ['p-donald', 'Donald Trump', { eventCount: 40 }],
    ['p-melania', 'Melania Trump', { eventCount: 2 }],
    ['p-musk', 'Elon Musk'],
  )

  test('takes the full name told earlier', () => {
    expect(found(names, 'Melania Trump kam. Trump sprach kurz.')).toEqual([
      'Melania Trump → p-melania (name)',
      'Trump → p-melania (surname)',
    ])
  })

  test('takes the full name told later where none was told before', () => {
    expect(found(names, 'Trump sprach. Dann ging Melania Trump.')).toEqual([
      'Trump → p-melania (surname)',
      'Melania Trump → p-melania (name)',
    ])
  })

  test('without a full name is that of the one who is known for it', () => {
    expect(found(names, 'Trumps Rede')).toEqual(['Trumps → p-donald (surname)'])
  })

  test('of equals is nobody’s', () => {
    const equals = known(['p-a', 'Anna Weber'], ['p-b', 'Max Weber'])
    expect(found(equals, 'Weber sprach.')).toEqual([])
  })

  test('after another first name is somebody else’s, and stays so', () => {
    expect(
      found(names, 'Barron Trump, Kimbal Musk und Peter Musk kamen. Musk schwieg.'),
    ).not.toContain('Musk → p-musk (surname)')
  })

  test('after an article is a noun', () => {
    expect(found(known(['p-koch', 'Roland Koch']), 'Der Koch und ein Koch')).toEqual([])
  })

  test('in the title takes the full name of the body', () => {
    const { titleActors } = new KnownActors(names, DAY).find({
      title: 'Trump eröffnet Ausstellung',
      text: 'Melania Trump eröffnete sie am Dienstag.',
    })
    expect(titleActors).toEqual([{ actorId: 'p-melania', start: 0, end: 5, how: 'surname' }])
  })
})

describe('a role', () => {
  const names = known(
    ['p-trump', 'Donald Trump'],
    ['p-trump', 'US-Präsident', { kind: 'role', validFrom: '2025-01-20' }],
    ['p-obama', 'Barack Obama'],
    ['p-obama', 'US-Präsident', { kind: 'role', validFrom: '2009-01-20', validTo: '2017-01-20' }],
  )

  test('is that of who had it when the article was published', () => {
    expect(found(names, 'Der US-Präsident sprach vor dem US-Präsidenten.')).toEqual([
      'US-Präsident → p-trump (role)',
      'US-Präsidenten → p-trump (role)',
    ])
    const before = new KnownActors(names, '2012-05-01').find({
      title: '',
      text: 'Der US-Präsident',
    })
    expect(before.actors).toEqual([{ actorId: 'p-obama', start: 4, end: 16, how: 'role' }])
    const between = new KnownActors(names, '2019-05-01').find({
      title: '',
      text: 'Der US-Präsident',
    })
    expect(between.actors).toEqual([])
  })

  test('before another name is that of the named one', () => {
    expect(found(names, 'US-Präsident Biden sprach')).toEqual([])
    expect(found(names, 'US-Präsident Donald Trump sprach')).toEqual([
      'US-Präsident → p-trump (role)',
      'Donald Trump → p-trump (name)',
    ])
  })
})
