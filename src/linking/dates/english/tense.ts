import { tenseFromCues } from '../tense.ts'

const IRREGULAR_PASTS =
  'was|were|had|did|said|told|went|came|took|made|gave|met|held|began|became|won|lost|left|saw|found|got|led|kept|ran|wrote|spoke|fell|rose|grew|sent|brought|bought|built|broke|chose|drew|fought|flew|heard|knew|laid|paid|put|set|shot|sold|stood|struck|swore|thought|threw|understood|died|shut'

export const englishTense = tenseFromCues(
  {
    past: [
      `(?:${IRREGULAR_PASTS})`,
      '\\p{Ll}{2,}(?<!ne|inde|exce|proce|succe)ed',
      '(?:has|have)(?= \\p{Ll}+)',
    ],
    future: [
      '(?:will|shall|may|might|must|plans? to|planned to|expects? to|expected to|scheduled|slated|due|hopes?|intends?|upcoming|set to|going to|is to|are to|be|begins?|starts?|opens?|takes? place|meets?|runs|ends)',
      "(?:won’t|won't)",
    ],
  },
  {
    behind: /[Ss]ince (?:the )?$/,
    ahead:
      /(?:[Ss]cheduled for|[Dd]ue on|[Ss]et for|[Pp]lanned for|[Uu]pcoming|[Ss]lated for|[Bb]y) (?:the )?$/,
    rather: /(?:[Uu]ntil|[Bb]efore|[Ff]rom)\s$/,
  },
)
