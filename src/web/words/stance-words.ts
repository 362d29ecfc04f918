import type { StancePosition } from '../documents/types.ts'
import type { PageLanguage } from '../parameters/reader-languages.ts'

const WORDS: Readonly<Record<PageLanguage, Readonly<Record<StancePosition, string>>>> = {
  en: { ASSERTS: 'asserts', DENIES: 'denies', QUESTIONS: 'questions' },
  de: { ASSERTS: 'behauptet', DENIES: 'bestreitet', QUESTIONS: 'bezweifelt' },
}

/** What a speaker does with a claim: "asserts". */
export function positionName(position: StancePosition, language: PageLanguage): string {
  return WORDS[language][position]
}
