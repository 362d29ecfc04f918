import { KnownActors } from './actors/find-actors.ts'
import type { KnownName } from './actors/known-name.ts'
import { findAmounts } from './amounts.ts'
import { findDates } from './dates/find-dates.ts'
import type { Findings } from './findings.ts'
import { ruledLanguage } from './language.ts'
import { findUnknownNames } from './names/unknown-names.ts'
import type { ArticleText } from './profiles.ts'
import { findQuotations } from './quotations/find-quotations.ts'

/**
 * Finds everything in an article. In a language without rules only its known actors are found.
 * @param names every known name that the article may contain; more do no harm
 */
export function findFindings(article: ArticleText, names: readonly KnownName[]): Findings {
  const { actors, titleActors } = new KnownActors(names, article.publication?.day ?? null).find(
    article,
  )
  const language = ruledLanguage(article.language)
  if (language === null) {
    return {
      actors,
      titleActors,
      dates: [],
      unknownNames: [],
      quotations: [],
      amounts: [],
    }
  }
  const { text, publication } = article
  const unknownNames = findUnknownNames(text, language, actors)
  const named = [...actors, ...unknownNames.flatMap(({ mentions }) => mentions)].toSorted(
    (one, other) => one.start - other.start,
  )
  return {
    actors,
    titleActors,
    dates: findDates(text, language, publication),
    unknownNames,
    quotations: findQuotations(text, language, named),
    amounts: findAmounts(text, language),
  }
}
