import { beforeAll, describe, expect, test } from 'vitest'
import { createToken, revokeToken } from '../../../src/auth/tokens.ts'
import { DRAFT, useNewsroom } from '../../modules/ingest/newsroom.ts'
import { Desk, fieldsOf, type Page, textOf } from './desk.ts'

const newsroom = useNewsroom()
const { api, editor } = newsroom
let desk: Desk

beforeAll(async () => {
  desk = await new Desk(api).signIn(editor.secret)
})

/** The proposal of a new article: of a known event, or of a new one. */
async function propose(kind: 'link' | 'event' = 'link'): Promise<string> {
  const { links, proposedEvents } = await newsroom.ingest(
    kind === 'event'
      ? { newEvent: DRAFT }
      : { links: [{ title: 'Stargate', outcome: 'proposed', score: 0.6 }] },
  )
  return (kind === 'event' ? proposedEvents[0] : links[0])?.proposal?.id ?? ''
}

const open = (proposal: string) => desk.get(`/review/${proposal}`)

async function stateOf(proposal: string) {
  const { node } = await api.data<{ node: Record<string, unknown> }>(
    `query($id: ID!) { node(id: $id) { ... on Proposal {
      status decidedBy decidedEvent { slug title(language: ["de"]) time { edtf } } } } }`,
    { id: proposal },
  )
  return node
}

describe('without JavaScript', () => {
  test.each([
    ['CONFIRM', { status: 'CONFIRMED', decidedEvent: { slug: 'stargate-announcement' } }],
    ['REJECT', { status: 'REJECTED', decidedEvent: null }],
    ['SKIP', { status: 'SKIPPED', decidedEvent: null }],
  ])('%s is a button', async (decision, state) => {
    const proposal = await propose()
    const page = await open(proposal)

    const answer = await desk.submit(page, 'form.decide', { decision })

    expect(answer.status).toBe(303)
    expect(await stateOf(proposal)).toMatchObject({ ...state, decidedBy: editor.name })
  })

  test('another event is searched for, and taken from what is found', async () => {
    const proposal = await propose()
    const page = await open(proposal)
    const search = page.document.querySelector('form.find')?.getAttribute('action')

    const found = await desk.get(`${search}?find=Ulbricht`)
    const button = found.document.querySelector('#merge-panel form.decide button[name="event"]')
    expect(button?.textContent).toContain('Ulbricht')
    await desk.submit(found, '#merge-panel form.decide', {
      event: button?.getAttribute('value') ?? '',
    })

    expect(await stateOf(proposal)).toMatchObject({
      status: 'MERGED',
      decidedEvent: { slug: 'ulbricht-pardon' },
    })
  })

  test('a new event is made of the draft, with the title and date that the editor writes', async () => {
    const proposal = await propose('event')
    const page = await open(proposal)
    expect(page.document.querySelector('#title')?.getAttribute('value')).toBe(DRAFT.title)
    expect(page.document.querySelector('#edtf')?.getAttribute('value')).toBe('2025-01-23')

    await desk.submit(page, '#new-panel form.decide', {
      title: 'Ein Rechenzentrum',
      edtf: '2025-01-22~',
    })

    expect(await stateOf(proposal)).toMatchObject({
      status: 'CREATED',
      decidedEvent: { title: 'Ein Rechenzentrum', time: { edtf: '2025-01-22~' } },
    })
  })

  test('an article of which a known event was proposed can tell of a new one too', async () => {
    const proposal = await propose()
    const page = await open(proposal)

    await desk.submit(page, '#new-panel form.decide')

    expect(await stateOf(proposal)).toMatchObject({
      status: 'CREATED',
      decidedEvent: { title: expect.stringMatching(/^Meldung \d+$/) },
    })
  })

  test('the next proposal is shown then, with the last decision and how to undo it', async () => {
    const [first, second] = [await propose(), await propose()]
    // The queue's own order is by uncertainty; the newest are these two.
    const page = await desk.get(`/review/${second}?order=newest`)

    const answer = await desk.submit(page, 'form.decide', { decision: 'REJECT' })
    expect(answer.location).toBe(`/review/${first}?order=newest`)
    const next = await desk.follow(answer)
    expect(textOf(next, '#last')).toMatch(/Rejected: Meldung \d+ does not report .+\. Z Undo/)

    const undone = await desk.submit(next, '#last form')
    expect(undone.location).toBe(`/review/${second}?order=newest`)
    expect(await stateOf(second)).toMatchObject({ status: 'PENDING', decidedBy: null })
  })

  test('a draft that is rejected is told as such, with its titles in italics', async () => {
    const proposal = await propose('event')

    const next = await desk.follow(
      await desk.submit(await open(proposal), 'form.decide', { decision: 'REJECT' }),
    )

    expect(textOf(next, '#last .sentence')).toMatch(
      /^Rejected: Meldung \d+ is not made a new event\.$/,
    )
    expect(textOf(next, '#last cite')).toMatch(/^Meldung \d+$/)
  })

  test('the role of the event in the article can be another one', async () => {
    const proposal = await propose()

    await desk.submit(await open(proposal), 'form.decide', {
      decision: 'CONFIRM',
      role: 'BACKGROUND',
    })

    const [row] = await api.database.current.sql`
      select l.role from article_event l where l.decided_by = ${editor.name}
      order by l.id desc limit 1`
    expect(row).toEqual({ role: 'background' })
  })
})

describe('a form that is sent twice', () => {
  test('decides once, and leads on both times', async () => {
    const proposal = await propose()
    const page = await open(proposal)

    const answers = [
      await desk.submit(page, 'form.decide', { decision: 'CONFIRM' }),
      await desk.submit(page, 'form.decide', { decision: 'CONFIRM' }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const [row] = await api.database.current.sql<{ count: number }[]>`
      select count(*)::integer as count from change
      where table_name = 'proposal' and row_id = ${uuidOf(proposal)} and operation = 'update'`
    expect(row?.count).toBe(1)
  })

  test('after the decision was undone, decides nothing and says so', async () => {
    const proposal = await propose()
    const page = await open(proposal)
    const decided = await desk.submit(page, 'form.decide', { decision: 'CONFIRM' })
    await desk.submit(await desk.follow(decided), 'form.undo')

    const again = await desk.submit(page, 'form.decide', { decision: 'CONFIRM' })

    expect(again.status).toBe(400)
    expect(textOf(again, '[role="alert"]')).toContain('undone since')
    expect(await stateOf(proposal)).toMatchObject({ status: 'PENDING' })
  })
})

describe('a proposal that somebody else decided meanwhile', () => {
  const decideElsewhere = async (proposalId: string) => {
    const secret = await createToken(api.database.current, {
      name: `Fritz Faster ${proposalId.slice(-6)}`,
      role: 'editor',
      author: 'test',
    })
    const other = await new Desk(api).signIn(secret)
    await other.submit(await other.get(`/review/${proposalId}`), 'form.decide', {
      decision: 'REJECT',
    })
  }

  test('keeps that decision; who was slower reads who, when and what, and how to go on', async () => {
    const proposal = await propose()
    const page = await open(proposal)
    await decideElsewhere(proposal)

    const answer = await desk.submit(page, 'form.decide', { decision: 'CONFIRM' })

    expect(answer.status).toBe(409)
    const told = textOf(answer, '[role="alert"]')
    expect(told).toMatch(/Rejected: Meldung \d+ does not report .+\./)
    expect(told).toMatch(/\. \(Fritz Faster .+, \d+ \w+ 20\d\d at \d\d:\d\d UTC\)/)
    expect(told).toContain('can undo theirs')
    expect(await stateOf(proposal)).toMatchObject({ status: 'REJECTED' })
  })

  test('is told to a script as a conflict', async () => {
    const proposal = await propose()
    const page = await open(proposal)
    await decideElsewhere(proposal)
    const fields = Object.fromEntries(
      [...page.document.querySelectorAll('form.decide:first-of-type input')].map((input) => [
        input.getAttribute('name') ?? '',
        input.getAttribute('value') ?? '',
      ]),
    )

    const answer = await desk.post(
      '/review/decide',
      { ...fields, decision: 'CONFIRM' },
      { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' },
    )

    expect(answer.status).toBe(409)
    expect(JSON.parse(answer.text)).toMatchObject({
      outcome: 'conflict',
      message: expect.stringContaining('Fritz Faster'),
      left: expect.stringMatching(/^\d+ left$/),
    })
  })

  test('shows the decision in place of the buttons', async () => {
    const proposal = await propose()
    await decideElsewhere(proposal)

    const page = await open(proposal)

    expect(page.document.querySelector('form.decide')).toBeNull()
    expect(textOf(page, '.decided')).toMatch(/This is decided\. Rejected: .+ \(Fritz Faster/)
  })
})

describe('what cannot be carried out', () => {
  test('because the date is none is told, and what was written is there again', async () => {
    const proposal = await propose('event')

    const answer = await desk.submit(await open(proposal), '#new-panel form.decide', {
      title: 'Mein Titel',
      edtf: 'gestern',
    })

    expect(answer.status).toBe(400)
    expect(textOf(answer, '[role="alert"]')).toBe(
      '“gestern” is not a date. Write 2025-01-21, 2025-01, or [2025-01-20..2025-01-23] for one day of these.',
    )
    const back = answer.document.querySelector('a.button')?.getAttribute('href') ?? ''
    const page = await desk.get(back)
    expect(page.document.querySelector('#new')?.hasAttribute('open')).toBe(true)
    expect(page.document.querySelector('#title')?.getAttribute('value')).toBe('Mein Titel')
    expect(page.document.querySelector('#edtf')?.getAttribute('value')).toBe('gestern')
  })

  test('because the date is none is told in German too, and to a script with the field', async () => {
    const proposal = await propose('event')
    const page = await desk.get(`/review/${proposal}?language=de`)

    const answer = await desk.post(
      page.document.querySelector('#new-panel form')?.getAttribute('action') ?? '',
      [...fieldsOf(page.document.querySelector('#new-panel form') as Element)].map(
        ([name, value]): [string, string] => [name, name === 'edtf' ? 'gestern' : value],
      ),
      { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' },
    )

    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      400,
      expect.objectContaining({
        outcome: 'refused',
        field: 'edtf',
        message:
          '„gestern“ ist kein Datum. Schreiben Sie 2025-01-21, 2025-01 oder [2025-01-20..2025-01-23] für einen Tag daraus.',
      }),
    ])
  })

  test('because the token was revoked leads to the sign-in, and back to what was written', async () => {
    const proposal = await propose('event')
    const name = 'Paula Passing'
    const secret = await createToken(api.database.current, { name, role: 'editor', author: 'test' })
    const other = await new Desk(api).signIn(secret)
    const page = await other.get(`/review/${proposal}`)
    await revokeToken(api.database.current, { name, author: 'test' })

    const refused = await other.submit(page, '#new-panel form.decide', { title: 'Geschrieben' })
    expect(refused.status).toBe(401)
    expect(textOf(refused, '[role="alert"]')).toContain('was not carried out')
    const back = await other.follow(
      await other.submit(refused, '.review-sign-in form', { token: editor.secret }),
    )

    expect(back.document.querySelector('#title')?.getAttribute('value')).toBe('Geschrieben')
    expect(await stateOf(proposal)).toMatchObject({ status: 'PENDING' })
  })

  test.each([
    ['decision', { decision: 'DELETE' }],
    ['event', { decision: 'MERGE' }],
    ['title', { decision: 'CREATE' }],
  ])('because of the field %s is told by its name', async (field, given) => {
    const page = await open(await propose())

    const answer = await desk.submit(page, 'form.decide', given)

    expect([answer.status, textOf(answer, '[role="alert"]')]).toEqual([
      400,
      expect.stringContaining(field),
    ])
  })
})

describe('an undo that later edits stand in the way of', () => {
  test('says whose they are', async () => {
    const proposal = await propose('event')
    const decided = await desk.submit(await open(proposal), 'form.decide', { decision: 'CONFIRM' })
    const state = await stateOf(proposal)
    const { slug } = state.decidedEvent as { slug: string }
    await editor.call('addParticipation', {
      input: { event: slug, actor: 'sam-altman', role: 'ATTENDEE' },
    })

    const page: Page = await desk.follow(decided)
    const answer = await desk.submit(page, 'form.undo')

    expect(answer.status).toBe(409)
    expect(textOf(answer, 'h1')).toBe('This cannot be undone now')
    expect(textOf(answer, '[role="alert"]')).toContain(`changed since by ${editor.name}`)
  })
})

function uuidOf(id: string): string {
  return Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''
}

describe('an address that names no queue', () => {
  const asScript = { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json' }

  test.each(['?status=bogus', '?event=NO%20NE'])(
    '%s is refused before anything is written',
    async (search) => {
      const proposal = await propose()
      const page = await open(proposal)
      const fields: [string, string][] = [
        ...fieldsOf(page.document.querySelector('form.decide') as Element),
        ['decision', 'SKIP'],
      ]

      const refused = await desk.post(`/review/decide${search}`, fields, asScript)
      expect(refused.status).toBe(400)
      expect(JSON.parse(refused.text)).toMatchObject({ outcome: 'refused' })
      expect(await stateOf(proposal)).toMatchObject({ status: 'PENDING' })

      const decided = await desk.post('/review/decide', fields, asScript)
      expect(JSON.parse(decided.text)).toMatchObject({ outcome: 'decided' })
      const last = JSON.parse(decided.text).last as string
      const revision = /name="revision" value="([^"]+)"/.exec(last)?.[1] ?? ''
      const token = fields.find(([name]) => name === 'form-token')?.[1] ?? ''
      const undone = await desk.post(
        `/review/undo${search}`,
        { revision, proposal, 'form-token': token },
        asScript,
      )
      expect(undone.status).toBe(400)
      expect(await stateOf(proposal)).toMatchObject({ status: 'SKIPPED' })
    },
  )
})
