import { describe, expect, test } from 'vitest'
import { ParametersRefused } from '../../../../src/web/parameters/parameters-refused.ts'
import {
  readTimelineParameters,
  timelineVariables,
  writeTimelineParameters,
} from '../../../../src/web/parameters/timeline-parameters.ts'

const read = (query: string) => readTimelineParameters(new URLSearchParams(query))

function complaintsAbout(query: string): readonly string[] {
  try {
    read(query)
  } catch (error) {
    if (error instanceof ParametersRefused) return error.complaints
    throw error
  }
  return []
}

describe('an address', () => {
  test('without parameters asks for all events as they happened', () => {
    expect(timelineVariables(read(''), ['en'])).toEqual({
      filter: {},
      order: 'HAPPENED_ASC',
      first: 20,
      language: ['en'],
    })
  })

  test('names lists with commas or again and again, each member once', () => {
    expect(read('actors=a,b&actors=b&actors=+c+,,').actors).toEqual(['a', 'b', 'c'])
  })

  test('becomes the filter of the API', () => {
    const query =
      'story=s&actors=a&kinds=press-remarks,POST&places=p&outlets=o&reported-in=de' +
      '&during=2025-01&match=certainly&text=money&order=recorded-desc&page-size=50&after=x'

    expect(timelineVariables(read(query), ['de', 'en'])).toEqual({
      filter: {
        stories: ['s'],
        actors: ['a'],
        kinds: ['POST', 'PRESS_REMARKS'],
        places: ['p'],
        outlets: ['o'],
        languages: ['de'],
        during: { edtf: '2025-01', match: 'CERTAINLY' },
        text: 'money',
      },
      order: 'RECORDED_DESC',
      first: 50,
      after: 'x',
      language: ['de', 'en'],
    })
  })

  test('asks for the page before a cursor by its last events', () => {
    const { first, last, before } = timelineVariables(read('before=x'), ['en'])

    expect({ first, last, before }).toEqual({ first: undefined, last: 20, before: 'x' })
  })

  test('may hold what is nobody’s business here', () => {
    expect(read('utm_source=x&fbclid=y')).toEqual(read(''))
  })
})

describe('an address is refused', () => {
  test.for([
    ['order=newest', 'order is "newest"; it must be one of happened-asc,'],
    ['match=maybe', 'match is "maybe"; it must be one of possibly, certainly.'],
    ['group-by=week', 'group-by is "week"; it must be one of day, month, year.'],
    ['page-size=0', 'page-size is "0"; it must be a whole number from 1 to 100.'],
    ['page-size=101', 'page-size is "101"; it must be a whole number from 1 to 100.'],
    ['page-size=1e1', 'page-size is "1e1"; it must be a whole number from 1 to 100.'],
    ['kinds=party,post', 'kinds has "party"; the kinds are accident,'],
    ['order=happened-asc&order=happened-desc', 'order is given 2 times; it is given once.'],
    ['during=2025&during=2024&during=2023', 'during is given 3 times; it is given once.'],
    ['after=a&before=b', 'after and before are both given; a page has one of them.'],
  ] as const)('for %s', ([query, complaint]) => {
    const complaints = complaintsAbout(query)

    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(complaint)
  })

  test('with all that is wrong at once', () => {
    expect(complaintsAbout('order=x&page-size=x&kinds=x')).toHaveLength(3)
  })

  test.for(['page-size=1', 'page-size=100'])('not for %s', (query) => {
    expect(complaintsAbout(query)).toEqual([])
  })
})

describe('parameters', () => {
  test.for([
    '',
    'story=stargate&actors=elon-musk%2Csam-altman&kinds=post&order=happened-desc',
    'during=%5B2025-01-20..2025-01-23%5D&match=certainly&text=%22no+money%22&page-size=5',
    'reported-in=de&group-by=month&language=de%2Cen&after=abc',
  ])('are written as they were read: %s', (query) => {
    expect(writeTimelineParameters(read(query)).toString()).toBe(query)
  })

  test('that say what is the case anyway are left out', () => {
    const query = 'order=happened-asc&page-size=20&group-by=day&match=possibly&text=+'

    expect(writeTimelineParameters(read(query)).toString()).toBe('')
  })
})
