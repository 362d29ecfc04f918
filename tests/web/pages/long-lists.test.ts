import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { actor } from '../../../src/db/schema/actor.ts'
import { event, participation } from '../../../src/db/schema/event.ts'
import { relationship } from '../../../src/db/schema/relationship.ts'
import { useApi } from '../../modules/api/api.ts'
import { dated, insertActor, insertEvent, write } from '../../support/facts.ts'
import { openPage, type WebPage } from '../explorer/web-page.ts'
import { textsOf } from './page-text.ts'

const api = useApi({ seed: false })

/** More than a page of any list, and more than the picture shows. */
const OTHERS = 120

beforeAll(async () => {
  const { current } = api.database
  const hub = await insertActor(current, { slug: 'hub', names: { en: 'The hub' } })
  const summit = await insertEvent(current, { slug: 'summit', titles: { en: 'A summit' } })
  await write(current, async (transaction) => {
    const others = await transaction
      .insert(actor)
      .values(
        Array.from({ length: OTHERS }, (_, index) => ({
          slug: `guest-${index}`,
          kind: 'person' as const,
        })),
      )
      .returning({ id: actor.id })
    const everybody = [hub, ...others]
    await transaction
      .insert(participation)
      .values(
        everybody.map(({ id }) => ({ eventId: summit.id, actorId: id, role: 'attendee' as const })),
      )
    await transaction.insert(relationship).values(
      others.map(({ id }) => ({
        sourceId: id,
        targetId: hub.id,
        kind: 'member_of' as const,
        ...dated({ edtf: '2020/..' }),
      })),
    )
  })
})

/** More than a page of its timeline. */
const OWN_EVENTS = 21

test('an actor’s timeline is turned while its other lists, and the language, stay', async () => {
  const { current } = api.database
  await write(current, async (transaction) => {
    const [hub] = await transaction.select().from(actor).where(eq(actor.slug, 'hub'))
    const events = await transaction
      .insert(event)
      .values(
        Array.from({ length: OWN_EVENTS }, (_, index) => ({
          slug: `address-${index}`,
          kind: 'speech' as const,
          status: 'happened' as const,
          ...dated({ edtf: '2024-05-01' }),
        })),
      )
      .returning({ id: event.id })
    await transaction.insert(participation).values(
      events.map(({ id }) => ({
        eventId: id,
        actorId: hub?.id ?? '',
        role: 'speaker' as const,
      })),
    )
  })
  const first = await openPage(api, '/actor/hub?language=de')
  const relationships = await openPage(
    api,
    first.document.querySelector('#relationships a[rel=next]')?.getAttribute('href') ?? '',
  )
  const turned = await openPage(api, relationships.hrefOf('Weitere Ereignisse'))

  expect(turned.document.documentElement.getAttribute('lang')).toBe('de')
  expect(turned.slugs).toHaveLength(2)
  expect(textsOf(turned, '#relationships tbody th')).toEqual(
    textsOf(relationships, '#relationships tbody th'),
  )
  expect(textsOf(turned, '#relationships tbody th')).not.toEqual(
    textsOf(first, '#relationships tbody th'),
  )
})

/** Follows the links to the next page of a list to its end. */
async function turn(path: string, section: string, cell: string): Promise<string[][]> {
  const pages: string[][] = []
  let next: string | undefined = path
  while (next !== undefined) {
    const page: WebPage = await openPage(api, next)
    expect(page.status).toBe(200)
    pages.push(textsOf(page, `#${section} ${cell}`))
    next =
      page.document.querySelector(`#${section} a[rel=next]`)?.getAttribute('href')?.split('#')[0] ??
      undefined
  }
  return pages
}

test.for([
  ['/event/summit', 'participants', 'dd > a', OTHERS + 1, 50],
  ['/actor/hub', 'relationships', 'tbody th > a', OTHERS, 30],
  ['/actor/hub', 'co-participants', 'tbody th > a', OTHERS, 20],
] as const)(
  '%s has all of its %s, page by page, and none twice',
  async ([path, section, cell, count, pageSize]) => {
    const pages = await turn(path, section, cell)
    const page = await openPage(api, path)

    expect(textsOf(page, `#${section} h2 .count`)).toEqual([String(count)])
    expect(
      pages
        .map(({ length }) => length)
        .slice(0, -1)
        .every((length) => length === pageSize),
    ).toBe(true)
    expect(new Set(pages.flat()).size).toBe(count)
  },
)

test('the picture has the nearest, says so, and stays small', async () => {
  const page = await openPage(api, '/actor/hub')

  expect(page.document.querySelectorAll('svg#network-wide a')).toHaveLength(50)
  expect(textsOf(page, '.graph-note.wide')).toEqual([
    'The picture shows the 49 with the most ties.',
  ])
  expect(page.document.querySelectorAll('svg#network-narrow a')).toHaveLength(25)
  expect(textsOf(page, '.graph-note.narrow')).toEqual([
    'The picture shows the 24 with the most ties.',
  ])
  expect(page.text.length).toBeLessThan(200_000)
})
