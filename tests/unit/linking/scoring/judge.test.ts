import { describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../../../src/linking/profiles.ts'
import { judge } from '../../../../src/linking/scoring/judge.ts'
import { ProfileCache } from '../../../../src/linking/scoring/profile-cache.ts'
import { shippedModel } from '../../../../src/linking/scoring/shipped-model.ts'
import { event, knownArticle, onDay, participants, read, statistics } from './known-event.ts'

const model = shippedModel()
const CHRISTENING =
  'In Kiel hat die Seewerft am Dienstag das Forschungsschiff Polaris getauft. Die Taufpatin Petra Hoffmann warf die Flasche. Das Schiff soll ab Herbst das Eis der Arktis vermessen.'

const launch = event('launch', 'Seewerft tauft das Forschungsschiff Polaris', {
  ...onDay('2024-05-14'),
  participants: participants('seewerft', 'hoffmann'),
  articles: [knownArticle('v-launch', 'Polaris getauft', CHRISTENING)],
})
const strike = event('strike', 'Lokführer der Nordbahn treten in den Streik', {
  ...onDay('2024-05-13'),
  participants: participants('nordbahn'),
})
const candidates = [strike, launch]

const judged = (article: ReadArticle, events = candidates) =>
  judge(article, events, statistics(), model, new ProfileCache(10))

const sameNews = read({
  title: 'Forschungsschiff Polaris auf der Seewerft getauft',
  text: 'Petra Hoffmann hat am Dienstag in Kiel das Forschungsschiff Polaris getauft. Die Seewerft hatte zwei Jahre daran gebaut. Von Herbst an vermisst es das Eis der Arktis.',
})

describe('an article about a known event', () => {
  test('is linked to it as its main event, and reports nothing new', () => {
    const { links, newEvent } = judged(sameNews)
    expect(links.map(({ event: { id }, outcome, role }) => [id, outcome, role])).toEqual([
      ['launch', 'linked', 'main'],
    ])
    expect(newEvent).toBeNull()
  })

  test('is judged the same whatever the order of the candidates', () => {
    const scores = (events: typeof candidates) => {
      const { links, unlikely } = judged(sameNews, events)
      return [...links, ...unlikely].map(({ event: { id }, score }) => [id, score])
    }
    expect(scores([launch, strike])).toEqual(scores([strike, launch]))
  })

  test('is explained by words that stand in it and in what is known', () => {
    const [link] = judged(sameNews).links
    const signals = link?.explanation.signals ?? []
    const similar = signals.find(({ feature }) => feature === 'articleSimilarity')
    const words = similar?.articleSpans.map(({ start, end }) => sameNews.text.slice(start, end))
    expect(words).toContain('Polaris')
    for (const { source, sourceId, span, text } of similar?.eventPassages ?? []) {
      expect([source, sourceId]).toEqual(['article', 'v-launch'])
      expect(CHRISTENING.slice(span?.start, span?.end)).toBe(text)
    }
    expect(similar?.eventPassages).not.toEqual([])
    expect(similar?.sentence.de).toContain('Polaris')
    expect(similar?.sentence.en).toContain('Polaris')
  })

  test('is explained by words as they stand together in it', () => {
    const [link] = judged(
      read({ ...sameNews, text: `Am 14. Mai taufte Petra Hoffmann die Polaris. ${sameNews.text}` }),
      [
        event('launch', 'Petra Hoffmann tauft am 14. Mai die Polaris', {
          ...onDay('2024-05-14'),
          participants: participants('hoffmann'),
        }),
      ],
    ).links
    const sentences = link?.explanation.signals.map(({ sentence }) => sentence.de).join(' ')

    expect(sentences).toMatch(/: ([^.]+, )?14\. Mai/)
    expect(sentences).toContain('Petra Hoffmann')
    expect(sentences).not.toMatch(/\b14,|Petra,/)
  })

  test('is explained by the day that it appeared on, as each language writes it', () => {
    const [link] = judged(read({ ...sameNews, publication: { day: '2024-05-15' } })).links
    const appeared = link?.explanation.signals.find(({ feature }) => /^publication/.test(feature))

    expect(appeared?.sentence.en).toContain('(15 May 2024)')
    expect(appeared?.sentence.de).toContain('(15. Mai 2024)')
  })

  test('names the runner-up and why it lost', () => {
    const runnerUp = judged(sameNews).links[0]?.explanation.runnerUp
    expect(runnerUp?.eventId).toBe('strike')
    expect(runnerUp?.sentence.de).toMatch(/^Am nächsten kam „Lokführer .*“\. \S/)
    expect(runnerUp?.sentence.en).toMatch(/^Next came “Lokführer .*”\. \S/)
  })

  test('has no runner-up where there is no other candidate', () => {
    expect(judged(sameNews, [launch]).links[0]?.explanation.runnerUp).toBeNull()
  })
})

describe('an article about something unknown', () => {
  const unknown = read({
    title: 'Daniel Okafor gewinnt den Küstenlauf',
    text: 'Der Läufer Daniel Okafor hat am Sonntag den Küstenlauf von Husum gewonnen. „Der Wind war das Schlimmste“, sagte Daniel Okafor im Ziel.',
    publication: { day: '2024-05-13' },
  })

  test('is not linked, and a new event is drafted from it', () => {
    const { links, newEvent } = judged(unknown)
    expect(links).toEqual([])
    expect(newEvent?.score).toBeGreaterThan(0.9)
    expect(newEvent?.draft).toMatchObject({
      language: 'de',
      title: 'Daniel Okafor gewinnt den Küstenlauf',
      time: { edtf: '2024-05-12' },
      participants: [{ actorId: 'okafor', role: 'speaker' }],
      statements: [{ speaker: 0, text: 'Der Wind war das Schlimmste' }],
    })
  })

  test('is drafted a new event also where nothing is known yet', () => {
    expect(judged(unknown, []).newEvent?.score).toBe(1)
  })
})

test('an article that only recalls a known event is proposed a new event too', () => {
  const later = read({
    title: 'Okafor wird Chef der Nordbahn',
    text: 'Der Aufsichtsrat der Nordbahn hat Daniel Okafor zum Vorstand berufen. Er beginnt im Juli. Okafor kommt aus der Schifffahrt. Er gilt als nüchterner Rechner. Zuletzt stand er neben Petra Hoffmann, als am 14. Mai auf der Seewerft das Forschungsschiff Polaris getauft wurde.',
    publication: { day: '2024-06-20' },
  })
  const { links, newEvent } = judged(later)
  expect(links.map(({ event: { id }, role }) => [id, role])).toEqual([['launch', 'background']])
  expect(newEvent?.draft.title).toBe('Okafor wird Chef der Nordbahn')
})
