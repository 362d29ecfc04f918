import type { Reference } from '../db/entity.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

export interface GlobalId {
  readonly typename: string
  /** A lower-case UUID. */
  readonly id: string
}

/** The type's name and the row's UUID in base64url, which needs no escaping in a URL. */
export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url')
}

/** @throws {TypeError} when the text is no global id; the input checks refuse it earlier */
export function decodeGlobalId(text: string): GlobalId {
  const id = readGlobalId(text)
  if (id === undefined) throw new TypeError(`"${text}" is not an id of this API`)
  return id
}

/** @returns undefined when the text is not a global id, or holds no UUID */
export function readGlobalId(text: string): GlobalId | undefined {
  const [typename, id, ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(':')
  const whole = typename !== undefined && id !== undefined && rest.length === 0
  return whole && /^[A-Z][A-Za-z]*$/.test(typename) && UUID.test(id) ? { typename, id } : undefined
}

/**
 * A thing as a client names it, by its global id or its slug.
 * @throws {TypeError} when the text is neither; the input checks refuse it earlier
 */
export function referenceOf(text: string): Reference {
  const globalId = readGlobalId(text)
  if (globalId !== undefined) return { id: globalId.id }
  if (isSlug(text)) return { slug: text }
  throw new TypeError(`"${text}" is neither an id of this API nor a slug`)
}

export function isSlug(text: string): boolean {
  return text.length <= 200 && SLUG.test(text)
}
