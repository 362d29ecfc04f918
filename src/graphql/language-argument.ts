import { canonicalLanguageTag } from '../language/language-tag.ts'
import { builder } from './builder.ts'

/** What is answered in when a request does not say. */
const DEFAULT_LANGUAGES: readonly string[] = ['en']

/** The `language` argument of every name and text. */
export const languageArguments = builder.args((t) => ({
  language: t.stringList({
    required: false,
    defaultValue: [...DEFAULT_LANGUAGES],
    description:
      'Language tags (BCP 47) in order of preference. Where none of them is there, another language is returned rather than nothing.',
  }),
}))

/** The preferences as canonical tags; the input checks have refused what is none. */
export function languagePreferences(language: readonly string[] | null | undefined) {
  return (language ?? DEFAULT_LANGUAGES).map((tag) => canonicalLanguageTag(tag) ?? tag)
}
