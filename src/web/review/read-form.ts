import type { WebRequest } from '../route.ts'

/** Bytes. The largest form confirms fifty proposals, at 60 bytes each. */
const LIMIT = 64_000

/** A form that cannot be taken; the response says why. */
export class FormRefused extends Error {
  override readonly name = 'FormRefused'
  /** Of HTTP. */
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/**
 * The fields of a form that was sent.
 * @throws {FormRefused} when it is too large, or no form
 */
export async function readForm({ request }: WebRequest): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
    throw new FormRefused(415, 'A form is sent as application/x-www-form-urlencoded.')
  }
  if (Number(request.headers.get('content-length') ?? 0) > LIMIT) throw tooLarge()
  const chunks: Uint8Array[] = []
  let length = 0
  // TypeScript's ReadableStream is the browser's, which cannot be iterated; Node's can.
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > LIMIT) throw tooLarge()
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}

function tooLarge(): FormRefused {
  return new FormRefused(413, `The form has more than ${LIMIT} bytes, which are the most.`)
}
