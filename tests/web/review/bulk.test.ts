import { beforeAll, describe, expect, test } from 'vitest'
import { useNewsroom } from '../../modules/ingest/newsroom.ts'
import { useEditor } from '../../modules/writing/editor.ts'
import { Desk, fieldsOf, type Page, textOf } from './desk.ts'

const newsroom = useNewsroom()
const { api, editor } = newsroom
const rival = useEditor(api, 'Fritz Faster')
let desk: Desk

beforeAll(async () => {
  desk = await new Desk(api).signIn(editor.secret)
})

async function propose(score: number): Promise<string> {
  const { links } = await newsroom.ingest({
    links: [{ title: 'Stargate', outcome: 'proposed', score }],
  })
  return links[0]?.proposal?.id ?? ''
}

const marked = (page: Page) =>
  [...page.document.querySelectorAll('input[name="proposal"]')].map(
    (box) => box.getAttribute('value') ?? '',
  )

async function statusesOf(ids: readonly string[]): Promise<readonly string[]> {
  const { nodes } = await api.data<{ nodes: { status: string }[] }>(
    'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Proposal { status } } }',
    { ids },
  )
  return nodes.map(({ status }) => status)
}

/** Sends the preview with some of its marks. */
function confirm(page: Page, ids: readonly string[]): Promise<Page> {
  const form = page.document.querySelector('form.bulk')
  if (form === null) throw new Error(`there is no preview: ${textOf(page, 'main')}`)
  const fields = fieldsOf(form).filter(([name]) => name !== 'proposal')
  return desk.post('/review/bulk', [
    ...fields,
    ...ids.map((id): [string, string] => ['proposal', id]),
  ])
}

describe('confirming all from a score on', () => {
  test('shows exactly those first, the likeliest first, and does nothing yet', async () => {
    const [below, at, above] = [await propose(0.79), await propose(0.8), await propose(0.95)]

    const page = await desk.get('/review/bulk?threshold=0.8')

    expect(marked(page)).toEqual([above, at])
    expect(textOf(page, 'main h2')).toBe('2 links from 0.80 on')
    expect(await statusesOf([below, at, above])).toEqual(['PENDING', 'PENDING', 'PENDING'])
    await confirm(page, [at, above])
  })

  test('leaves out whose mark is taken away, and what came since', async () => {
    const [taken, left] = [await propose(0.9), await propose(0.91)]
    const page = await desk.get('/review/bulk?threshold=0.85')
    const later = await propose(0.99)

    const answer = await confirm(page, [taken])

    expect(textOf(answer, 'h1')).toBe('1 link confirmed')
    expect(await statusesOf([taken, left, later])).toEqual(['CONFIRMED', 'PENDING', 'PENDING'])
  })

  test('overwrites no decision that somebody made meanwhile, and tells of it', async () => {
    const [one, other] = [await propose(0.96), await propose(0.97)]
    const page = await desk.get('/review/bulk?threshold=0.95')
    await rival.call('decide', { proposalId: one, decision: 'REJECT' })

    const answer = await confirm(page, [one, other])

    expect(await statusesOf([one, other])).toEqual(['REJECTED', 'CONFIRMED'])
    expect(textOf(answer, '[role="alert"]')).toMatch(
      /^1 was not confirmed\s?Rejected: .+ \(Fritz Faster, /,
    )
  })

  test('that is sent twice confirms once', async () => {
    const proposal = await propose(0.94)
    const page = await desk.get('/review/bulk?threshold=0.94')
    await confirm(page, [proposal])

    const again = await confirm(page, [proposal])

    expect([again.status, textOf(again, 'h1')]).toEqual([200, '1 link confirmed'])
    expect(again.document.querySelector('[role="alert"]')).toBeNull()
  })

  test('is ticked for all or none at a click, and each leads to its proposal', async () => {
    const proposal = await propose(0.925)
    const page = await desk.get('/review/bulk?threshold=0.92&language=de')
    const ticks = ({ document }: Page) => [
      document.querySelectorAll('input[name="proposal"]').length,
      document.querySelectorAll('input[name="proposal"][checked]').length,
    ]
    const [count] = ticks(page)
    expect(ticks(page)).toEqual([count, count])

    const none = [...page.document.querySelectorAll('form.bulk .hint a')].at(-1)
    expect(none?.textContent).toBe('Keine')
    expect(ticks(await desk.get(none?.getAttribute('href') ?? ''))).toEqual([count, 0])
    const leads = [...page.document.querySelectorAll('.choice a')]
    expect(leads.map((link) => link.getAttribute('href'))).toContain(
      `/review/${proposal}?language=de`,
    )
    await confirm(page, [proposal])
  })

  test('with nothing marked does nothing', async () => {
    await propose(0.93)
    const answer = await confirm(await desk.get('/review/bulk?threshold=0.9'), [])

    expect([answer.status, textOf(answer, '[role="alert"]')]).toEqual([
      400,
      'Nothing was ticked, so nothing was confirmed.',
    ])
  })

  test.each(['0.49', '1.01', 'all', 'NaN'])('from %s on is refused', async (threshold) => {
    const page = await desk.get(`/review/bulk?threshold=${threshold}`)

    expect(page.status).toBe(400)
    expect(textOf(page, 'main')).toContain('a number from 0.5 to 1')
  })
})

describe('undoing what was confirmed together', () => {
  test('undoes each, also for who comes back later', async () => {
    const ids = [await propose(0.98), await propose(0.985)]
    await confirm(await desk.get('/review/bulk?threshold=0.98'), ids)
    expect(await statusesOf(ids)).toEqual(['CONFIRMED', 'CONFIRMED'])

    const later = await desk.get('/review/bulk/done')
    expect(later.document.querySelectorAll('main .entries li')).toHaveLength(2)
    const undone = await desk.submit(later, 'form.undo-all')

    expect(textOf(undone, 'h1')).toBe('2 undone')
    const told = [...undone.document.querySelectorAll('main .entries li')]
    expect(told.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Undecided: Meldung \d+\.$/),
      expect.stringMatching(/^Undecided: Meldung \d+\.$/),
    ])
    expect(await statusesOf(ids)).toEqual(['PENDING', 'PENDING'])
    expect(textOf(await desk.get('/review/bulk/done'), 'main')).toContain('Nothing was confirmed')
  })

  test('says which could not be undone, and undoes the others', async () => {
    const ids = [await propose(0.99), await propose(0.995)]
    const page = await confirm(await desk.get('/review/bulk?threshold=0.99'), ids)
    const revisions = fieldsOf(page.document.querySelector('form.undo-all') as Element).filter(
      ([name]) => name === 'revision',
    )
    await rival.call('undo', { revisionId: revisions[0]?.[1] })

    const undone = await desk.submit(page, 'form.undo-all')

    expect(textOf(undone, 'h1')).toBe('1 undone')
    expect(textOf(undone, '[role="alert"]')).toMatch(
      /^1 could not be undone\s?That was undone already, by Fritz Faster, /,
    )
    expect(await statusesOf(ids)).toEqual(['PENDING', 'PENDING'])
  })

  test('tells what is no edit, and undoes the others', async () => {
    const ids = [await propose(0.99)]
    const page = await confirm(await desk.get('/review/bulk?threshold=0.99'), ids)
    const fields = fieldsOf(page.document.querySelector('form.undo-all') as Element)

    const undone = await desk.post('/review/bulk/undo', [['revision', 'not-an-id'], ...fields])

    expect(textOf(undone, 'h1')).toBe('1 undone')
    expect(textOf(undone, '[role="alert"]')).toContain('not-an-id')
    expect(await statusesOf(ids)).toEqual(['PENDING'])
  })

  test('forgets what was damaged on the way', async () => {
    desk.cookies.set('annals-review-bulk', 'abc~def')

    expect((await desk.get('/review/bulk/done')).status).toBe(200)
  })
})
