import type { PageLanguage } from '../../parameters/reader-languages.ts'

/** The words that the pages of events, actors, articles and claims share. */
interface EntityWords {
  readonly evidence: string
  readonly evidenceOf: (count: number) => string
  readonly noEvidence: string
  readonly inTheText: string
  readonly someEvidence: (shown: number, count: number) => string
  readonly more: (shown: number) => string
  readonly fromTheStart: string
  readonly pagesOf: (section: string) => string
  readonly history: string
  readonly nothing: string
  readonly noEdit: string
  readonly someWordings: (shown: number, count: number) => string
  readonly partsOf: (count: number) => string
  readonly someStances: (shown: number, count: number) => string
  readonly said: string
  readonly permanentLink: string
  readonly statements: string
  readonly claims: string
  readonly claimsAbout: string
  readonly disputed: string
  readonly undisputed: string
  readonly noStance: string
  readonly amounts: string
  readonly accordingTo: string
  readonly identification: string
  readonly shortName: string
  readonly id: string
  readonly alsoIn: string
  readonly externalIds: string
  readonly recorded: string
  readonly machineReadable: string
}

const count = (number: number, one: string, other: string) =>
  number === 1 ? `1 ${one}` : `${number} ${other}`

const WORDS: Readonly<Record<PageLanguage, EntityWords>> = {
  en: {
    evidence: 'Evidence',
    evidenceOf: (number) => count(number, 'passage in evidence', 'passages in evidence'),
    noEvidence: 'No evidence recorded',
    inTheText: 'In the text',
    someEvidence: (shown, number) =>
      `The first ${shown} of ${number} passages; all of them are marked in the articles.`,
    more: (shown) => `The next ${shown}`,
    fromTheStart: 'From the start',
    pagesOf: (section) => `Pages: ${section}`,
    history: 'History',
    nothing: 'nothing',
    noEdit: 'No edits on this page of the list.',
    someWordings: (shown, number) => `The first ${shown} of ${number} wordings.`,
    partsOf: (number) => count(number, 'shorter quotation of it', 'shorter quotations of it'),
    someStances: (shown, number) => `The first ${shown} of ${number} stances; all of them are on`,
    said: 'Said',
    permanentLink: 'Permanent link to this statement',
    statements: 'Statements',
    claims: 'Claims',
    claimsAbout: 'the page of the claim',
    disputed: 'disputed',
    undisputed: 'not disputed',
    noStance: 'Nobody has taken a stance on it.',
    amounts: 'Figures',
    accordingTo: 'according to',
    identification: 'Identification',
    shortName: 'Short name',
    id: 'Id',
    alsoIn: 'Texts',
    externalIds: 'Elsewhere',
    recorded: 'Recorded here',
    machineReadable: 'Machine-readable',
  },
  de: {
    evidence: 'Beleg',
    evidenceOf: (number) => count(number, 'Belegstelle', 'Belegstellen'),
    noEvidence: 'Kein Beleg eingetragen',
    inTheText: 'Im Text',
    someEvidence: (shown, number) =>
      `Die ersten ${shown} von ${number} Stellen; alle sind in den Artikeln markiert.`,
    more: (shown) => `Die nächsten ${shown}`,
    fromTheStart: 'Von Anfang an',
    pagesOf: (section) => `Seiten: ${section}`,
    history: 'Verlauf',
    nothing: 'nichts',
    noEdit: 'Keine Änderungen auf dieser Seite der Liste.',
    someWordings: (shown, number) => `Die ersten ${shown} von ${number} Wortlauten.`,
    partsOf: (number) => count(number, 'kürzeres Zitat daraus', 'kürzere Zitate daraus'),
    someStances: (shown, number) =>
      `Die ersten ${shown} von ${number} Stellungnahmen; alle stehen auf`,
    said: 'Gesagt',
    permanentLink: 'Dauerhafte Adresse dieser Äußerung',
    statements: 'Äußerungen',
    claims: 'Behauptungen',
    claimsAbout: 'der Seite der Behauptung',
    disputed: 'strittig',
    undisputed: 'unstrittig',
    noStance: 'Niemand hat dazu Stellung genommen.',
    amounts: 'Zahlen',
    accordingTo: 'laut',
    identification: 'Kennzeichen',
    shortName: 'Kurzname',
    id: 'Kennung',
    alsoIn: 'Texte',
    externalIds: 'Anderswo',
    recorded: 'Hier eingetragen',
    machineReadable: 'Maschinenlesbar',
  },
}

export function entityWords(language: PageLanguage): EntityWords {
  return WORDS[language]
}
