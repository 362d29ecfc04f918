import { describe, expect, test } from 'vitest'
import { createToken, revokeToken } from '../../../src/auth/tokens.ts'
import { setCookie } from '../../../src/web/review/session.ts'
import { useApi } from '../../modules/api/api.ts'
import { useEditor } from '../../modules/writing/editor.ts'
import { Desk, OWN_PAGE, textOf } from './desk.ts'

const api = useApi()
const editor = useEditor(api)

const newToken = (name: string) =>
  createToken(api.database.current, { name, role: 'editor', author: 'test' })

const WELL_FORMED = `annals_${'x'.repeat(43)}`

describe('somebody who is not signed in', () => {
  test('is asked for a token, in a field that no browser shows or remembers', async () => {
    const page = await new Desk(api).get('/review')

    expect(page.status).toBe(401)
    const field = page.document.querySelector('#token')
    expect(field?.getAttribute('type')).toBe('password')
    expect(field?.getAttribute('autocomplete')).toBe('off')
    expect(page.headers.get('cache-control')).toBe('no-store')
  })

  test('comes back to the page that was asked for', async () => {
    const desk = new Desk(api)
    const asked = await desk.get('/review?kind=event')

    const signedIn = await desk.submit(asked, 'form', { token: editor.secret })

    expect([signedIn.status, signedIn.location]).toEqual([303, '/review?kind=event'])
    expect((await desk.follow(signedIn)).status).toBe(200)
  })

  test('who followed a link of another site is sent round once, so that the cookie comes along', async () => {
    const page = await new Desk(api).get('/review', { 'Sec-Fetch-Site': 'cross-site' })

    expect(page.status).toBe(200)
    expect(page.document.querySelector('meta[http-equiv="refresh"]')).not.toBeNull()
    expect(page.document.querySelector('#token')).toBeNull()
  })
})

describe('the cookie of a session', () => {
  test('is for the review alone, for no script and no other site, and for a day of work', async () => {
    const page = await new Desk(api).post('/review/sign-in', { token: editor.secret })

    expect(page.headers.getSetCookie()).toEqual([
      `annals-review-session=${editor.secret}; Max-Age=43200; Path=/review; HttpOnly; SameSite=Strict`,
    ])
  })

  test('goes over HTTPS only where the server has it', () => {
    expect(setCookie({ origin: 'https://annals.example' }, 'session', 'x')).toBe(
      '__Secure-annals-review-session=x; Max-Age=43200; Path=/review; HttpOnly; Secure; SameSite=Strict',
    )
  })

  test('is worth nothing to the API', async () => {
    const response = await api.fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Cookie: `annals-review-session=${editor.secret}`,
      },
      body: JSON.stringify({
        query: 'mutation { undo(revisionId: "UmV2aXNpb246MDE5NGE") { __typename } }',
      }),
    })

    expect(JSON.stringify(await response.json())).toContain('Writing needs a token')
  })

  test('is still good after a restart, which keeps nothing of it', async () => {
    const desk = new Desk(api)
    desk.cookies.set('annals-review-session', editor.secret)

    expect(textOf(await desk.get('/review'), '.sign-out')).toContain('Signed in as Erika Editor.')
  })
})

describe('a token', () => {
  test.each([
    ['that nobody has', WELL_FORMED],
    ['that is none', 'password1'],
    ['with a line break', 'annals_x\r\nX-Header: 1'],
    ['with letters that no header holds', 'annals_ü🎉'],
    ['that is far too long', 'x'.repeat(5_000)],
  ])('%s is refused, and sets no cookie', async (_name, token) => {
    const page = await new Desk(api).post('/review/sign-in', { token })

    expect(page.status).toBe(401)
    expect(textOf(page, '[role="alert"]')).toContain('not valid')
    expect(page.headers.getSetCookie()).toEqual([])
    expect(page.text).not.toContain(token)
  })

  test('that is missing is asked for', async () => {
    const page = await new Desk(api).post('/review/sign-in', {})

    expect([page.status, textOf(page, '[role="alert"]')]).toEqual([400, 'Enter the token.'])
  })

  test('that was revoked ends the session, and says so', async () => {
    const desk = await new Desk(api).signIn(await newToken('Rita Revoked'))
    await revokeToken(api.database.current, { name: 'Rita Revoked', author: 'test' })

    const page = await desk.get('/review')

    expect(page.status).toBe(401)
    expect(textOf(page, '[role="alert"]')).toContain('not signed in any more')
    expect(desk.cookies.size).toBe(0)
  })
})

describe('the address after the sign-in', () => {
  test.each([
    ['https://evil.example/', '/review'],
    ['//evil.example/review', '/review'],
    ['/\\evil.example/review', '/review'],
    ['/review/../graphql', '/review'],
    ['/reviewer', '/review'],
    ['javascript:alert(1)', '/review'],
    ['/review/abc?kind=link', '/review/abc?kind=link'],
  ])('%s leads to %s', async (next, location) => {
    const page = await new Desk(api).post('/review/sign-in', { token: editor.secret, next })

    expect(page.location).toBe(location)
  })
})

describe('signing out', () => {
  test('takes the cookies away', async () => {
    const desk = await new Desk(api).signIn(editor.secret)
    const page = await desk.get('/review')

    const out = await desk.submit(page, '.sign-out')

    expect([out.status, out.location]).toEqual([303, '/review/sign-in'])
    expect(desk.cookies.size).toBe(0)
    expect((await desk.get('/review')).status).toBe(401)
  })
})

describe('a form that cannot be read', () => {
  test('is refused by its size', async () => {
    const page = await new Desk(api).post('/review/sign-in', { token: 'x'.repeat(64_000) })

    expect(page.status).toBe(413)
  })

  test('is refused by its type', async () => {
    const page = await new Desk(api).post(
      '/review/sign-in',
      {},
      {
        ...OWN_PAGE,
        'Content-Type': 'text/plain',
      },
    )

    expect(page.status).toBe(415)
  })
})
