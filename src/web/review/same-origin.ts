import type { WebRequest } from '../route.ts'

/**
 * Whether one of our own pages sent a form. Browsers say so in headers that no page can write
 * (Fetch Metadata, `Sec-Fetch-Site`); where the server has no HTTPS they leave those out and say
 * `Origin` alone (RFC 6454). Who says neither is no browser, and has the API.
 */
export function isFromOurPages({ request, origin, url }: WebRequest): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const sender = request.headers.get('origin')
  // The public address, or the one that was asked: an editor may sit at the server itself.
  return sender !== null && (sender === origin || sender === url.origin)
}
