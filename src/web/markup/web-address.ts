/**
 * An address that a link may lead to; undefined for any that is not on the web, such as a script.
 * @param address as an article or outlet has it
 */
export function webAddress(address: string | null): string | undefined {
  const href = URL.parse(address ?? '')?.href
  return href && /^https?:/.test(href) ? href : undefined
}
