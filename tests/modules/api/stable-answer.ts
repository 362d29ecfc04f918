const CURSORS = ['cursor', 'startCursor', 'endCursor']

/**
 * An answer as text, with what differs from one database to the next replaced: ids by their type
 * and a number, cursors by a number, and the time of recording. The same stays the same.
 */
export function stableAnswer(answer: unknown): string {
  const seen = new Map<string, string>()
  const nameOf = (kind: string, value: string) => {
    const known = seen.get(value)
    if (known !== undefined) return known
    const count = [...seen.values()].filter((name) => name.startsWith(`<${kind} `)).length
    const name = `<${kind} ${count + 1}>`
    seen.set(value, name)
    return name
  }
  const replace = (key: string, value: unknown) => {
    if (typeof value !== 'string') return value
    if (key === 'id') return nameOf(typeOf(value), value)
    if (CURSORS.includes(key)) return nameOf('cursor', value)
    return key === 'recordedAt' ? '<now>' : value
  }
  return `${JSON.stringify(answer, replace, 2)}\n`
}

function typeOf(globalId: string): string {
  return Buffer.from(globalId, 'base64url').toString().split(':')[0] ?? ''
}
