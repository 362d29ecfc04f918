import type { Page, Request } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useSite } from '../../support/browser/annals-site.ts'
import { useOtherSite } from '../../support/browser/other-site.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'
import { drawn, eventually, followed, newsroomPages, titles } from './newsroom.ts'

const site = useSite()
const browser = useBrowser(site)
const newsroom = newsroomPages(site, useOtherSite(), browser)

/** Carries out a mutation as an editor. */
async function edit(query: string, variables: object): Promise<Record<string, never>> {
  const response = await fetch(`${site.origin}/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${await site.createEditorToken(`Editor ${Math.random()}`)}`,
    },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  expect(errors).toBeUndefined()
  return data
}

const create = (slug: string, edtf: string) =>
  edit(
    `mutation ($input: CreateEventInput!) {
      createEvent(input: $input) { __typename ... on CreateEventPayload { event { id revision { id } } } }
    }`,
    {
      input: {
        slug,
        kind: 'OTHER',
        status: 'HAPPENED',
        date: { edtf, timeZone: 'America/New_York' },
        texts: [{ language: 'en', title: `The ${slug}` }],
      },
    },
  )

describe('a live timeline', () => {
  test('takes in a new event where it belongs, marks it, and says so', async () => {
    const page = await newsroom.open('<annals-timeline live></annals-timeline>')
    await drawn(page)
    await followed(page)
    expect(await page.locator('[part=count]').textContent()).toBe('10 events')
    await create('new-event', '2025-01-22')

    const item = page.locator('#event-new-event')
    await item.waitFor()
    const ids = await page.locator('[part=event]').evaluateAll((items) => items.map(({ id }) => id))
    expect(ids.slice(-2)).toEqual(['event-new-event', 'event-trump-press-remarks'])
    expect(await item.getAttribute('data-new')).toBe('New')
    expect(await page.locator('[role=status]').textContent()).toBe('New: The new-event')
    expect(await item.locator('[part=heading]').isVisible()).toBe(true)
    await eventually(() => page.locator('[part=count]').textContent()).toBe('11 events')
    await page.locator('[part=bar][aria-label="22 January 2025: 1 event"]').waitFor()
  })

  test('moves an event whose date changed, keeps the focus on it, and drops one that left the filter', async () => {
    const made = await create('moving-event', '2025-01-19')
    const { id, revision } = (
      made as unknown as { createEvent: { event: { id: string; revision: { id: string } } } }
    ).createEvent.event
    const page = await newsroom.open(
      '<annals-timeline live kinds="other,press-remarks"></annals-timeline>',
    )
    await drawn(page)
    await followed(page)
    await page.locator('#event-moving-event [part=link]').focus()
    const change = `mutation ($input: EditEventInput!) {
      editEvent(input: $input) { __typename ... on EditEventPayload { event { revision { id } } } }
    }`
    const edited = await edit(change, {
      input: {
        id,
        basedOn: revision.id,
        date: { edtf: '2025-01-25', timeZone: 'America/New_York' },
      },
    })
    const order = () =>
      page.locator('[part=event]').evaluateAll((items) => items.map((item) => item.id).slice(-2))
    await eventually(order).toEqual(['event-trump-press-remarks', 'event-moving-event'])
    const focused = await page.evaluate(
      () =>
        document
          .querySelector('annals-timeline')
          ?.shadowRoot?.activeElement?.closest('[part=event]')?.id,
    )
    expect(focused).toBe('event-moving-event')

    const again = edited as unknown as { editEvent: { event: { revision: { id: string } } } }
    await edit(change, {
      input: { id, basedOn: again.editEvent.event.revision.id, kind: 'SPORT' },
    })
    await eventually(() => page.locator('#event-moving-event').count()).toBe(0)
    expect(await page.locator('[role=status]').textContent()).toBe('Removed: The moving-event')
  })

  test('keeps the last event of a page that has further ones, when not its date is edited', async () => {
    await create('event-after-the-edge', '1991-05-05')
    const made = await create('event-at-the-edge', '1990-05-05')
    const { id, revision } = (
      made as unknown as { createEvent: { event: { id: string; revision: { id: string } } } }
    ).createEvent.event
    const page = await newsroom.open(
      '<annals-timeline live kinds="other" page-size="1"></annals-timeline>',
    )
    await drawn(page)
    await followed(page)
    await edit('mutation ($input: EditEventInput!) { editEvent(input: $input) { __typename } }', {
      input: { id, basedOn: revision.id, status: 'CANCELLED' },
    })

    await page.locator('#event-event-at-the-edge [part=status]').waitFor()
    expect(await page.locator('[part=event]').count()).toBe(1)
    expect(await page.locator('[role=status]').textContent()).toBe('Changed: The event-at-the-edge')
  })

  test('goes on after a break where it was, so that nothing is missed', async () => {
    const cursor = await presentCursor()
    const page = await newsroom.open('')
    const since = await endAfterFirstAnswer(page, cursor)
    await addLiveTimeline(page)
    await followed(page)
    await create('event-of-the-break', '2025-01-18')

    await page.locator('#event-event-of-the-break').waitFor()
    expect(since.slice(0, 2)).toEqual([undefined, cursor])
  })
})

describe('a live timeline in the order of recording', () => {
  test('has new events first, and not old ones that are edited', async () => {
    const page = await newsroom.open(
      '<annals-timeline live order="recorded-desc" page-size="3"></annals-timeline>',
    )
    await drawn(page)
    await followed(page)
    const shown = await titles(page)
    expect(shown).not.toContain('Musk sues OpenAI and Altman')
    await edit(
      'mutation ($input: WriteEventTextInput!) { writeEventText(input: $input) { __typename } }',
      { input: { event: 'musk-openai-lawsuit', language: 'fr', title: 'Musk attaque OpenAI' } },
    )
    await create('newest-event', '1999')

    await page.locator('#event-newest-event').waitFor()
    expect(await titles(page)).toEqual(['The newest-event', ...shown])
  })
})

describe('a live timeline that the server has drawn', () => {
  test('goes on from there without asking again', async () => {
    const page = await browser.newPage()
    const asked: (string | null)[] = []
    page.on('request', (request) => {
      const document = new URL(request.url()).searchParams.get('documentId')
      if (document) asked.push(document)
    })
    await page.goto(`${site.origin}/embed/timeline?live&order=recorded-desc&page-size=3`)
    await eventually(() => asked).toEqual(['TimelineChanges'])
    await create('event-of-the-embed', '1998')

    await page.locator('#event-event-of-the-embed').waitFor()
    expect(await page.locator('[part=event]').count()).toBe(4)
  })
})

describe('the connection', () => {
  test('begins anew where the cursor is of a database before it was restored', async () => {
    const page = await newsroom.open('')
    const elsewhere = Buffer.from(
      ['changes-1-1', '800', '01a20501-a777-7000-af8d-f0cc22f43e29', '0'].join('\x1f'),
    ).toString('base64url')
    const since = await endAfterFirstAnswer(page, elsewhere)
    await addLiveTimeline(page)
    await eventually(() => since.length, { timeout: 30_000 }).toBe(3)
    expect(since).toEqual([undefined, elsewhere, undefined])
    await create('event-after-the-restoration', '2025-01-17')

    await page.locator('#event-event-after-the-restoration').waitFor()
  })

  test('rests while nobody sees the page, and misses nothing', async () => {
    const page = await newsroom.open('')
    const open = new Set<Request>()
    const isFeed = (request: Request) => request.url().includes('documentId=TimelineChanges')
    page.on('request', (request) => isFeed(request) && open.add(request))
    page.on('requestfailed', (request) => open.delete(request))
    await addLiveTimeline(page)
    await followed(page)
    expect(open.size).toBe(1)
    const see = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await see(true)
    await eventually(() => open.size).toBe(0)
    await create('event-unseen', '2025-01-16')
    await see(false)

    await page.locator('#event-event-unseen').waitFor()
  })
})

function addLiveTimeline(page: Page): Promise<void> {
  return page.evaluate(() => {
    const timeline = document.createElement('annals-timeline')
    timeline.toggleAttribute('live')
    document.body.append(timeline)
  })
}

/**
 * Has the page's first connection end after one answer.
 * @param cursor which that answer gives
 * @returns from where each connection is asked to go on, as they come
 */
async function endAfterFirstAnswer(page: Page, cursor: string): Promise<readonly unknown[]> {
  const since: unknown[] = []
  await page.route(/documentId=TimelineChanges/, async (route) => {
    const address = new URL(route.request().url())
    since.push(JSON.parse(address.searchParams.get('variables') ?? '{}').since)
    if (since.length > 1) return route.continue()
    const data = { timelineChanges: { cursor, events: [], gone: [] } }
    await route.fulfill({
      contentType: 'text/event-stream',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: `event: next\ndata: ${JSON.stringify({ data })}\n\n`,
    })
  })
  return since
}

/** Where the changes are now. */
async function presentCursor(): Promise<string> {
  const parameters = new URLSearchParams({ documentId: 'TimelineChanges', variables: '{}' })
  const response = await fetch(`${site.origin}/graphql?${parameters}`, {
    headers: { Accept: 'text/event-stream' },
  })
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of response.body ?? []) {
    text += decoder.decode(part)
    const cursor = /"cursor":"([^"]+)"/.exec(text)?.[1]
    if (cursor) return cursor
  }
  throw new Error(`the feed ended: ${text}`)
}
