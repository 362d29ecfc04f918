import type { RelationshipKind } from '../documents/types.ts'
import type { PageLanguage } from '../parameters/reader-languages.ts'

interface RelationshipWords {
  /** Between the source and the target: "OpenAI", "partner in", "Stargate". */
  readonly forth: string
  /** Between the target and the source: "Stargate", "has as a partner", "OpenAI". */
  readonly back: string
}

const mutual = (words: string): RelationshipWords => ({ forth: words, back: words })

const WORDS: Readonly<Record<PageLanguage, Readonly<Record<RelationshipKind, RelationshipWords>>>> =
  {
    en: {
      PARTNER_IN: { forth: 'partner in', back: 'has as a partner' },
      CHIEF_EXECUTIVE_OF: { forth: 'chief executive of', back: 'has as its chief executive' },
      SPOKESPERSON_OF: { forth: 'speaks for', back: 'is spoken for by' },
      HEAD_OF: { forth: 'head of', back: 'is headed by' },
      FOUNDER_OF: { forth: 'founder of', back: 'was founded by' },
      OWNER_OF: { forth: 'owner of', back: 'is owned by' },
      SUBSIDIARY_OF: { forth: 'belongs to', back: 'has as a subsidiary' },
      MEMBER_OF: { forth: 'member of', back: 'has as a member' },
      EMPLOYEE_OF: { forth: 'works for', back: 'employs' },
      INVESTOR_IN: { forth: 'investor in', back: 'has as an investor' },
      FAMILY_OF: mutual('family of'),
      ALLIED_WITH: mutual('allied with'),
      AT_ODDS_WITH: mutual('at odds with'),
    },
    de: {
      PARTNER_IN: { forth: 'Partner bei', back: 'hat als Partner' },
      CHIEF_EXECUTIVE_OF: { forth: 'leitet', back: 'wird geleitet von' },
      SPOKESPERSON_OF: { forth: 'spricht für', back: 'lässt für sich sprechen' },
      HEAD_OF: { forth: 'steht an der Spitze von', back: 'hat an der Spitze' },
      FOUNDER_OF: { forth: 'hat gegründet', back: 'wurde gegründet von' },
      OWNER_OF: { forth: 'besitzt', back: 'gehört' },
      SUBSIDIARY_OF: { forth: 'gehört zu', back: 'hat als Tochter' },
      MEMBER_OF: { forth: 'Mitglied von', back: 'hat als Mitglied' },
      EMPLOYEE_OF: { forth: 'arbeitet für', back: 'beschäftigt' },
      INVESTOR_IN: { forth: 'hat investiert in', back: 'hat Geld von' },
      FAMILY_OF: mutual('verwandt mit'),
      ALLIED_WITH: mutual('verbündet mit'),
      AT_ODDS_WITH: mutual('im Streit mit'),
    },
  }

/**
 * What stands between the names of the two, in lower case unless it is a noun.
 * @param direction "forth" where the source is named first
 */
export function relationshipPhrase(
  kind: RelationshipKind,
  direction: keyof RelationshipWords,
  language: PageLanguage,
): string {
  return WORDS[language][kind][direction]
}
