import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { actor } from '../../../src/db/schema/actor.ts'
import { useApi } from '../../modules/api/api.ts'
import { insertActor, only, write } from '../../support/facts.ts'
import { openPage } from './web-page.ts'

const api = useApi()

interface Total {
  readonly timeline: { readonly totalCount: number }
}

const totalOf = async (filter: object) =>
  (
    await api.data<Total>(
      'query($filter: TimelineFilter) { timeline(filter: $filter) { totalCount } }',
      {
        filter,
      },
    )
  ).timeline.totalCount

const countIn = (label: string) => Number(/, (\d+) events?$/.exec(label)?.[1])

describe('each value of a facet', () => {
  test('leads to as many events as it says, of every facet', async () => {
    const values = [...(await openPage(api, '/')).links('#facets')]
    const byFacet = Map.groupBy(values, ([name]) => name.split(':')[0])

    expect([...byFacet.keys()]).toEqual([
      'Who took part',
      'Kind',
      'Story',
      'Place',
      'Reported by',
      'Reported in',
    ])
    // Of the many actors and kinds, the most and the least frequent ones.
    for (const [name, href] of [...byFacet.values()].flatMap((facet) => [
      ...facet.slice(0, 3),
      ...facet.slice(3).slice(-1),
    ])) {
      expect((await openPage(api, href)).count, name).toMatch(new RegExp(`^${countIn(name)} event`))
    }
  })

  test('counts as the API does', async () => {
    const values = [...(await openPage(api, '/')).links('#facets').keys()]

    // Of the ten events, Musk has no part in the amnesty, the announcement and the interview.
    expect(values).toContain('Who took part: Elon Musk, 7 events')
    expect(await totalOf({ actors: ['elon-musk'] })).toBe(7)
    expect(values).toContain(`Kind: Post, ${await totalOf({ kinds: ['POST'] })} events`)
    expect(values).toContain(`Reported in: German, ${await totalOf({ languages: ['de'] })} events`)
  })

  test('narrows what the others have narrowed down', async () => {
    const musk = await openPage(api, '/?actors=elon-musk')
    const pardon = musk.hrefOf('Kind: Pardon, 1 event')

    expect(pardon).toBe('/?actors=elon-musk&kinds=pardon')
    expect((await openPage(api, pardon)).slugs).toEqual(['ulbricht-pardon'])
    expect([...musk.links('#facets').keys()].filter((name) => name.includes('Amnesty'))).toEqual([])
  })

  test('of a facet in use counts by itself, and adds its events', async () => {
    const softbank = await openPage(api, '/?actors=softbank')
    const altman = softbank.hrefOf('Who took part: Sam Altman, 4 events')

    expect(altman).toBe('/?actors=softbank,sam-altman')
    // SoftBank is in the announcement and in Musk's post, and Altman in neither.
    expect((await openPage(api, altman)).count).toBe('6 events')
  })
})

describe('what a timeline is narrowed by', () => {
  const everything = '/?story=stargate&actors=elon-musk,sam-altman&during=2025-01&text=Altman'

  test('is shown by name, and each is taken away alone', async () => {
    const page = await openPage(api, everything)

    expect(Object.fromEntries(page.links('ul.tags'))).toEqual({
      'Remove Words: Altman': '/?story=stargate&actors=elon-musk,sam-altman&during=2025-01',
      'Remove When: January 2025': '/?story=stargate&actors=elon-musk,sam-altman&text=Altman',
      'Remove Who took part: Elon Musk':
        '/?story=stargate&actors=sam-altman&during=2025-01&text=Altman',
      'Remove Who took part: Sam Altman':
        '/?story=stargate&actors=elon-musk&during=2025-01&text=Altman',
      'Remove Story: The dispute over the Stargate project':
        '/?actors=elon-musk,sam-altman&during=2025-01&text=Altman',
      'Remove all': '/',
    })
  })

  test('is taken away in its facet too', async () => {
    const page = await openPage(api, '/?kinds=pardon,amnesty')

    expect(page.links('#facets').get('Remove Kind: Pardon')).toBe('/?kinds=amnesty')
  })

  test('goes all at once, while language and order stay', async () => {
    const page = await openPage(api, '/?actors=elon-musk&order=happened-desc&language=de')

    expect(page.hrefOf('Alle entfernen')).toBe('/?order=happened-desc&language=de')
  })

  test('has the name of the survivor, where an actor was merged', async () => {
    const { current } = api.database
    await insertActor(current, { slug: 'samuel-altman', names: { en: 'Samuel Altman' } })
    await write(current, async (transaction) => {
      const survivor = only(
        await transaction.select({ id: actor.id }).from(actor).where(eq(actor.slug, 'sam-altman')),
      )
      await transaction
        .update(actor)
        .set({ mergedIntoId: survivor.id })
        .where(eq(actor.slug, 'samuel-altman'))
    })
    const page = await openPage(api, '/?actors=samuel-altman')

    expect(page.count).toBe('4 events')
    expect(page.links('ul.tags').get('Remove Who took part: Sam Altman')).toBe('/')
    expect(page.links('#facets').get('Remove Who took part: Sam Altman')).toBe('/')
  })

  test('is shown as the address has it, where nothing is called so', async () => {
    const page = await openPage(api, '/?actors=nobody')

    expect(page.hrefOf('Remove Who took part: nobody')).toBe('/')
  })
})

describe('where nothing meets everything', () => {
  test('the page says so, and what to leave out to find how many', async () => {
    const page = await openPage(api, '/?actors=donald-trump&kinds=lawsuit')

    expect(page.status).toBe(200)
    expect(page.document.querySelector('.nothing .standfirst')?.textContent).toBe(
      'No event meets all of this.',
    )
    const widenings = [...page.document.querySelectorAll('.nothing li')].map((item) =>
      item.textContent?.trim(),
    )
    expect(widenings).toEqual([
      'Without Who took part: Donald Trump 1 event',
      'Without Kind: Lawsuit 4 events',
    ])
    expect(page.hrefOf('Without Kind: Lawsuit')).toBe('/?actors=donald-trump')
  })

  test('nothing is offered to narrow down by, as nothing is left', async () => {
    const empty = await openPage(api, '/?text=zebra')
    const full = await openPage(api, '/?text=Musk')

    expect(empty.document.querySelector('#facets')).toBeNull()
    expect([...empty.links('.jumps').values()]).toEqual(['#reuse'])
    expect([...full.links('.jumps').values()]).toEqual(['#facets', '#reuse'])
  })

  test('what does not help is not offered', async () => {
    const page = await openPage(api, '/?actors=donald-trump&text=zebra')

    expect([...page.links('.nothing').keys()]).toEqual(['Without Words: zebra', 'Remove all'])
  })
})

describe('the dates', () => {
  test('are bars that lead to what may have happened then', async () => {
    const bars = (await openPage(api, '/')).links('.histogram')

    expect(Object.fromEntries(bars)).toEqual({
      '20 January 2025: 2 events began': '/?during=2025-01-20',
      '21 January 2025: 6 events began': '/?during=2025-01-21',
      '23 January 2025: 1 event began': '/?during=2025-01-23',
    })
    // What began on another day may have lasted, or happened, until then.
    expect((await openPage(api, '/?during=2025-01-23')).slugs).toEqual(
      expect.arrayContaining(['trump-press-remarks', 'leavitt-fox-interview']),
    )
  })

  test('have a figure at the tallest bar', async () => {
    const { document } = await openPage(api, '/')
    const figures = [...document.querySelectorAll('.histogram text')]

    expect(figures.map(({ textContent }) => textContent)).toEqual(['6'])
  })

  test('are no bars where all events fall on one', async () => {
    expect((await openPage(api, '/?kinds=amnesty')).links('.histogram')).toEqual(new Map())
  })
})
