import { canonicalLanguageTag } from '../../language/language-tag.ts'
import { ParametersRefused } from './parameters-refused.ts'

/** The languages that the pages' own words are in. */
export const PAGE_LANGUAGES = ['en', 'de'] as const
export type PageLanguage = (typeof PAGE_LANGUAGES)[number]

export interface ReaderLanguages {
  /** Tags (BCP 47) for names and texts, the most wanted first; at least one. */
  readonly preferences: readonly string[]
  /** For the page's own words and dates. */
  readonly page: PageLanguage
  /** What the address asks for, to be carried on in links; empty where the browser chose. */
  readonly chosen: readonly string[]
}

/** The API takes no more tags at once. */
const AT_MOST = 10

/**
 * The languages to show a page in: those that its address asks for, else those of the browser,
 * else English.
 * @param chosen what the parameter `language` holds
 * @param acceptLanguage the request's header (RFC 9110, section 12.5.4)
 * @throws {ParametersRefused} when the parameter holds what is no language tag
 */
export function readerLanguages(
  chosen: readonly string[],
  acceptLanguage: string | null,
): ReaderLanguages {
  const wrong = chosen.filter((tag) => canonicalLanguageTag(tag) === undefined)
  if (wrong.length > 0 || chosen.length > AT_MOST) {
    throw new ParametersRefused([
      `language is "${chosen.join(',')}"; it must be up to ${AT_MOST} language tags such as de,en.`,
    ])
  }
  const preferences = chosen.length > 0 ? chosen : acceptedLanguages(acceptLanguage ?? '')
  const known = preferences
    .map((tag) => PAGE_LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language))
    .find((language) => language !== undefined)
  const page = known ?? PAGE_LANGUAGES[0]
  // Where none of them is there, a text is rather in the language of the words around it than in any.
  const withPage = known === undefined ? [...preferences, page] : preferences
  return { preferences: withPage.slice(0, AT_MOST), page, chosen }
}

function acceptedLanguages(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return { tag, quality: quality === undefined ? 1 : Number(quality.slice(2)) }
    })
    .filter(({ tag, quality }) => quality > 0 && canonicalLanguageTag(tag) !== undefined)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag)
    .slice(0, AT_MOST)
}
