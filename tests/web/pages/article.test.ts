import { beforeAll, describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import {
  insertArticle,
  insertArticleEvent,
  insertArticleVersion,
  insertEvidence,
  spanOf,
} from '../../support/article-facts.ts'
import { insertActor, insertEvent, insertParticipation } from '../../support/facts.ts'
import { openPage } from '../explorer/web-page.ts'
import { factsOf, textOf, textsOf } from './page-text.ts'

const api = useApi()
const SEED = '/article/annals-seed-stargate'

describe('the page of an article tells', () => {
  test('what it is, who published it, when and in which language', async () => {
    const page = await openPage(api, SEED)
    const heading = page.document.querySelector('h1')

    expect(textOf(heading)).toBe(
      'Streit um Stargate: Trump hält Musks Zweifel für persönlich motiviert',
    )
    expect(heading?.getAttribute('lang')).toBe('de')
    expect(factsOf(page, 'aside dl')).toMatchObject({
      Language: ['German'],
      // 24 January 2025 was a Friday.
      Published: ['24 January 2025, a Friday'],
      'Possible range': ['within 24 January 2025, by the clocks of Europe/Berlin'],
    })
    expect(factsOf(page, 'aside dl')['Versions of the text']?.[0]).toMatch(
      /^Version 1, retrieved 24 January 2025/,
    )
  })

  test('its text, unchanged, with every passage that supports something', async () => {
    const page = await openPage(api, SEED)
    const text = page.document.querySelector('.article-text')
    const { node } = await api.data<{
      node: { versions: { nodes: { text: string; evidence: { totalCount: number } }[] } }
    }>(
      '{ node: article(slug: "annals-seed-stargate") { versions { nodes { text evidence(first: 1) { totalCount } } } } }',
    )
    const [version] = node.versions.nodes
    for (const note of text?.querySelectorAll('.note') ?? []) note.remove()

    expect(text?.getAttribute('lang')).toBe('de')
    expect([...(text?.querySelectorAll('p') ?? [])].map(textOf)).toEqual(
      version?.text
        .trim()
        .split(/\n{2,}/)
        .map((paragraph) => paragraph.replace(/\s+/g, ' ')),
    )
    expect(text?.querySelectorAll('[id^="evidence-"]').length).toBe(version?.evidence.totalCount)
    expect(textOf(text?.querySelector('mark'))).toBe('US-Präsident Donald Trump')
  })

  test('what a passage supports, with a way there and back', async () => {
    const page = await openPage(api, SEED)
    const note = [...page.document.querySelectorAll('.notes > li')].find((entry) =>
      textOf(entry).includes('Funding secured'),
    )
    const number = note?.getAttribute('value')

    expect([...(note?.querySelectorAll('ul > li') ?? [])].map(textOf)).toEqual(
      expect.arrayContaining([
        'Figure less than 10 billion US dollars, Funding secured: SoftBank',
        'Participant SoftBank, subject: Musk disputes the funding of Stargate on X',
      ]),
    )
    expect(page.document.querySelector(`#passage-${number}`)?.getAttribute('href')).toBe(
      `#note-${number}`,
    )
    expect(note?.querySelector('.back')?.getAttribute('href')).toBe(`#passage-${number}`)
  })

  test('as many passages as the number beside their heading says', async () => {
    const page = await openPage(api, SEED)
    const count = textOf(page.document.querySelector('#evidence h2 .count'))

    expect(page.document.querySelectorAll('.notes > li')).toHaveLength(Number(count))
    expect(page.document.querySelector('.notes > li:last-child')?.getAttribute('value')).toBe(count)
  })

  test('which events it reports, as what, and who decided that', async () => {
    const page = await openPage(api, SEED)
    const events = [...page.document.querySelectorAll('#events .entries > li')].map(textOf)

    expect(events).toHaveLength(10)
    expect(events[0]).toBe(
      'Trump presents the Stargate AI project 21 January 2025is about itlinked with the first data',
    )
    expect(events.filter((event) => event.includes('recalls it')).length).toBe(4)
  })
})

describe('an article of two versions that was copied', () => {
  beforeAll(async () => {
    const { current } = api.database
    const article = await insertArticle(current, {
      slug: 'rocket',
      language: 'en',
      text: '🚀🚀 The rocket rose.\n\nThen it fell.',
    })
    const newer = await insertArticleVersion(current, {
      articleId: article.id,
      number: 2,
      language: 'en',
      title: 'The rocket fell',
      text: 'Corrected: the rocket fell.',
    })
    await insertArticle(current, { slug: 'rocket-copy', copyOfId: article.id })
    const event = await insertEvent(current, {
      slug: 'rocket-start',
      titles: { en: 'A rocket rises' },
    })
    const link = await insertArticleEvent(current, {
      articleId: article.id,
      eventId: event.id,
      role: 'main',
      score: 0.98765,
      features: {},
      modelVersion: 'test-3',
      decidedBy: 'linker',
    })
    const actor = await insertActor(current, { names: { en: 'The rocket' } })
    const participation = await insertParticipation(current, {
      eventId: event.id,
      actorId: actor.id,
    })
    const old = article.version
    await insertEvidence(current, {
      version: old,
      exact: 'The rocket rose.',
      articleEventId: link.id,
    })
    await insertEvidence(current, {
      version: old,
      exact: 'rocket',
      participationId: participation.id,
    })
    await insertEvidence(current, { version: newer, exact: 'the rocket fell', eventId: event.id })
  })

  test('shows the newest, and the older one to those who come by its evidence', async () => {
    const newest = await openPage(api, '/article/rocket')
    const older = await openPage(api, '/article/rocket?version=1')

    expect(textsOf(newest, 'h1')).toEqual(['The rocket fell'])
    expect(textsOf(newest, '.article-text mark')).toEqual(['the rocket fell'])
    // Cut where the passages begin and end, counted in code points: the rockets are one each.
    expect(textsOf(older, '.article-text mark')).toEqual(['The', 'rocket', 'rose.'])
    expect(older.document.querySelectorAll('.article-text mark.depth-2')).toHaveLength(1)
    expect(textsOf(older, '.page-head .meta').at(-1)).toBe(
      'This is version 1 of the text; the newest is version 2.',
    )
    expect((await openPage(api, '/article/rocket?version=3')).status).toBe(404)
  })

  test('tells how probable the linker thought the event, never more than it did', async () => {
    const page = await openPage(api, '/article/rocket')

    expect(textOf(page.document.querySelector('#events .meta'))).toContain(
      'linked automatically, 98.7% likely (model test-3)',
    )
  })

  test('leads to its copies, and they to it', async () => {
    const page = await openPage(api, '/article/rocket')
    const copy = await openPage(api, '/article/rocket-copy')

    expect(page.document.querySelector('#copies a')?.getAttribute('href')).toBe(
      '/article/rocket-copy',
    )
    expect(textOf(copy.document.querySelector('.page-head'))).toContain(
      'It repeats the text of The rocket fell',
    )
  })
})

test('an address leads to all of a passage, or to its beginning where others cross it', async () => {
  const { current } = api.database
  const { version } = await insertArticle(current, {
    slug: 'crossed',
    language: 'en',
    text: 'One two three four five.',
  })
  const event = await insertEvent(current, { slug: 'crossing' })
  const passages: string[] = []
  for (const exact of ['One two three four', 'two', 'four five.', 'One two three']) {
    await insertEvidence(current, { version, exact, eventId: event.id })
  }
  const page = await openPage(api, '/article/crossed')
  for (const anchor of page.document.querySelectorAll('.article-text [id^="evidence-"]')) {
    const clone = anchor.cloneNode(true) as typeof anchor
    for (const note of clone.querySelectorAll('.note')) note.remove()
    passages.push(textOf(clone))
  }

  // "four five." begins within the first and ends after it: its second half is in no element of it.
  expect(passages).toEqual(['One two three four', 'One two three', 'two', 'four'])
})

test('numbers stand together behind the punctuation that their passages end with or before', async () => {
  const { current } = api.database
  const { version } = await insertArticle(current, {
    slug: 'quoted',
    language: 'de',
    text: 'Er sagte: „Wir sind zahlungsfähig.“ Danach schwieg er, lange.\n\nEnde gut',
  })
  const event = await insertEvent(current, { slug: 'quotation' })
  for (const exact of [
    'Er sagte: „Wir sind zahlungsfähig.“',
    'Wir sind zahlungsfähig.',
    'zahlungsfähig',
    'schwieg er',
    'lange.',
    'Ende gut',
    'gut',
  ]) {
    await insertEvidence(current, { version, exact, eventId: event.id })
  }
  const page = await openPage(api, '/article/quoted')

  expect(textsOf(page, '.article-text p')).toEqual([
    'Er sagte: „Wir sind zahlungsfähig.“1 2 3 Danach schwieg er,4 lange.5',
    'Ende gut6 7',
  ])
  expect(textsOf(page, '.article-text .note')).toEqual(['1 2 3', '4', '5', '6 7'])
})

test('the span helper of these tests counts code points', () => {
  expect(spanOf('🚀🚀 The', 'The').startOffset).toBe(3)
})
