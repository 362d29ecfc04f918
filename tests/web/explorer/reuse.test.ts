import { describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { openPage } from './web-page.ts'

const api = useApi()

describe('what is shown can be taken along', () => {
  test('as a query with its variables, which gives the same events', async () => {
    const page = await openPage(api, '/?actors=elon-musk&order=happened-desc&page-size=3')
    const { timeline } = await api.data<{
      timeline: { totalCount: number; edges: { node: { slug: string } }[] }
    }>(page.fieldText('query'), JSON.parse(page.fieldText('variables')))
    expect(timeline.totalCount).toBe(7)
    expect(timeline.edges.map(({ node }) => node.slug)).toEqual(page.slugs)
  })

  test('to GraphiQL, by a form that needs no script', async () => {
    const { document } = await openPage(api, '/')
    const form = document.querySelector('form[action="/graphql"]')
    const names = [...(form?.querySelectorAll('[name]') ?? [])].map((field) =>
      field.getAttribute('name'),
    )

    expect(form?.hasAttribute('method')).toBe(false)
    expect(names).toEqual(['query', 'variables'])
  })

  test('as files and feeds of all its events, whichever page is shown', async () => {
    const page = await openPage(api, '/?actors=elon-musk&page-size=3')
    const next = await openPage(api, page.hrefOf('More events'))
    const links = [...next.links('#reuse').values()]

    expect(links).toContain('/timeline.csv?actors=elon-musk&language=en')
    expect(links).toContain('/timeline.png?actors=elon-musk&language=en')
    expect(links).toContain('webcal://localhost/timeline.ics?actors=elon-musk&language=en')
    expect(links).toContain('/?actors=elon-musk&page-size=3&live=true')
  })

  test('by programs that read the head', async () => {
    const { document } = await openPage(api, '/?actors=elon-musk')
    const alternates = [...document.querySelectorAll('head link[rel=alternate]')].map((link) => [
      link.getAttribute('type'),
      link.getAttribute('href'),
    ])

    expect(alternates).toContainEqual([
      'application/atom+xml',
      '/timeline.atom?actors=elon-musk&language=en',
    ])
    expect(alternates).toContainEqual([
      'application/feed+json',
      '/timeline.feed.json?actors=elon-musk&language=en',
    ])
    expect(alternates).toContainEqual([
      'text/calendar',
      '/timeline.ics?actors=elon-musk&language=en',
    ])
  })

  test('by whoever asks how to embed the page', async () => {
    const { document } = await openPage(api, '/?actors=elon-musk')
    const link = document.querySelector('head link[type="application/json+oembed"]')
    const answer = await api.fetch(
      link?.getAttribute('href')?.replace('http://localhost', '') ?? '',
    )

    expect(await answer.json()).toMatchObject({
      type: 'rich',
      html: expect.stringContaining('/embed/timeline?actors=elon-musk'),
    })
  })

  test('as a frame or an element of another page', async () => {
    const page = await openPage(api, '/?actors=elon-musk&text="AI"&page-size=5')

    expect(page.fieldText('embed-frame')).toContain(
      'src="http://localhost/embed/timeline?actors=elon-musk&amp;text=%22AI%22&amp;page-size=5&amp;language=en"',
    )
    expect(page.fieldText('embed-element')).toContain(
      '<annals-timeline src="http://localhost" actors="elon-musk" text="&quot;AI&quot;" page-size="5" language="en">',
    )
  })

  test('live, where the address asks for it', async () => {
    const { document } = await openPage(api, '/?live=true')
    const still = await openPage(api, '/')

    expect(document.querySelector('annals-timeline')?.hasAttribute('live')).toBe(true)
    expect(still.document.querySelector('annals-timeline')?.hasAttribute('live')).toBe(false)
  })
})
