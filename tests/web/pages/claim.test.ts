import { expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { openPage } from '../explorer/web-page.ts'
import { factsOf, textsOf } from './page-text.ts'

const api = useApi()

test('the page of a claim tells who asserts and who denies it, when, and in which words', async () => {
  const page = await openPage(api, '/claim/stargate-funding-secured')

  expect(textsOf(page, 'h1')).toEqual(['The funding of the Stargate project is secured.'])
  expect(textsOf(page, '.page-head .tag')).toEqual(['disputed'])
  expect(textsOf(page, '#stances > .meta li')).toEqual(['1 denying', '1 asserting'])
  expect(textsOf(page, '.stances > li > p:first-child')).toEqual([
    'Elon Musk denies',
    'Karoline Leavitt asserts',
  ])
  expect(textsOf(page, '.stances > li > p:nth-child(2)')).toEqual([
    'on social media, between 21 and 22 January 2025 · Musk disputes the funding of Stargate on X',
    'in an interview, between 21 and 24 January 2025 · Leavitt defends Stargate in an interview with Fox News',
  ])
  expect(textsOf(page, '#stances mark')[0]).toBe(
    'Sie haben das Geld gar nicht. SoftBank hat weniger als 10 Milliarden gesichert.',
  )
})

test('it tells the languages of the proposition, the event and its own evidence', async () => {
  const page = await openPage(api, '/claim/stargate-funding-secured')

  // In another language, it is on the page in that language.
  expect(page.document.querySelector('.page-head .standfirst')).toBeNull()
  expect(factsOf(page, 'aside dl').Texts).toEqual(['German, English'])
  expect(factsOf(page, 'aside dl')['About the event']).toEqual([
    'Trump presents the Stargate AI project, 21 January 2025',
  ])
  expect(textsOf(page, '#evidence mark')).toEqual([
    'bestreitet, dass die Geldgeber des Stargate-Projekts zahlungsfähig sind',
  ])
  expect(textsOf(page, '#history h2 + .history > li > p')).toEqual([
    expect.stringMatching(/ UTC: seed, Load the Stargate story$/),
  ])
  expect(textsOf(page, '#history .changes > li')).toContain(
    'Wording of a claim recorded: The funding of the Stargate project is secured.',
  )
})

test('a claim that nobody denies is not disputed', async () => {
  const page = await openPage(api, '/claim/no-government-money', 'de')

  expect(textsOf(page, '.page-head .tag')).toEqual(['unstrittig'])
  expect(textsOf(page, '#stances > .meta li')).toEqual(['einmal behauptet'])
  expect(textsOf(page, '.stances > li > p:first-child')).toEqual(['Donald Trump behauptet'])
})

test('the page of a statement has every wording, and the claims that it is about', async () => {
  const page = await openPage(api, '/statement/musk-stargate-money-missing')

  expect(textsOf(page, 'h1')).toEqual(['What Elon Musk said'])
  expect(textsOf(page, 'blockquote footer')).toEqual(['English, verbatim', 'German, translated'])
  expect(textsOf(page, '#stances > .entries > li > p:first-child')).toEqual([
    'denies The funding of the Stargate project is secured.',
  ])
})
