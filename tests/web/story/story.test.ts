import { beforeAll, describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { insertStory } from '../../support/facts.ts'
import { openPage } from '../explorer/web-page.ts'

const api = useApi()

beforeAll(() =>
  insertStory(api.database.current, { slug: 'nothing-yet', titles: { de: 'Noch nichts' } }),
)

describe('a story', () => {
  test('has its title, what it is about, and its events as they happened', async () => {
    const page = await openPage(api, '/story/stargate')

    expect(page.document.querySelector('h1')?.textContent).toBe(
      'The dispute over the Stargate project',
    )
    expect(page.document.querySelector('.standfirst')?.textContent).toMatch(/^Trump presents an AI/)
    const { timeline } = await api.data<{ timeline: { nodes: { slug: string }[] } }>(
      '{ timeline(filter: { stories: ["stargate"] }) { nodes { slug } } }',
    )
    expect(page.slugs).toEqual(timeline.nodes.map(({ slug }) => slug))
    expect(page.count).toBe('10 events')
  })

  test('is told in the order of its editors, too', async () => {
    const page = await openPage(api, '/story/stargate')
    const told = await openPage(api, page.hrefOf('As the editors tell it'))
    const { story } = await api.data<{ story: { events: { nodes: { title: string }[] } } }>(
      '{ story(slug: "stargate") { events { nodes { title } } } }',
    )

    expect([...told.links('.thread').keys()]).toEqual(story.events.nodes.map(({ title }) => title))
    expect(told.document.querySelector('.orders [aria-current]')?.textContent).toBe(
      'As the editors tell it',
    )
  })

  test('is turned page by page in that order', async () => {
    const first = await openPage(api, '/story/stargate?order=editor&page-size=6')
    const second = await openPage(api, first.hrefOf('More'))

    expect(first.links('.thread').size).toBe(6)
    expect(second.links('.thread').size).toBe(4)
    expect(second.links('.pages').get('Before')).toMatch(/^\/story\/stargate\?order=editor&/)
  })

  test('keeps the size of its pages and its headings on the way to the others', async () => {
    const first = await openPage(api, '/story/stargate?page-size=3&group-by=month&language=de')
    const second = await openPage(api, first.hrefOf('Weitere Ereignisse'))

    expect(first.slugs).toHaveLength(3)
    expect(second.slugs).toHaveLength(3)
    expect(second.document.querySelector('annals-timeline')?.getAttribute('group-by')).toBe('month')
    expect(Object.fromEntries(second.links('.orders'))).toEqual({
      'Älteste zuerst': '/story/stargate?page-size=3&group-by=month&language=de',
      'Neueste zuerst':
        '/story/stargate?order=happened-desc&page-size=3&group-by=month&language=de',
      'Wie die Redaktion es erzählt':
        '/story/stargate?order=editor&page-size=3&group-by=month&language=de',
    })
  })

  test('keeps the size of its pages in the order of its editors', async () => {
    const first = await openPage(api, '/story/stargate?order=editor&page-size=4')
    const second = await openPage(api, first.hrefOf('More'))

    expect(second.links('.thread').size).toBe(4)
  })

  test('names what is in dispute, and who says what of it', async () => {
    const page = await openPage(api, '/story/stargate', 'de')
    const { claims } = await api.data<{ claims: { nodes: { proposition: string }[] } }>(
      '{ claims(filter: { stories: ["stargate"], disputed: true }) { nodes { proposition(language: ["de"]) } } }',
    )

    const disputed = page.links('[aria-labelledby=disputed]')
    expect([...disputed.keys()]).toEqual(claims.nodes.map(({ proposition }) => proposition))
    expect(disputed.size).toBeGreaterThan(0)
    expect(page.document.querySelector('.claims')?.textContent).toMatch(/Elon Musk bestreitet/)
  })

  test('names who takes part, and leads to the explorer', async () => {
    const page = await openPage(api, '/story/stargate')

    expect(page.links('[aria-labelledby=actors]').get('Elon Musk')).toBe('/actor/elon-musk')
    expect(page.hrefOf('Narrow down')).toBe('/?story=stargate')
    expect(page.links('#reuse').get('Feed (Atom)')).toBe(
      '/timeline.atom?story=stargate&language=en',
    )
  })

  test('without events says so, in the language that its title is not in', async () => {
    const page = await openPage(api, '/story/nothing-yet', 'en')

    expect(page.document.querySelector('h1')?.getAttribute('lang')).toBe('de')
    expect(page.text).toContain('No event is in this story.')
  })

  test.for(['/story/none', '/story/%00', '/story/Stargate%20'])(
    'that is not there is a 404 with a way on: %s',
    async (path) => {
      const page = await openPage(api, path)

      expect(page.status).toBe(404)
      expect(page.hrefOf('To the whole timeline')).toBe('/')
    },
  )

  test('is found by its global id, which leads to its address', async () => {
    const { story } = await api.data<{ story: { id: string } }>(
      '{ story(slug: "stargate") { id } }',
    )
    const response = await api.fetch(`/story/${story.id}?language=de`)

    expect(response.status).toBe(301)
    expect(response.headers.get('Location')).toBe('/story/stargate?language=de')
  })

  test('in no order that there is, is a 400 that names the parameter', async () => {
    const page = await openPage(api, '/story/stargate?order=sideways')

    expect(page.status).toBe(400)
    expect(page.document.querySelector('[role=alert]')?.textContent).toContain(
      'order is "sideways"',
    )
  })
})

test('the stories are listed with what they are about', async () => {
  const page = await openPage(api, '/stories', 'de')

  expect(Object.fromEntries(page.links('.entries'))).toEqual({
    'Noch nichts': '/story/nothing-yet',
    'Der Streit um das Stargate-Projekt': '/story/stargate',
  })
  expect(page.text).toContain('10 Ereignisse')
  expect(page.text).toContain('0 Ereignisse')
})
