import { describe, expect, test } from 'vitest'
import type { KnownEvent, ReadArticle } from '../../../../src/linking/profiles.ts'
import { profileArticle } from '../../../../src/linking/scoring/article-profile.ts'
import { compare } from '../../../../src/linking/scoring/comparison.ts'
import { FEATURES } from '../../../../src/linking/scoring/features/all-features.ts'
import { ProfileCache } from '../../../../src/linking/scoring/profile-cache.ts'
import { event, knownArticle, onDay, participants, read, statistics } from './known-event.ts'

/** The value of one feature for each of the events, in their order. */
function valuesOf(
  name: string,
  article: ReadArticle,
  events: readonly KnownEvent[],
  counts: Readonly<Record<string, number>> = {},
) {
  const feature = FEATURES.find((one) => one.name === name)
  if (!feature) throw new Error(`there is no feature ${name}`)
  return compare(profileArticle(article), events, statistics(counts), new ProfileCache(10)).map(
    feature.measure,
  )
}

const measured = (...[name, article, known]: [string, ReadArticle, KnownEvent]) =>
  valuesOf(name, article, [known])[0]

const LAUNCH = 'Seewerft tauft das Forschungsschiff Polaris'

describe('the similarity of a passage', () => {
  const article = read({
    text: 'Das Wetter war schlecht. In Kiel hat die Seewerft ein Forschungsschiff getauft, die Polaris. Es gab Kuchen.',
  })

  test('is high for the event that one sentence tells of, and none for another', () => {
    const [launch = 0, strike] = valuesOf('passageSimilarity', article, [
      event('launch', LAUNCH),
      event('strike', 'Lokführer der Nordbahn streiken'),
    ])
    expect(launch).toBeGreaterThan(0.6)
    expect(strike).toBe(0)
  })

  test('counts a word that all candidates share less than one that tells them apart', () => {
    const [polaris, atlas] = valuesOf('passageSimilarity', article, [
      event('polaris', 'Forschungsschiff Polaris'),
      event('atlas', 'Forschungsschiff Atlas'),
      ...['Vega', 'Orion', 'Sirius'].map((name) => event(name, `Forschungsschiff ${name}`)),
    ])
    expect(polaris ?? 0).toBeGreaterThan(2 * (atlas ?? 1))
  })

  test('gives way to a feature of its own where the event has an article', () => {
    const known = event('launch', LAUNCH, { articles: [knownArticle('v1', LAUNCH, article.text)] })
    expect(measured('passageSimilarity', article, known)).toBeNull()
    expect(measured('passageSimilarityBesideArticles', article, known)).toBeGreaterThan(0.6)
  })
})

describe('the similarity of articles', () => {
  const text = 'Die Seewerft in Kiel hat das Forschungsschiff Polaris getauft.'

  test('is 1 for the same text', () => {
    const known = event('launch', 'x', { articles: [knownArticle('v1', LAUNCH, text)] })
    const value = measured('articleSimilarity', read({ title: LAUNCH, text }), known)
    expect(value).toBeCloseTo(1, 5)
  })

  test('is not measured against an article that is about several candidates', () => {
    const shared = { articles: [knownArticle('v1', LAUNCH, text)] }
    const events = [event('launch', 'x', shared), event('party', 'y', shared)]
    expect(valuesOf('articleSimilarity', read({ text }), events)).toEqual([null, null])
    expect(valuesOf('eventWithoutOwnArticle', read({ text }), events)).toEqual([1, 1])
  })

  test('is not measured against an article that only recalls the event', () => {
    const recalling = { ...knownArticle('v1', LAUNCH, text), role: 'background' as const }
    const known = event('launch', 'x', { articles: [recalling] })
    expect(measured('articleSimilarity', read({ text }), known)).toBeNull()
  })
})

describe('actors', () => {
  const article = read({ text: 'Petra Hoffmann und die Nordbahn haben sich geeinigt.' })

  test('speak for an event the more, the rarer they are', () => {
    const events = [
      event('common', 'x', { participants: participants('nordbahn') }),
      event('rare', 'y', { participants: participants('hoffmann') }),
    ]
    const [common = 0, rare = 0] = valuesOf('sharedActors', article, events, {
      nordbahn: 60,
    }) as number[]
    expect(common).toBeGreaterThan(0)
    expect(rare).toBeGreaterThan(3 * common)
  })

  test('that are missing are counted, none and all', () => {
    const missing = (...ids: string[]) =>
      measured(
        'castMissingInPassage',
        article,
        event('x', 'x', { participants: participants(...ids) }),
      )
    expect(missing('hoffmann', 'nordbahn')).toBe(0)
    expect(missing('okafor', 'seewerft')).toBe(1)
    expect(missing('hoffmann', 'okafor')).toBeCloseTo(0.5, 5)
  })

  test('in a role that cannot be exchanged are missed, others are not', () => {
    const pardon = (role: string) =>
      event('pardon', 'x', { participants: [{ actorId: 'okafor', role }] })
    expect(measured('keyCastMissing', article, pardon('beneficiary'))).toBe(1)
    expect(measured('keyCastMissing', article, pardon('attendee'))).toBeNull()
  })

  test('that the article names most are known of an event that tells of them, or not', () => {
    const hoffmann = read({ text: 'Petra Hoffmann tritt ab. Hoffmann bleibt bis Mai.' })
    expect(measured('protagonistsKnown', hoffmann, event('x', 'Hoffmann geht'))).toBe(1)
    expect(measured('protagonistsKnown', hoffmann, event('x', 'Okafor geht'))).toBe(0)
    expect(measured('protagonistsKnown', read({ text: 'Es regnet.' }), event('x', 'x'))).toBeNull()
  })

  test('are not compared with an event whose participants nobody knows', () => {
    expect(measured('sharedActors', article, event('x', 'x'))).toBeNull()
    expect(measured('eventWithoutCast', article, event('x', 'x'))).toBe(1)
  })
})

describe('time', () => {
  const article = read({
    publication: { day: '2024-05-16' },
    text: 'Am Dienstag hat die Seewerft die Polaris getauft.',
  })
  const launch = (day: string) => event('launch', LAUNCH, onDay(day))

  test('the day that the passage tells speaks for an event of that day only', () => {
    expect(measured('dayInPassage', article, launch('2024-05-14'))).toBe(1)
    expect(measured('dayInPassage', article, launch('2024-05-13'))).toBe(0)
    expect(measured('otherDayInPassage', article, launch('2024-05-14'))).toBe(0)
    expect(measured('otherDayInPassage', article, launch('2024-05-13'))).toBe(1)
  })

  test('a day speaks less for an event that may have been on any of several', () => {
    const within = event('launch', LAUNCH, { days: { first: '2024-05-11', last: '2024-05-14' } })
    expect(measured('dayInPassage', article, within)).toBeCloseTo(1 / 3, 5)
  })

  test('an article is before an event from the day after its publication on', () => {
    expect(measured('publishedBefore', article, launch('2024-05-16'))).toBe(0)
    expect(measured('publishedBefore', article, launch('2024-05-17'))).toBe(1)
  })

  test('an article is the closer, the sooner it follows', () => {
    expect(measured('publicationCloseness', article, launch('2024-05-16'))).toBe(1)
    expect(measured('publicationCloseness', article, launch('2024-05-14'))).toBe(0.5)
    expect(measured('publicationCloseness', article, launch('2024-05-10'))).toBe(0.25)
  })

  test('an unknown date of the article or the event is no evidence', () => {
    const undated = read({ publication: null, text: article.text })
    expect(measured('publicationCloseness', undated, launch('2024-05-14'))).toBeNull()
    expect(measured('articleUndated', undated, launch('2024-05-14'))).toBe(1)
    expect(measured('dayInPassage', article, event('launch', LAUNCH))).toBeNull()
    expect(measured('eventUndated', article, event('launch', LAUNCH))).toBe(1)
  })
})

describe('details', () => {
  test('an amount is the same in whatever words and language', () => {
    const known = event('deal', 'x', { amounts: [{ value: '2500000000', unit: 'EUR' }] })
    const german = read({ text: 'Die Werft bekommt 2,5 Milliarden Euro.' })
    const english = read({ language: 'en', text: 'The yard gets €2.5 billion.' })
    const other = read({ text: 'Die Werft bekommt 2,5 Millionen Euro.' })
    expect([german, english, other].map((one) => measured('sharedAmounts', one, known))).toEqual([
      1, 1, 0,
    ])
  })

  test('a quotation is compared with what its own speaker said', () => {
    const said = (speakerId: string) =>
      event('speech', 'x', {
        statements: [
          {
            id: 's',
            speakerId,
            renderings: [
              {
                id: 'r',
                language: 'de',
                form: 'verbatim',
                text: 'Wir bauen hier noch hundert Schiffe.',
              },
            ],
          },
        ],
      })
    const article = read({
      text: 'Petra Hoffmann war zuversichtlich. „Wir bauen hier noch hundert Schiffe“, sagte Petra Hoffmann.',
    })
    expect(measured('sameWordsQuoted', article, said('hoffmann'))).toBeGreaterThan(0.9)
    expect(measured('sameWordsQuoted', article, said('okafor'))).toBe(0)
    expect(measured('sameWordsQuoted', article, event('speech', 'x'))).toBeNull()
  })
})

test('an event told in another language only is marked as such', () => {
  const known = event('launch', 'x', {
    texts: [{ language: 'en', title: 'Shipyard christens research vessel', summary: null }],
  })
  expect(measured('eventInOtherLanguage', read({ text: 'Die Taufe.' }), known)).toBe(1)
  const english = read({ language: 'en-GB', text: 'The christening.' })
  expect(measured('eventInOtherLanguage', english, known)).toBe(0)
})
