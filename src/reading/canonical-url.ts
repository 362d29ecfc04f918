/** What PostgreSQL can index, with room to spare; browsers and sitemaps stop at 2,048, too. */
export const MAX_URL_LENGTH = 2_000

/** Parameters that tell where a reader came from, and nothing of what is read. */
const TRACKING = new Set([
  ...['fbclid', 'gclid', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'msclkid', 'yclid', 'twclid'],
  ...['ttclid', 'igsh', 'igshid', 'li_fat_id', 'srsltid', '_ga', '_gl'],
  ...['mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', 'oly_anon_id', 'oly_enc_id', 'vero_id'],
  ...['cmpid', 'cmp', 'smid', 'ito', 'xtor', 'wt_mc', 'wt_zmc', 'at_medium', 'at_campaign'],
])
const TRACKING_FAMILY = /^(utm|pk|mtm|piwik|matomo|ns|wtmc)_/

/**
 * The address by which an article is known: without the fragment, credentials, the default port
 * and what only tracks the reader. The scheme and host are lower-case; all else stays as it is,
 * because a server may tell it apart.
 * @returns undefined where the text is no http(s) address, or too long to be kept
 */
export function canonicalUrl(text: string): string | undefined {
  const url = URL.parse(text.trim())
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined
  url.hash = ''
  url.username = ''
  url.password = ''
  // URLSearchParams would write the other parameters anew, with other escapes.
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter))
    .join('&')
  return url.href.length > MAX_URL_LENGTH ? undefined : url.href
}

/** The address, and the same with the other of the schemes http and https. */
export function withBothSchemes(url: string): readonly [string, string] {
  return [url, url.startsWith('https:') ? `http:${url.slice(6)}` : `https:${url.slice(5)}`]
}

function isTracking(parameter: string): boolean {
  const [name = ''] = parameter.toLowerCase().split('=')
  return TRACKING.has(name) || TRACKING_FAMILY.test(name)
}
