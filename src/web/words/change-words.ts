import type { ChangeOperation } from '../documents/types.ts'
import type { PageLanguage } from '../parameters/reader-languages.ts'

const WORDS: Readonly<Record<PageLanguage, Readonly<Record<ChangeOperation, string>>>> = {
  en: { INSERT: 'Recorded', UPDATE: 'Changed', DELETE: 'Removed' },
  de: { INSERT: 'Eingetragen', UPDATE: 'Geändert', DELETE: 'Entfernt' },
}

/** What an edit did, capitalised: "Changed". */
export function operationName(operation: ChangeOperation, language: PageLanguage): string {
  return WORDS[language][operation]
}
