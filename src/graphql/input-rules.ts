import { readCursor } from '../db/keyset.ts'
import { canonicalLanguageTag } from '../language/language-tag.ts'
import { canonicalTimeZone, wallClockBounds } from '../time/bounds.ts'
import { InvalidDate, parseDate } from '../time/expression.ts'
import { isSlug, readGlobalId } from './global-id.ts'
import { parseInstant } from './instant.ts'

/** What an argument's `extensions` may say of it. */
export interface InputExtensions {
  /** The type whose global ids the argument takes. */
  readonly refersTo?: string
  /** Slugs are taken as well as ids. */
  readonly orSlug?: boolean
}

/** @returns what is wrong with the value, as the rest of a sentence that begins with its name */
type Rule = (value: string | number, extensions: InputExtensions) => string | undefined

export const MAX_PAGE_SIZE = 100
export const MAX_LIST_LENGTH = 100
export const MAX_TEXT_LENGTH = 500
const MAX_URL_LENGTH = 2_000

/** The start of a text, for a message: nobody reads more, and a log must not be flooded by it. */
function shown(text: string | number): string {
  const whole = String(text)
  return whole.length > 80 ? `${whole.slice(0, 80)}…` : whole
}

const id: Rule = (value, { refersTo, orSlug }) => {
  const text = String(value)
  const globalId = readGlobalId(text)
  if (globalId === undefined) {
    if (orSlug) {
      return isSlug(text) ? undefined : `is "${shown(text)}": neither an id of this API nor a slug`
    }
    return `is "${shown(text)}": not an id of this API; take one from an \`id\` field`
  }
  if (refersTo !== undefined && globalId.typename !== refersTo) {
    return `is the id of a ${globalId.typename}; it takes that of a ${refersTo}`
  }
  return undefined
}

const pageSize: Rule = (value) =>
  Number(value) >= 1 && Number(value) <= MAX_PAGE_SIZE
    ? undefined
    : `is ${value}; it takes 1 to ${MAX_PAGE_SIZE}`

const cursor: Rule = (value) =>
  readCursor(String(value)) === undefined
    ? `is "${shown(value)}": not a cursor; take one from \`pageInfo\` or an edge of the same list`
    : undefined

const languageTag: Rule = (value) =>
  canonicalLanguageTag(String(value)) === undefined
    ? `has "${shown(value)}": not a language tag (BCP 47); right are de, en or pt-BR`
    : undefined

const slug: Rule = (value) =>
  isSlug(String(value))
    ? undefined
    : `is "${shown(value)}": not a slug; one is lower-case words joined by hyphens`

const searchText: Rule = (value) => {
  const text = String(value)
  if (text.trim() === '') return 'is blank; it takes at least one word'
  if (text.includes('\0')) return 'contains a null character'
  const length = [...text].length
  return length > MAX_TEXT_LENGTH
    ? `has ${length} characters; it takes at most ${MAX_TEXT_LENGTH}`
    : undefined
}

const edtf: Rule = (value) => complaintOf(() => wallClockBounds(parseDate(String(value))))
const timeZone: Rule = (value) => complaintOf(() => canonicalTimeZone(String(value)))

const url: Rule = (value) => {
  const text = String(value)
  const isAddress = /^https?:$/.test(URL.parse(text)?.protocol ?? '') && !text.includes('\0')
  if (!isAddress) return `is "${shown(text)}": not an address that begins with https:// or http://`
  return text.length > MAX_URL_LENGTH ? `is longer than ${MAX_URL_LENGTH} characters` : undefined
}

const instant: Rule = (value) => {
  try {
    parseInstant(String(value))
    return undefined
  } catch (error) {
    return `is wrong: ${error instanceof Error ? error.message : error}`
  }
}

const between =
  (least: number, most: number): Rule =>
  (value) =>
    Number(value) >= least && Number(value) <= most
      ? undefined
      : `is ${value}; it takes ${least} to ${most}`

/**
 * The rule of each argument and input field, by its name: one name means the same everywhere.
 * Ids and instants have the rule of their type, whatever their name. A test finds those without.
 */
export const RULES_BY_NAME: Readonly<Record<string, Rule>> = {
  first: pageSize,
  last: pageSize,
  after: cursor,
  before: cursor,
  slug,
  url,
  language: languageTag,
  languages: languageTag,
  text: searchText,
  query: searchText,
  edtf,
  timeZone,
  depth: between(1, 3),
  maxLength: between(1, 6),
}

/** The rules of arguments by their type, whatever their name. */
export const RULES_BY_TYPE: Readonly<Record<string, Rule>> = { ID: id, DateTime: instant }

function complaintOf(parse: () => unknown): string | undefined {
  try {
    parse()
    return undefined
  } catch (error) {
    if (error instanceof InvalidDate) return `is wrong: ${error.message}`
    throw error
  }
}
