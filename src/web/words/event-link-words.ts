import type { EventLinkKind } from '../documents/types.ts'
import type { PageLanguage } from '../parameters/reader-languages.ts'

interface LinkWords {
  /** Said of the source, before the target: "Responds to". */
  readonly forth: string
  /** Said of the target, before the source: "Answered by". */
  readonly back: string
}

const WORDS: Readonly<Record<PageLanguage, Readonly<Record<EventLinkKind, LinkWords>>>> = {
  en: {
    PART_OF: { forth: 'Part of', back: 'Comprises' },
    RESPONDS_TO: { forth: 'Responds to', back: 'Answered by' },
    FOLLOWS: { forth: 'Follows', back: 'Followed by' },
    CAUSES: { forth: 'Causes', back: 'Caused by' },
  },
  de: {
    PART_OF: { forth: 'Teil von', back: 'Umfasst' },
    RESPONDS_TO: { forth: 'Antwort auf', back: 'Beantwortet durch' },
    FOLLOWS: { forth: 'Folgt auf', back: 'Darauf folgt' },
    CAUSES: { forth: 'Führt zu', back: 'Ausgelöst durch' },
  },
}

/** @param direction "forth" where it is said of the source */
export function eventLinkPhrase(
  kind: EventLinkKind,
  direction: keyof LinkWords,
  language: PageLanguage,
): string {
  return WORDS[language][kind][direction]
}
