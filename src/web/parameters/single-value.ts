/**
 * The value of a parameter that is given once: trimmed, undefined where it is absent or empty.
 * @param complaints gets one more, where it is given several times
 */
export function singleValue(
  address: URLSearchParams,
  name: string,
  complaints: string[],
): string | undefined {
  const [value, ...others] = address.getAll(name)
  if (others.length > 0) {
    complaints.push(`${name} is given ${others.length + 1} times; it is given once.`)
  }
  return value?.trim() || undefined
}
