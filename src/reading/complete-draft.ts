import { canonicalLanguageTag } from '../language/language-tag.ts'
import { canonicalTimeZone } from '../time/bounds.ts'
import { InvalidDate } from '../time/expression.ts'
import type {
  ArticleDraft,
  ArticleFound,
  ArticleGiven,
  ArticleProblem,
  DraftOutlet,
  Found,
} from './article-draft.ts'
import { canonicalUrl, MAX_URL_LENGTH } from './canonical-url.ts'
import { choosePublicationTime, type PublicationTime } from './publication-time.ts'
import { articleText, singleLine } from './text.ts'

export type Completion =
  | { readonly ok: true; readonly draft: ArticleDraft }
  | { readonly ok: false; readonly problems: readonly ArticleProblem[] }

/** In UTF-16 code units, as all lengths here. */
export const MAX_TEXT_LENGTH = 1_000_000
export const MAX_TITLE_LENGTH = 1_000
export const MAX_OUTLET_LENGTH = 200

/** A value that passed its check, or why it did not. */
type Checked<Value> =
  | { readonly value: Value; readonly where?: string }
  | { readonly problem: ArticleProblem }

/**
 * Makes one article of what was given and what was found. What was given wins; a found value that
 * is of no use is as good as none. An outlet that nobody names goes by the host of the address.
 * @returns the draft, or every problem at once
 */
export function completeDraft(given: ArticleGiven, found: ArticleFound): Completion {
  const url = checkUrl(given, found)
  const checked = {
    url,
    title: checkTitle(given, found),
    text: checkText(given, found),
    language: checkLanguage(given, found),
    publishedAt: checkPublication(given, found),
    outlet: checkOutlet(given, found, 'value' in url ? url.value : null),
  }
  const { title, text, language, publishedAt, outlet } = checked
  if (
    'value' in url &&
    'value' in title &&
    'value' in text &&
    'value' in language &&
    'value' in publishedAt &&
    'value' in outlet
  ) {
    const draft = {
      url: url.value,
      title: title.value,
      text: text.value,
      language: language.value,
      publishedAt: publishedAt.value,
      outlet: outlet.value,
    }
    const origins = Object.fromEntries(
      Object.entries({ url, title, text, language, publishedAt, outlet }).flatMap(
        ([field, { where }]) => (where === undefined ? [] : [[field, where]]),
      ),
    )
    return { ok: true, draft: { ...draft, origins } }
  }
  return {
    ok: false,
    problems: Object.values(checked).flatMap((field) =>
      'problem' in field ? [field.problem] : [],
    ),
  }
}

const GIVEN = 'given'

function problem(field: ArticleProblem['field'], message: string): { problem: ArticleProblem } {
  return { problem: { field, message } }
}

/** Null, and texts of nothing but space, tell nothing. */
function told(text: string | null | undefined): string | undefined {
  return text === null || text === undefined || text.trim() === '' ? undefined : text
}

function checkUrl(given: ArticleGiven, found: ArticleFound): Checked<string | null> {
  const text = told(given.url)
  if (text === undefined) {
    const value = found.url && canonicalUrl(found.url.value)
    return found.url && value !== undefined ? { value, where: found.url.where } : { value: null }
  }
  const value = canonicalUrl(text)
  return value === undefined
    ? problem(
        'url',
        `is not an address on the web; right is one such as https://www.example.org/news/article, of at most ${MAX_URL_LENGTH} characters`,
      )
    : { value, where: GIVEN }
}

function checkTitle(given: ArticleGiven, found: ArticleFound): Checked<string> {
  const text = told(given.title)
  const value = singleLine(text ?? found.title?.value ?? '')
  if (value === '') return problem('title', 'is missing: give the headline')
  if (value.length > MAX_TITLE_LENGTH) {
    return problem(
      'title',
      `has ${value.length} characters; a headline has at most ${MAX_TITLE_LENGTH}`,
    )
  }
  return { value, where: originOf(text, found.title) }
}

function checkText(given: ArticleGiven, found: ArticleFound): Checked<string> {
  const text = told(given.text)
  if (text === undefined && found.text === undefined) {
    const [unread] = found.problems ?? []
    if (unread !== undefined) return { problem: unread }
    if (told(given.html) !== undefined) {
      return problem('html', 'holds no text that looks like an article; give the text itself')
    }
    return given.text === undefined || given.text === null
      ? problem('text', 'is missing: give the text, or the page as html')
      : problem('text', 'is empty: give the text of the article')
  }
  const value = articleText(text ?? found.text?.value ?? '')
  if (value === '') return problem('text', 'is empty: give the text of the article')
  if (value.length > MAX_TEXT_LENGTH) {
    return problem(
      'text',
      `has ${value.length} characters; an article has at most ${MAX_TEXT_LENGTH}`,
    )
  }
  return { value, where: originOf(text, found.text) }
}

function checkLanguage(given: ArticleGiven, found: ArticleFound): Checked<string | null> {
  const text = told(given.language)
  if (text === undefined) {
    const value = found.language && canonicalLanguageTag(found.language.value)
    return found.language && value !== undefined
      ? { value, where: found.language.where }
      : { value: null }
  }
  const value = canonicalLanguageTag(text.trim())
  return value === undefined
    ? problem('language', `"${excerpt(text)}" is not a language tag; right are de, en or de-AT`)
    : { value, where: GIVEN }
}

function checkPublication(given: ArticleGiven, found: ArticleFound): Checked<PublicationTime> {
  const zone = told(given.timeZone)
  if (zone !== undefined && !isTimeZone(zone)) {
    return problem(
      'timeZone',
      `"${excerpt(zone)}" is not a time zone; right are Europe/Berlin, America/New_York or UTC`,
    )
  }
  const text = told(given.publishedAt)
  const candidates = text === undefined ? found.publishedAt : [{ value: text, where: GIVEN }]
  const [first, ...others] = candidates ?? []
  if (first === undefined) {
    return problem(
      'publishedAt',
      'is missing: give a time with its offset, such as 2025-01-23T15:30:00+01:00, or a day with its zone, such as 2025-01-23[Europe/Berlin]',
    )
  }
  const choice = choosePublicationTime([first, ...others], zone)
  if ('time' in choice) return { value: choice.time, where: choice.where }
  const { problem: message, where } = choice
  return problem('publishedAt', where === GIVEN ? message : `${message} (found in ${where})`)
}

function isTimeZone(text: string): boolean {
  try {
    return canonicalTimeZone(text) !== ''
  } catch (error) {
    if (error instanceof InvalidDate) return false
    throw error
  }
}

function checkOutlet(
  given: ArticleGiven,
  found: ArticleFound,
  url: string | null,
): Checked<DraftOutlet> {
  const text = told(given.outlet)
  const outlet =
    text === undefined
      ? (found.outlet ?? outletOfAddress(url))
      : { value: { name: text, homepage: null }, where: GIVEN }
  const name = singleLine(outlet?.value.name ?? '')
  if (outlet === undefined || name === '') {
    return problem('outlet', 'is missing: give the name of who published it')
  }
  if (name.length > MAX_OUTLET_LENGTH) {
    return problem(
      'outlet',
      `has ${name.length} characters; a name has at most ${MAX_OUTLET_LENGTH}`,
    )
  }
  return { value: { name, homepage: outlet.value.homepage }, where: outlet.where }
}

function outletOfAddress(url: string | null): Found<DraftOutlet> | undefined {
  if (url === null) return undefined
  const { hostname, origin } = new URL(url)
  return {
    value: { name: hostname.replace(/^www\./, ''), homepage: origin },
    where: 'the host of the address',
  }
}

function originOf(given: string | undefined, found: Found<unknown> | undefined): string {
  return given === undefined ? (found?.where ?? GIVEN) : GIVEN
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
