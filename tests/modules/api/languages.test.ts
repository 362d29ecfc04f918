import { describe, expect, test } from 'vitest'
import { insertActor, insertEvent } from '../../support/facts.ts'
import { insertClaim } from '../../support/statement-facts.ts'
import { useApi } from './api.ts'

const api = useApi()

const GERMAN = 'Trump begnadigt Silk-Road-Gründer Ross Ulbricht'
const ENGLISH = 'Trump pardons Silk Road founder Ross Ulbricht'

describe.for([
  ['German', ['de'], 'de', GERMAN],
  ['English', ['en'], 'en', ENGLISH],
  ['English over German', ['en', 'de'], 'en', ENGLISH],
  ['French, then German', ['fr', 'de'], 'de', GERMAN],
  ['Austrian German, which German serves', ['de-AT'], 'de', GERMAN],
  ['Austrian German over English', ['de-AT', 'en'], 'de', GERMAN],
  ['American English in odd capitals', ['EN-us'], 'en', ENGLISH],
  // Better than nothing: what was recorded first.
  ['French, which is not there', ['fr'], 'de', GERMAN],
  ['a made-up language', ['tlh'], 'de', GERMAN],
  ['no language in an empty list', [], 'de', GERMAN],
  ['nothing, which is English', undefined, 'en', ENGLISH],
  ['null, which is English too', null, 'en', ENGLISH],
] as const)('who prefers %s', ([, language, told, title]) => {
  test(`reads ${told}, and is told so`, async () => {
    const argument = language === undefined ? '' : '(language: $language)'
    const answer = await api.data<{ event: { text: { summary: string }; summary: string } }>(
      `query($language: [String!]) {
        event(slug: "ulbricht-pardon") {
          title${argument} summary${argument} text${argument} { language title summary }
        }
        claim(slug: "no-government-money") { text${argument} { language } }
        story(slug: "stargate") { text${argument} { language } }
        statement(slug: "musk-lawsuit-accusation") { rendering${argument} { language } }
      }`.replace(argument === '' ? '($language: [String!])' : '', ''),
      { language },
    )

    expect(answer).toEqual({
      event: {
        title,
        summary: answer.event.text.summary,
        text: { language: told, title, summary: expect.any(String) },
      },
      claim: { text: { language: told } },
      story: { text: { language: told } },
      statement: { rendering: { language: told } },
    })
  })
})

test('names and dates follow the preference too', async () => {
  expect(
    await api.data(`{
      actor(slug: "white-house") { en: name, de: name(language: ["de-CH"]), fr: name(language: ["fr"]) }
      place(slug: "united-states") { en: name, de: name(language: ["de"]) }
      event(slug: "jan6-amnesty") {
        time { en: display, de: display(language: ["de-AT"]), fr: display(language: ["fr", "de"]) }
      }
    }`),
  ).toEqual({
    actor: { en: 'White House', de: 'Weißes Haus', fr: 'Weißes Haus' },
    place: { en: 'United States', de: 'Vereinigte Staaten' },
    event: {
      time: { en: '20 January 2025', de: '20. Januar 2025', fr: '20. Januar 2025' },
    },
  })
})

test('of the wordings in no preferred language, the closest to what was said is shown', async () => {
  expect(
    await api.data(`{
      verbatim: statement(slug: "trump-musk-hates-one-person") {
        rendering(language: ["fr"]) { language form }
      }
      partial: statement(slug: "trump-government-pays-nothing") {
        rendering(language: ["fr"]) { language form }
      }
    }`),
  ).toEqual({
    verbatim: { rendering: { language: 'en', form: 'VERBATIM' } },
    partial: { rendering: { language: 'en', form: 'PARTIAL' } },
  })
})

test('a finer tag serves who asks for the language', async () => {
  await insertEvent(api.database.current, {
    slug: 'fasching',
    titles: { en: 'Carnival', 'de-AT': 'Fasching' },
  })

  expect(
    await api.data('{ event(slug: "fasching") { text(language: ["de"]) { language title } } }'),
  ).toEqual({ event: { text: { language: 'de-AT', title: 'Fasching' } } })
})

test('what has no text at all is named by its slug', async () => {
  const { current } = api.database
  await insertEvent(current, { slug: 'untold-event' })
  await insertActor(current, { slug: 'unnamed-actor' })
  await insertClaim(current, { slug: 'unworded-claim' })

  expect(
    await api.data(`{
      event(slug: "untold-event") { title summary text { language } }
      actor(slug: "unnamed-actor") { name }
      claim(slug: "unworded-claim") { proposition text { language } }
    }`),
  ).toEqual({
    event: { title: 'untold-event', summary: null, text: null },
    actor: { name: 'unnamed-actor' },
    claim: { proposition: 'unworded-claim', text: null },
  })
})
