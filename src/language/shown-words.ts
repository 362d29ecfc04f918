import { pickByLanguage } from './language-tag.ts'

/** Roles are told by verbs where a noun would claim a gender. */
const GERMAN = {
  planned: 'geplant',
  ongoing: 'dauert an',
  happened: 'geschehen',
  cancelled: 'abgesagt',
  verbatim: 'wörtlich',
  partial: 'wörtlich, in Teilen',
  translated: 'übersetzt',
  paraphrase: 'sinngemäß',
  addressee: 'angesprochen',
  announcer: 'kündigt an',
  appointee: 'ernannt',
  attendee: 'anwesend',
  author: 'schreibt',
  beneficiary: 'begünstigt',
  buyer: 'kauft',
  candidate: 'kandidiert',
  defendant: 'beklagt',
  deployed: 'entsandt',
  grantor: 'gewährt',
  host: 'lädt ein',
  interviewee: 'im Interview',
  investor: 'investiert',
  judge: 'urteilt',
  loser: 'unterliegt',
  organiser: 'veranstaltet',
  participant: 'beteiligt',
  partner: 'als Partner',
  perpetrator: 'verübt die Tat',
  plaintiff: 'klagt',
  seller: 'verkauft',
  sender: 'entsendet',
  signer: 'unterzeichnet',
  speaker: 'spricht',
  subject: 'Thema',
  suspect: 'verdächtigt',
  victim: 'Opfer',
  winner: 'gewinnt',
  witness: 'bezeugt',
} as const

/** A value that stands beside a name or wording wherever events are shown, as the database has it. */
type ShownValue = keyof typeof GERMAN

/** Those that are left out are called as they are. */
const ENGLISH: Partial<Record<ShownValue, string>> = {
  ongoing: 'under way',
  partial: 'verbatim, in part',
  paraphrase: 'in other words',
}

const WORDS = [
  { language: 'en', words: ENGLISH },
  { language: 'de', words: GERMAN },
]

/**
 * A value in words, such as "klagt" of a plaintiff.
 * @param preferences language tags, the most wanted first; English where there is no German among them
 */
export function shownWord(value: ShownValue, preferences: readonly string[]): string {
  return pickByLanguage(WORDS, preferences)?.words[value] ?? value
}
