import { QuestionRefused } from '../ask.ts'
import type { WebRequest } from '../route.ts'
import { type Editor, respondRefused } from './editor.ts'
import { safeNext } from './queue-filter.ts'
import { FormRefused, readForm } from './read-form.ts'
import { redirect } from './redirect.ts'
import { reviewWords } from './review-words.ts'
import { isFromOurPages } from './same-origin.ts'
import { isSendable, setCookie } from './session.ts'
import { respondSignIn } from './sign-in-page.ts'

/** The form to sign in with. */
export function showSignIn(web: WebRequest): Promise<Response> {
  return respondSignIn(web, { status: 200, next: safeNext(web, web.url.searchParams.get('next')) })
}

/**
 * Takes the token and starts a session. A wrong one costs a look-up by its hash at most, and with
 * 256 random bits no number of attempts finds a right one.
 */
export async function signIn(web: WebRequest): Promise<Response> {
  const words = reviewWords(web)
  let form: URLSearchParams
  try {
    // A page elsewhere could sign an editor in as somebody else, to whom the edits would go.
    if (!isFromOurPages(web)) throw new FormRefused(403, words.formForeign)
    form = await readForm(web)
  } catch (error) {
    if (error instanceof FormRefused) return respondRefused(web, error.status, error.message)
    throw error
  }
  const token = (form.get('token') ?? '').trim()
  const next = safeNext(web, form.get('next'))
  if (token === '') return respondSignIn(web, { status: 400, next, complaint: words.tokenMissing })
  if (!(await isValid(web, token))) {
    return respondSignIn(web, { status: 401, next, complaint: words.tokenWrong })
  }
  return redirect(web, next, [setCookie(web, 'session', token)])
}

export async function signOut(web: WebRequest, _editor: Editor): Promise<Response> {
  const forgotten = (['session', 'recent', 'bulk'] as const).map((one) => setCookie(web, one, ''))
  return redirect(web, '/review/sign-in', forgotten)
}

async function isValid(web: WebRequest, token: string): Promise<boolean> {
  if (!isSendable(token)) return false
  try {
    await web.askAs(token)('Viewer', {})
    return true
  } catch (error) {
    if (error instanceof QuestionRefused && error.status === 401) return false
    throw error
  }
}
