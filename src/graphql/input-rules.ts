import { readCursor } from '../db/keyset.ts'
import { canonicalLanguageTag } from '../language/language-tag.ts'
import { canonicalTimeZone, wallClockBounds } from '../time/bounds.ts'
import { InvalidDate, parseDate } from '../time/expression.ts'
import { isSlug, readGlobalId } from './global-id.ts'
import { parseInstant } from './instant.ts'

/** What an argument's `extensions` may say of it. */
export interface InputExtensions {
  /** The type, or the types, whose global ids the argument takes. */
  readonly refersTo?: string | readonly string[]
  /** Slugs are taken as well as ids. */
  readonly orSlug?: boolean
  /** Characters of a text at most, where that is not what the rule of its name says. */
  readonly maxLength?: number
  /** The resolver checks the value itself, and answers with a failure that says all that is wrong. */
  readonly checkedByResolver?: boolean
  /** Members of a list at most, where that is not `MAX_LIST_LENGTH`. */
  readonly maxItems?: number
}

/** @returns what is wrong with the value, as the rest of a sentence that begins with its name */
type Rule = (value: string | number, extensions: InputExtensions) => string | undefined

export const MAX_PAGE_SIZE = 100
export const MAX_LIST_LENGTH = 100
export const MAX_TEXT_LENGTH = 500
const MAX_URL_LENGTH = 2_000
const MAX_DECIMAL_LENGTH = 40
/** Code points; no article is so long. */
const MAX_OFFSET = 10_000_000

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
  if (refersTo !== undefined && ![refersTo].flat().includes(globalId.typename)) {
    return `is an id of the type ${globalId.typename}; it takes one of ${[refersTo].flat().join(', ')}`
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

const changesCursor: Rule = (value) =>
  readCursor(String(value)) === undefined
    ? `is "${shown(value)}": not a cursor; take one from \`timelineChanges\``
    : undefined

const languageTag: Rule = (value) =>
  canonicalLanguageTag(String(value)) === undefined
    ? `has "${shown(value)}": not a language tag (BCP 47); right are de, en or pt-BR`
    : undefined

const slug: Rule = (value) =>
  isSlug(String(value))
    ? undefined
    : `is "${shown(value)}": not a slug; one is lower-case words joined by hyphens`

/** A text that says something, of so many characters at most. */
const textOf =
  (most: number): Rule =>
  (value, { maxLength = most }) => {
    const text = String(value)
    if (text.trim() === '') return 'is blank; it takes at least one word'
    if (text.includes('\0')) return 'contains a null character'
    // Half of a surrogate pair has no encoding in UTF-8, and would be stored as another character.
    if (!text.isWellFormed()) return 'contains half of a surrogate pair'
    const length = [...text].length
    return length > maxLength
      ? `has ${length} characters; it takes at most ${maxLength}`
      : undefined
  }

/** The same where line breaks and other control characters would be a mistake. */
const lineOf = (most: number): Rule => {
  const text = textOf(most)
  return (value, extensions) =>
    text(value, extensions) ??
    (/\p{Cc}/u.test(String(value)) ? 'contains a control character; it is one line' : undefined)
}

const decimal: Rule = (value) =>
  String(value).length > MAX_DECIMAL_LENGTH
    ? `has ${String(value).length} characters; it takes at most ${MAX_DECIMAL_LENGTH}`
    : undefined

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
 * Ids, instants and decimals have the rule of their type, whatever their name. A test finds those without.
 */
export const RULES_BY_NAME: Readonly<Record<string, Rule>> = {
  first: pageSize,
  last: pageSize,
  after: cursor,
  before: cursor,
  since: changesCursor,
  slug,
  url,
  language: languageTag,
  languages: languageTag,
  text: textOf(MAX_TEXT_LENGTH),
  query: textOf(MAX_TEXT_LENGTH),
  edtf,
  timeZone,
  depth: between(1, 3),
  maxLength: between(1, 6),
  homepage: url,
  title: lineOf(300),
  name: lineOf(300),
  value: lineOf(300),
  unit: lineOf(50),
  summary: textOf(5_000),
  proposition: textOf(1_000),
  words: lineOf(300),
  anchor: edtf,
  rule: lineOf(100),
  exact: textOf(5_000),
  start: between(0, MAX_OFFSET),
  end: between(0, MAX_OFFSET),
  position: between(0, 1_000_000),
  latitude: between(-90, 90),
  longitude: between(-180, 180),
  reason: textOf(500),
  idempotencyKey: lineOf(200),
}

/** The rules of arguments by their type, whatever their name. */
export const RULES_BY_TYPE: Readonly<Record<string, Rule>> = {
  ID: id,
  DateTime: instant,
  Decimal: decimal,
}

function complaintOf(parse: () => unknown): string | undefined {
  try {
    parse()
    return undefined
  } catch (error) {
    if (error instanceof InvalidDate) return `is wrong: ${error.message}`
    throw error
  }
}
