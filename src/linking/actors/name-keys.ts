import { splitWords } from '../words.ts'
import { uninflectedForms } from './inflection.ts'

export interface NameKeys {
  /** Single words: a name that stands in a text ends with one of them. */
  readonly words: readonly string[]
  /** Two words in a row, for names whose last word alone has too many bearers. */
  readonly pairs: readonly string[]
}

/**
 * What to look names up by, folded as `annals_name_ending` folds in the database; the last word
 * each as it stands and without the endings that it may have.
 */
export function nameKeysOf(texts: readonly string[]): NameKeys {
  const singles = new Set<string>()
  const pairs = new Set<string>()
  for (const text of texts) {
    let previous: string | undefined
    for (const { folded } of splitWords(text)) {
      for (const form of uninflectedForms(folded)) {
        singles.add(form)
        if (previous !== undefined) pairs.add(`${previous} ${form}`)
      }
      previous = folded
    }
  }
  return { words: [...singles], pairs: [...pairs] }
}
