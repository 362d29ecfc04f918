import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseCookie, stringifySetCookie } from 'cookie'
import type { WebRequest } from '../route.ts'

/** Somebody who has signed in to the review. */
export interface Session {
  /** The token. */
  readonly secret: string
  /** What each form of the session holds, and no other site can know. */
  readonly formToken: string
}

/** Seconds: a working day. Then the browser forgets the cookie. */
const LIFETIME = 12 * 60 * 60

/** What a cookie and a header can hold. Whether it is a token is for the API to say. */
const SENDABLE = /^[\x21-\x7e]{1,200}$/

/** The cookies of the review; each is sent to its pages only, and read by no script. */
export type ReviewCookie = 'session' | 'recent' | 'bulk'

/** The session of a request; null where there is none. Nobody has checked yet that the token is valid. */
export function readSession(web: WebRequest): Session | null {
  const secret = readCookie(web, 'session')
  return secret === undefined || !isSendable(secret)
    ? null
    : { secret, formToken: formTokenOf(secret) }
}

export function isSendable(secret: string): boolean {
  return SENDABLE.test(secret)
}

/** Whether a form was made for the session. */
export function isFormToken({ formToken }: Session, text: string): boolean {
  const [given, right] = [Buffer.from(text), Buffer.from(formToken)]
  return given.length === right.length && timingSafeEqual(given, right)
}

export function readCookie(web: WebRequest, cookie: ReviewCookie): string | undefined {
  return parseCookie(web.request.headers.get('cookie') ?? '')[nameOf(web, cookie)]
}

/** @returns the value of a `Set-Cookie` header */
export function setCookie(
  web: Pick<WebRequest, 'origin'>,
  cookie: ReviewCookie,
  value: string,
): string {
  return stringifySetCookie({
    name: nameOf(web, cookie),
    value,
    // Not to the API, which has no cookies: a page elsewhere cannot make it act for the editor.
    path: '/review',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(web),
    maxAge: value === '' ? 0 : LIFETIME,
  })
}

/** The prefix keeps a page on plain HTTP from setting the cookie under the name of this one. */
function nameOf(web: Pick<WebRequest, 'origin'>, cookie: ReviewCookie): string {
  return `${isSecure(web) ? '__Secure-' : ''}annals-review-${cookie}`
}

function isSecure({ origin }: Pick<WebRequest, 'origin'>): boolean {
  return origin.startsWith('https:')
}

/** Derived, so that a form of yesterday's process is good today, and nothing has to be kept. */
function formTokenOf(secret: string): string {
  return createHmac('sha256', secret).update('a form of the review').digest('base64url')
}
