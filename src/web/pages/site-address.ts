import type { ReaderLanguages } from '../parameters/reader-languages.ts'

/**
 * An address on this site that keeps the languages that the reader chose.
 * @param path with its parts encoded, such as "/event/stargate-announcement"
 */
export function siteAddress(
  { chosen }: Pick<ReaderLanguages, 'chosen'>,
  path: string,
  parameters: URLSearchParams = new URLSearchParams(),
): string {
  const address = new URLSearchParams(parameters)
  if (chosen.length > 0) address.set('language', chosen.join(','))
  const search = readableSearch(address)
  return search === '' ? path : `${path}?${search}`
}

/** As it stands behind the question mark. Commas and slashes, as in lists and EDTF, need no escape there (RFC 3986, section 3.4). */
export function readableSearch(address: URLSearchParams): string {
  return address.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':')
}
