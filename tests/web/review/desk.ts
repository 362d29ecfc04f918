import { parseSetCookie } from 'cookie'
import { parseHTML } from 'linkedom'
import type { Api } from '../../modules/api/api.ts'

/** An answer of the review, as a browser without scripts has it. */
export interface Page {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly document: Document
  /** Where a redirect leads; null for none. */
  readonly location: string | null
}

type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[]

/** What a browser tells of a form that one of the server's own pages sent. */
export const OWN_PAGE = { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost' } as const

/** Somebody at a browser without scripts, who keeps cookies and sends forms. */
export class Desk {
  readonly cookies = new Map<string, string>()
  readonly #api: Api

  constructor(api: Api) {
    this.#api = api
  }

  async signIn(secret: string): Promise<this> {
    await this.post('/review/sign-in', { token: secret, next: '/review' })
    return this
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    return this.#fetch(path, { headers: { Cookie: this.#cookie(), ...headers } })
  }

  post(
    path: string,
    fields: Fields,
    headers: Readonly<Record<string, string>> = OWN_PAGE,
  ): Promise<Page> {
    const pairs = Array.isArray(fields) ? fields : Object.entries(fields)
    return this.#fetch(path, {
      method: 'POST',
      headers: {
        Cookie: this.#cookie(),
        'Content-Type': 'application/x-www-form-urlencoded',
        ...headers,
      },
      body: new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString(),
    })
  }

  /**
   * Sends a form of a page as it is filled in, but for what is given.
   * @param button the value of the button that is pressed, where there are several
   */
  submit(page: Page, selector: string, given: Readonly<Record<string, string>> = {}) {
    const form = page.document.querySelector(selector)
    if (form === null) throw new Error(`the page has no ${selector}: ${page.text.slice(0, 3_000)}`)
    return this.post(form.getAttribute('action') ?? '', [
      ...fieldsOf(form).filter(([name]) => !(name in given)),
      ...Object.entries(given),
    ])
  }

  /** Goes where a redirect leads. */
  follow({ location }: Page): Promise<Page> {
    if (location === null) throw new Error('the answer leads nowhere')
    return this.get(location)
  }

  #cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async #fetch(path: string, init: RequestInit): Promise<Page> {
    const response = await this.#api.fetch(path, init)
    if (response.status === 500) throw new Error(JSON.stringify(this.#api.takeLoggedErrors()))
    for (const line of response.headers.getSetCookie()) {
      const { name, value = '', maxAge } = parseSetCookie(line)
      if (maxAge === 0) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      document: parseHTML(text).document,
      location: response.headers.get('location'),
    }
  }
}

/** The fields of a form as a browser would send them, without its buttons. */
export function fieldsOf(form: Element): [string, string][] {
  return [...form.querySelectorAll('input[name], select[name]')].flatMap(
    (field): [string, string][] => {
      const name = field.getAttribute('name') ?? ''
      if (field.localName === 'select') {
        const options = [...field.querySelectorAll('option')]
        const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0]
        return [[name, chosen?.getAttribute('value') ?? '']]
      }
      const isLeftOut = field.getAttribute('type') === 'checkbox' && !field.hasAttribute('checked')
      return isLeftOut ? [] : [[name, field.getAttribute('value') ?? '']]
    },
  )
}

/** The text of an element, with single spaces. */
export function textOf(page: Page, selector: string): string {
  return (page.document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
