import type { WebRequest } from '../route.ts'

/**
 * Sends the browser on with GET, so that loading the page again repeats nothing.
 * @param address within this site, as `safeNext` and `reviewAddress` make it
 */
export function redirect(
  { fetchAPI }: WebRequest,
  address: string,
  cookies: readonly string[] = [],
): Response {
  const headers = new fetchAPI.Headers({ Location: address, 'Cache-Control': 'no-store' })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new fetchAPI.Response(null, { status: 303, headers })
}
