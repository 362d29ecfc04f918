import { describe, expect, test } from 'vitest'
import type { Consulted } from '../../../src/evaluation/knowledge-base.ts'
import type { EventArticle, StoryArticle } from '../../../src/evaluation/labelled-articles.ts'
import { evaluateLinking } from '../../../src/evaluation/linking.ts'
import { evaluateStory, type StoryBase } from '../../../src/evaluation/stargate.ts'
import type { EventDraft } from '../../../src/linking/event-draft.ts'
import type { JudgedLink, Judgement } from '../../../src/linking/judgement.ts'
import type { KnownEvent, ReadArticle } from '../../../src/linking/profiles.ts'
import { event, read, statistics } from '../linking/scoring/known-event.ts'

/** A knowledge base that holds what it is given, and finds everything for every article. */
class PlainBase {
  readonly #events: KnownEvent[] = []

  async consult(article: { title: string; text: string }): Promise<Consulted> {
    return { article: read(article), candidates: [...this.#events], statistics: statistics() }
  }

  async createEvent(_: string, article: ReadArticle): Promise<string> {
    const id = `event-${this.#events.length}`
    this.#events.push(event(id, article.title))
    return id
  }

  async link() {}
}

/** Takes an article for the event whose title is the article's first word; sure of capitals. */
function judgeByTitle({ article, candidates }: Consulted): Judgement {
  const word = article.title.split(' ')[0] ?? ''
  const links = candidates.map((known): JudgedLink => {
    const isAlike = known.texts[0]?.title.toLowerCase().startsWith(word.toLowerCase()) ?? false
    return {
      event: known,
      role: 'main',
      outcome: !isAlike ? 'unlikely' : word === word.toUpperCase() ? 'linked' : 'proposed',
      score: isAlike ? 1 : 0,
      features: {},
      explanation: { signals: [], runnerUp: null, evidence: [] },
    }
  })
  const likely = links.filter(({ outcome }) => outcome !== 'unlikely')
  const draft: EventDraft = {
    language: 'en',
    title: article.title,
    summary: null,
    kind: 'other',
    time: { edtf: '../..', derivation: null, span: null },
    participants: [],
    statements: [],
    sentences: [],
  }
  return {
    modelVersion: 'test',
    links: likely,
    unlikely: links.filter(({ outcome }) => outcome === 'unlikely'),
    notes: [],
    newEvent: likely.length > 0 ? null : { draft, score: 1, features: {} },
  }
}

const row = (id: string, event: string, title: string): EventArticle => ({
  id,
  lang: 'en',
  publishedAt: null,
  title,
  text: 'Text.',
  event,
})

describe('a replay', () => {
  const rows = [
    row('1', 'fire', 'blaze at the harbour'),
    row('2', 'fire', 'BLAZE under control'),
    row('3', 'flood', 'BLAZE and water'), // mistaken for the fire
    row('4', 'flood', 'water again'), // unlike the article that created the flood
  ]
  const evaluate = () => evaluateLinking(rows, async () => new PlainBase(), judgeByTitle)

  test('counts as known only what an earlier article has created', async () => {
    const [figures] = await evaluate()
    expect(figures).toMatchObject({ language: 'en', articles: 4 })
    expect(figures?.replay).toMatchObject({ known: 2, first: 1 })
  })

  test('counts the links without asking, and those to the wrong event', async () => {
    const [figures] = await evaluate()
    expect(figures?.replay).toMatchObject({ linked: 2, rightlyLinked: 1 })
  })

  test('counts what was called new, what of it was, and what was to be found', async () => {
    const [figures] = await evaluate()
    expect(figures?.replay.news).toEqual({ right: 1, said: 2, actual: 2 })
  })

  test('with a third of the events unknown has none of their articles known', async () => {
    const [figures] = await evaluate()
    // The fire is known from its first article; the flood, second of three, never is.
    expect(figures?.thirdUnknown).toMatchObject({ known: 1, first: 1 })
    expect(figures?.thirdUnknown.news).toEqual({ right: 1, said: 1, actual: 2 })
  })

  test('puts articles together as the linker would alone', async () => {
    const [figures] = await evaluate()
    // Put: 1, 2 and 3; 4. Precision (2/3 + 2/3 + 1/3 + 1) / 4, recall (1 + 1 + 1/2 + 1/2) / 4.
    const precision = 2 / 3
    const recall = 3 / 4
    expect(figures?.freeRunBCubedF1).toBeCloseTo(
      (2 * precision * recall) / (precision + recall),
      10,
    )
  })
})

describe('articles near a story', () => {
  const base: StoryBase = {
    consult: async (article) => ({
      article: read(article),
      candidates: [event('1', 'fire'), event('2', 'flood')],
      statistics: statistics(),
    }),
    slugOf: (id) => ({ 1: 'the-fire', 2: 'the-flood' })[id] ?? null,
  }
  const article = (title: string, reports: string[], background: string[] = []): StoryArticle => ({
    id: title,
    lang: 'en',
    publishedAt: null,
    title,
    text: 'Text.',
    reports,
    background,
    news: reports.length === 0 ? 'unrelated' : 'existing',
  })
  const figuresOf = async (...rows: StoryArticle[]) =>
    (await evaluateStory(rows, base, judgeByTitle)).at(-1)

  test('a main event is found where it is linked, or proposed first', async () => {
    expect(await figuresOf(article('FIRE', ['the-fire']))).toMatchObject({
      mainEvents: 1,
      mainFound: 1,
      links: 1,
      rightLinks: 1,
    })
    expect(await figuresOf(article('fire', ['the-fire']))).toMatchObject({ mainFound: 1, links: 0 })
    expect(await figuresOf(article('f', ['the-flood']))).toMatchObject({ mainFound: 0 })
  })

  test('an event that is only recalled counts as found, but in the wrong role', async () => {
    const recalling = article('FLOOD', ['the-flood'], ['the-flood'])
    expect(await figuresOf(recalling)).toMatchObject({
      mainEvents: 0,
      backgroundFound: 1,
      rightLinks: 1,
      reported: 1,
      rightRoles: 0,
    })
  })

  test('a link of an unrelated article is wrong and counted', async () => {
    expect(await figuresOf(article('FIRE', []), article('rain', []))).toMatchObject({
      links: 1,
      rightLinks: 0,
      unrelated: 2,
      unrelatedLinked: 1,
      news: { right: 1, said: 1, actual: 2 },
    })
  })
})
