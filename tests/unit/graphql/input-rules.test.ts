import { describe, expect, test } from 'vitest'
import { encodeGlobalId } from '../../../src/graphql/global-id.ts'
import {
  type InputExtensions,
  RULES_BY_NAME,
  RULES_BY_TYPE,
} from '../../../src/graphql/input-rules.ts'

const ID = '01948a3e-7c00-7000-8000-0123456789ab'

const idComplaint = (value: string, extensions: InputExtensions) =>
  RULES_BY_TYPE.ID?.(value, extensions)

const complaint = (name: string, value: string | number) => {
  const rule = RULES_BY_NAME[name]
  if (rule === undefined) throw new Error(`"${name}" has no rule`)
  return rule(value, {})
}

describe('a whole number is taken from its least to its most', () => {
  test.each([
    ['first', 1, 100],
    ['last', 1, 100],
    ['depth', 1, 3],
    ['maxLength', 1, 6],
    ['position', 0, 1_000_000],
    ['start', 0, 10_000_000],
    ['end', 0, 10_000_000],
    ['latitude', -90, 90],
    ['longitude', -180, 180],
  ])('%s: %i to %i', (name, least, most) => {
    const range = `${least} to ${most}`

    expect(complaint(name, least)).toBeUndefined()
    expect(complaint(name, most)).toBeUndefined()
    expect(complaint(name, least - 1)).toBe(`is ${least - 1}; it takes ${range}`)
    expect(complaint(name, most + 1)).toBe(`is ${most + 1}; it takes ${range}`)
    expect(complaint(name, -(2 ** 31))).toContain(range)
    expect(complaint(name, 2 ** 31 - 1)).toContain(range)
  })
})

describe.each(['text', 'query'])('the words of %s', (name) => {
  test('have 1 to 500 characters', () => {
    expect(complaint(name, 'a')).toBeUndefined()
    expect(complaint(name, 'a'.repeat(500))).toBeUndefined()
    expect(complaint(name, 'a'.repeat(501))).toBe('has 501 characters; it takes at most 500')
  })

  test('are not blank', () => {
    for (const blank of ['', ' ', '\t\n', '\u00a0']) {
      expect(complaint(name, blank)).toBe('is blank; it takes at least one word')
    }
  })

  test('hold no null character, which PostgreSQL cannot store', () => {
    expect(complaint(name, 'a\0b')).toBe('contains a null character')
  })

  test('may be anything else', () => {
    for (const words of [
      'Stargate',
      '"500 Milliarden" -Musk',
      "'; drop table event; --",
      '東京',
      '😀',
    ]) {
      expect(complaint(name, words)).toBeUndefined()
    }
  })
})

describe.each([
  ['title', 300],
  ['name', 300],
  ['value', 300],
  ['unit', 50],
  ['summary', 5_000],
  ['proposition', 1_000],
  ['words', 300],
  ['rule', 100],
  ['exact', 5_000],
  ['reason', 500],
  ['idempotencyKey', 200],
] as const)('a text of %s', (name, most) => {
  test(`has 1 to ${most} characters, however many units of UTF-16 they take`, () => {
    expect(complaint(name, '😀'.repeat(most))).toBeUndefined()
    expect(complaint(name, '😀'.repeat(most + 1))).toBe(
      `has ${most + 1} characters; it takes at most ${most}`,
    )
    expect(complaint(name, ' ')).toBe('is blank; it takes at least one word')
  })

  test('holds what PostgreSQL can store, as it is', () => {
    expect(complaint(name, 'a\0b')).toBe('contains a null character')
    expect(complaint(name, 'a\ud83d')).toBe('contains half of a surrogate pair')
  })
})

test('a line has no line break, a longer text may have some', () => {
  for (const name of ['title', 'name', 'value', 'unit', 'words', 'rule', 'idempotencyKey']) {
    expect(complaint(name, 'one\ntwo')).toBe('contains a control character; it is one line')
  }
  for (const name of ['summary', 'proposition', 'exact', 'reason', 'text']) {
    expect(complaint(name, 'one\ntwo')).toBeUndefined()
  }
})

test('an argument may allow a longer text than others of its name', () => {
  expect(RULES_BY_NAME.text?.('x'.repeat(600), { maxLength: 600 })).toBeUndefined()
  expect(RULES_BY_NAME.text?.('x'.repeat(601), { maxLength: 600 })).toBe(
    'has 601 characters; it takes at most 600',
  )
})

test('a decimal has at most 40 characters', () => {
  expect(RULES_BY_TYPE.Decimal?.('1'.repeat(40), {})).toBeUndefined()
  expect(RULES_BY_TYPE.Decimal?.('1'.repeat(41), {})).toBe('has 41 characters; it takes at most 40')
})

describe('a slug', () => {
  test('has at most 200 characters, lower-case words joined by hyphens', () => {
    expect(complaint('slug', 'stargate-announcement')).toBeUndefined()
    expect(complaint('slug', 'a'.repeat(200))).toBeUndefined()
    expect(complaint('slug', 'a'.repeat(201))).toContain('not a slug')
    expect(complaint('slug', 'Stargate')).toBe(
      'is "Stargate": not a slug; one is lower-case words joined by hyphens',
    )
  })
})

describe.each(['language', 'languages'])('a tag of %s', (name) => {
  test('is well-formed', () => {
    for (const tag of ['de', 'en', 'pt-BR', 'DE-at']) expect(complaint(name, tag)).toBeUndefined()
    for (const text of ['', 'd', 'de_DE', 'german language']) {
      expect(complaint(name, text)).toBe(
        `has "${text}": not a language tag (BCP 47); right are de, en or pt-BR`,
      )
    }
  })
})

describe.each(['after', 'before'])('a cursor of %s', (name) => {
  test('is one of some list; which, the list itself checks', () => {
    const cursor = Buffer.from('actors\x1felon-musk').toString('base64url')

    expect(complaint(name, cursor)).toBeUndefined()
    for (const text of ['', 'no cursor', encodeGlobalId('Event', ID)]) {
      expect(complaint(name, text)).toContain(`is "${text}": not a cursor`)
    }
  })
})

describe('an EDTF date', () => {
  test('is right, and ends after it starts', () => {
    expect(complaint('edtf', '2025-01-21')).toBeUndefined()
    expect(complaint('edtf', '2025-01-20/..')).toBeUndefined()
    expect(complaint('edtf', 'gestern')).toContain('is wrong: "gestern" is not a date in EDTF')
    expect(complaint('edtf', '2025-02/2025-01')).toBe(
      'is wrong: the interval ends before it starts',
    )
    expect(complaint('edtf', '9999')).toContain('lies outside the years 0002 to 9998')
  })

  test('has at most 100 characters', () => {
    const nineDays = `{${Array(9).fill('2025-01-21').join(',')}}`

    expect(nineDays).toHaveLength(100)
    expect(complaint('edtf', nineDays)).toBeUndefined()
    expect(complaint('edtf', nineDays.replace(',', ', '))).toContain('this has 101')
  })
})

describe('a time zone', () => {
  test('is an IANA name', () => {
    for (const zone of ['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires']) {
      expect(complaint('timeZone', zone)).toBeUndefined()
    }
    for (const text of ['', 'Berlin', 'Mars/Olympus', "UTC'; select 1"]) {
      expect(complaint('timeZone', text)).toContain(`"${text}" is not an IANA time zone`)
    }
  })

  test('is no offset, which PostgreSQL would read with the opposite sign', () => {
    for (const offset of ['+01:00', '-05:00']) {
      expect(complaint('timeZone', offset)).toBe(
        `is wrong: "${offset}" is not an IANA time zone; right are Europe/Berlin, America/New_York or UTC`,
      )
    }
  })
})

describe('a URL', () => {
  test('is an address of the web', () => {
    for (const url of ['https://example.org/a?b=c#d', 'http://example.org']) {
      expect(complaint('url', url)).toBeUndefined()
    }
    for (const text of ['', 'example.org', 'ftp://example.org', 'javascript:alert(1)', '/a']) {
      expect(complaint('url', text)).toContain(`is "${text}": not an address`)
    }
  })

  test('holds no null character, which PostgreSQL cannot store', () => {
    expect(complaint('url', 'https://example.org/\0')).toBeDefined()
  })
})

describe('an id', () => {
  const event = encodeGlobalId('Event', ID)

  test('is one of this API', () => {
    expect(idComplaint(event, {})).toBeUndefined()
    for (const text of ['', '42', ID, 'stargate']) {
      expect(idComplaint(text, {})).toContain(`is "${text}": not an id of this API`)
    }
  })

  test('is of the type that the argument refers to', () => {
    expect(idComplaint(event, { refersTo: 'Event' })).toBeUndefined()
    expect(idComplaint(event, { refersTo: 'Actor' })).toBe(
      'is an id of the type Event; it takes one of Actor',
    )
  })

  test('may be of one of several types', () => {
    expect(idComplaint(event, { refersTo: ['Actor', 'Event'] })).toBeUndefined()
    expect(idComplaint(event, { refersTo: ['Actor', 'Place'] })).toBe(
      'is an id of the type Event; it takes one of Actor, Place',
    )
  })

  test('may be a slug where the argument takes slugs', () => {
    const extensions = { refersTo: 'Actor', orSlug: true }

    expect(idComplaint('elon-musk', extensions)).toBeUndefined()
    expect(idComplaint('elon-musk', { refersTo: 'Actor' })).toContain('not an id of this API')
    expect(idComplaint('Elon Musk', extensions)).toBe(
      'is "Elon Musk": neither an id of this API nor a slug',
    )
    expect(idComplaint(event, extensions)).toContain('it takes one of Actor')
  })
})
