import { beforeAll, describe, expect, test } from 'vitest'
import { createToken } from '../../../src/auth/tokens.ts'
import { useNewsroom } from '../../modules/ingest/newsroom.ts'
import { allRows } from '../../support/schema-tables.ts'
import { Desk, fieldsOf, OWN_PAGE, textOf } from './desk.ts'

const newsroom = useNewsroom()
const { api, editor } = newsroom
let desk: Desk
let proposal: string
/** What a form of the session's own holds. */
let fields: Record<string, string>

beforeAll(async () => {
  const { links } = await newsroom.ingest({
    links: [{ title: 'Stargate', outcome: 'proposed', score: 0.6 }],
  })
  proposal = links[0]?.proposal?.id ?? ''
  desk = await new Desk(api).signIn(editor.secret)
  const form = (await desk.get(`/review/${proposal}`)).document.querySelector('form.decide')
  fields = { ...Object.fromEntries(form ? fieldsOf(form) : []), decision: 'CONFIRM' }
})

/** Sends a form of each kind, of which none may change anything. */
async function changesNothing(
  send: (path: string, fields: Record<string, string>) => Promise<unknown>,
): Promise<void> {
  const before = await allRows(api.database.current.sql)
  await send('/review/decide', fields)
  await send('/review/undo', { ...fields, revision: proposal })
  await send('/review/bulk', { ...fields, threshold: '0.5' })
  await send('/review/bulk/undo', { ...fields, revision: proposal })
  expect(await allRows(api.database.current.sql)).toEqual(before)
}

describe('a form that another site sends with the editor’s cookie', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['that the browser calls cross-site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' }],
    ['of a sibling domain', { 'Sec-Fetch-Site': 'same-site', Origin: 'http://x.localhost' }],
    ['that a person typed the address of', { 'Sec-Fetch-Site': 'none' }],
    ['without Fetch Metadata, of another origin', { Origin: 'http://evil.example' }],
    ['of the same host on another port', { Origin: 'http://localhost:8080' }],
    ['from a frame without an origin', { Origin: 'null' }],
    ['that says nothing of where it comes from', {}],
  ])('%s is refused, and nothing is written', async (_name, headers) => {
    const statuses: number[] = []
    await changesNothing(async (path, given) => {
      statuses.push((await desk.post(path, given, headers)).status)
    })

    expect(statuses).toEqual([403, 403, 403, 403])
  })

  test('cannot sign anybody in as somebody else', async () => {
    const victim = new Desk(api)
    const page = await victim.post(
      '/review/sign-in',
      { token: editor.secret },
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://evil.example' },
    )

    expect(page.status).toBe(403)
    expect(victim.cookies.size).toBe(0)
  })

  test('cannot sign anybody out', async () => {
    const page = await desk.post('/review/sign-out', fields, { Origin: 'http://evil.example' })

    expect([page.status, desk.cookies.has('annals-review-session')]).toEqual([403, true])
  })
})

describe('a form of our own pages', () => {
  test.each([
    ['without its token', () => ''],
    [
      'with a token of the same length',
      () => (fields['form-token'] ?? '').replace(/^./, (first) => (first === '_' ? '-' : '_')),
    ],
    ['with a token in which a letter is not ASCII', () => `ü${fields['form-token']?.slice(2)}`],
  ])('%s is refused, and nothing is written', async (_name, token) => {
    const statuses: number[] = []
    await changesNothing(async (path, given) => {
      const page = await desk.post(path, { ...given, 'form-token': token() })
      statuses.push(page.status)
    })

    expect(statuses).toEqual([403, 403, 403, 403])
  })

  test('of another editor’s session is refused', async () => {
    const secret = await createToken(api.database.current, {
      name: 'Otto Other',
      role: 'editor',
      author: 'test',
    })
    const other = await new Desk(api).signIn(secret)

    const page = await other.post('/review/decide', fields)

    expect(page.status).toBe(403)
    expect(textOf(page, '[role="alert"]')).toContain('another sign-in')
  })

  test('is taken where the browser tells of no Fetch Metadata, as without HTTPS', async () => {
    const page = await desk.post(
      '/review/decide',
      { ...fields, decision: 'SKIP' },
      { Origin: OWN_PAGE.Origin },
    )

    expect(page.status).toBe(303)
  })
})
