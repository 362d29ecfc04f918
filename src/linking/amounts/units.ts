import type { RuledLanguage } from '../findings.ts'
import { wordList } from '../word-list.ts'

/** Signs before or after a figure, those of several characters first; ISO 4217. */
export const CURRENCY_SIGNS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
]

/** Codes that news writes out; the others of ISO 4217 are words in capitals far more often. */
export const CURRENCY_CODES = wordList(
  'EUR USD GBP CHF JPY CNY RUB CAD AUD NZD HKD SEK NOK DKK PLN CZK HUF TRY INR BRL KRW UAH ILS SGD',
)

interface Currency {
  /** Of the noun, its compounds included ("US-Dollar"); the whole word, any case. */
  readonly noun: RegExp
  /** The currency when nothing says whose it is; null where several states have such a one. */
  readonly plain: string | null
  /** A weight, a name: without a scale word before it, the noun is not taken for money. */
  readonly needsScale?: true
}

const CURRENCIES: readonly Currency[] = [
  { noun: /^(?:.+-)?euros?$/, plain: 'EUR' },
  { noun: /^(?:.+-)?dollars?$/, plain: 'USD' },
  { noun: /^(?:.+-)?(?:pfund|pounds?)$/, plain: 'GBP', needsScale: true },
  { noun: /^sterling$/, plain: 'GBP' },
  { noun: /^(?:.+-)?(?:franken|francs?)$/, plain: 'CHF' },
  { noun: /^yen$/, plain: 'JPY' },
  { noun: /^(?:yuan|renminbi)$/, plain: 'CNY' },
  { noun: /^(?:rubel|rubles?|roubles?)$/, plain: 'RUB' },
  { noun: /^(?:rupien?|rupees?)$/, plain: 'INR' },
  { noun: /^(?:lira|liras|lire)$/, plain: 'TRY' },
  { noun: /^(?:zloty|złoty|zlotys)$/, plain: 'PLN' },
  { noun: /^(?:forint|forints)$/, plain: 'HUF' },
  { noun: /^won$/, plain: 'KRW', needsScale: true },
  { noun: /^rand$/, plain: 'ZAR', needsScale: true },
  { noun: /^(?:real|reais)$/, plain: 'BRL', needsScale: true },
  { noun: /^(?:hrywnja|griwna|hryvnias?)$/, plain: 'UAH' },
  { noun: /^(?:schekel|shekels?)$/, plain: 'ILS' },
  { noun: /^(?:dirham|dirhams)$/, plain: 'AED' },
  { noun: /^d-mark$/, plain: 'DEM' },
  { noun: /^mark$/, plain: 'DEM', needsScale: true },
  { noun: /^(?:kronen?|krona|kronor|kroner|pesos?|dinare?|dinars?|rials?|riyals?)$/, plain: null },
]

/** Whose money it is, by the stem of the adjective or of the compound's first part. */
const STATES: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/^(?:kanad|canad)/, { dollar: 'CAD' }],
  [/^(?:austral)/, { dollar: 'AUD' }],
  [/^(?:neuseel|new-zealand)/, { dollar: 'NZD' }],
  [/^(?:hong-?kong)/, { dollar: 'HKD' }],
  [/^(?:singap)/, { dollar: 'SGD' }],
  [/^(?:taiwan)/, { dollar: 'TWD' }],
  [/^(?:simbabw|zimbabw)/, { dollar: 'ZWL' }],
  [/^(?:us$|us-|amerikan|u\.s|american)/, { dollar: 'USD' }],
  [/^(?:britisch|british)/, { pf: 'GBP', pound: 'GBP' }],
  [/^(?:ägypt|egypt)/, { pf: 'EGP', pound: 'EGP' }],
  [/^(?:syri)/, { pf: 'SYP', pound: 'SYP' }],
  [/^(?:liban|leban)/, { pf: 'LBP', pound: 'LBP' }],
  [/^(?:schwed|swed)/, { kro: 'SEK' }],
  [/^(?:dän|danish)/, { kro: 'DKK' }],
  [/^(?:norweg)/, { kro: 'NOK' }],
  [/^(?:isländ|iceland)/, { kro: 'ISK' }],
  [/^(?:tschech|czech)/, { kro: 'CZK' }],
  [/^(?:schweizer|swiss)/, { fran: 'CHF' }],
  [/^(?:türk|turkish)/, { lir: 'TRY' }],
  [/^(?:russ)/, { r: 'RUB' }],
  [/^(?:japan)/, { yen: 'JPY' }],
  [/^(?:chines)/, { yuan: 'CNY', ren: 'CNY' }],
  [/^(?:indi(?:sch|an))/, { ru: 'INR' }],
  [/^(?:polnisch|polish)/, { z: 'PLN' }],
  [/^(?:südkorean|south-korean)/, { won: 'KRW' }],
  [/^(?:südafrik|south-african)/, { rand: 'ZAR' }],
  [/^(?:mexik|mexic)/, { peso: 'MXN' }],
  [/^(?:argentin)/, { peso: 'ARS' }],
  [/^(?:chile)/, { peso: 'CLP' }],
  [/^(?:kolumb|colomb)/, { peso: 'COP' }],
  [/^(?:philipp)/, { peso: 'PHP' }],
  [/^(?:pakistan)/, { rup: 'PKR' }],
  [/^(?:sri-lank)/, { rup: 'LKR' }],
  [/^(?:indones)/, { rup: 'IDR' }],
  [/^(?:iran)/, { rial: 'IRR' }],
  [/^(?:saudi)/, { ri: 'SAR' }],
  [/^(?:serb)/, { din: 'RSD' }],
  [/^(?:kuwait)/, { din: 'KWD' }],
  [/^(?:irak|iraq)/, { din: 'IQD' }],
]

/**
 * The currency that a noun names.
 * @param noun as it stands in the text ("US-Dollar")
 * @param state the word before it, where one stands between the figure and the noun ("kanadische")
 * @param scaled whether a scale word precedes ("3 Millionen Pfund" is money, "3 Pfund" a weight)
 * @returns an ISO 4217 code, or null
 */
export function currencyOf(noun: string, state: string | null, scaled: boolean): string | null {
  const folded = noun.toLowerCase()
  const currency = CURRENCIES.find((candidate) => candidate.noun.test(folded))
  if (currency === undefined) return null
  const compound = /^(.+)-([^-]+)$/.exec(folded)
  const owner = state?.toLowerCase() ?? compound?.[1]
  const head = compound?.[2] ?? folded
  const owned = owner === undefined ? undefined : ownedCurrency(owner, head)
  if (owned !== undefined) return owned
  // Some other state's, which has no code here: better none than the wrong one.
  if (state !== null) return null
  return currency.needsScale && !scaled ? null : currency.plain
}

function ownedCurrency(owner: string, head: string): string | undefined {
  const currencies = STATES.find(([stem]) => stem.test(owner))?.[1]
  if (currencies === undefined) return undefined
  return Object.entries(currencies).find(([stem]) => head.startsWith(stem))?.[1]
}

const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|prozent|percent|prozentig\p{L}*)$/u, 'percent'],
  [/^prozentpunkten?$/, 'percentage point'],
  [/^(?:km|kilometern?|kilomet(?:er|re)s?)$/, 'kilometre'],
  [/^(?:metern?|met(?:er|re)s?)$/, 'metre'],
  [/^(?:zentimetern?|centimet(?:er|re)s?|cm)$/, 'centimetre'],
  [/^(?:meilen|miles?)$/, 'mile'],
  [/^(?:feet|foot)$/, 'foot'],
  [/^(?:quadratkilometern?)$/, 'square kilometre'],
  [/^(?:quadratmetern?)$/, 'square metre'],
  [/^(?:kubikmetern?)$/, 'cubic metre'],
  [/^(?:hektar|hectares?)$/, 'hectare'],
  [/^(?:acres?)$/, 'acre'],
  [/^(?:tonnen?|tonnes?)$/, 'tonne'],
  [/^(?:kg|kilogramm|kilograms?|kilos?)$/, 'kilogram'],
  [/^(?:gramm|grams?)$/, 'gram'],
  [/^(?:litern?|lit(?:er|re)s?)$/, 'litre'],
  [/^(?:barrel|barrels)$/, 'barrel'],
  [/^(?:mw|megawatts?)$/, 'megawatt'],
  [/^(?:gw|gigawatts?)$/, 'gigawatt'],
  [/^(?:arbeitsplätzen?|jobs)$/, 'job'],
]

/** Nouns whose first part makes another unit of the second: "square kilometres". */
const SQUARED = /^(?:square|cubic)$/

/** The English singular of a unit that is no currency; null where the noun is no unit. */
export function measureOf(noun: string, attribute: string | null): string | null {
  const folded = noun.toLowerCase()
  const measure = MEASURES.find(([words]) => words.test(folded))?.[1]
  if (measure === undefined) return null
  if (attribute === null) return measure
  const qualifier = attribute.toLowerCase()
  return SQUARED.test(qualifier) ? `${qualifier} ${measure}` : null
}

/** Nouns of people that are counted, inflected: what a figure tells of them is a number of persons. */
export const PERSON_NOUNS: Readonly<Record<RuledLanguage, ReadonlySet<string>>> = {
  de: wordList(
    'menschen personen person leute leuten männer männern frauen kinder kindern kinder jugendliche',
    'jugendlichen tote toten todesopfer todesopfern opfer opfern verletzte verletzten schwerverletzte',
    'schwerverletzten leichtverletzte vermisste vermissten einwohner einwohnern bewohner bewohnern',
    'bürger bürgern zuschauer zuschauern besucher besuchern teilnehmer teilnehmern demonstranten',
    'mitarbeiter mitarbeitern mitarbeiterinnen beschäftigte beschäftigten angestellte angestellten',
    'arbeiter arbeitern soldaten polizisten beamte beamten zivilisten flüchtlinge flüchtlingen',
    'migranten passagiere passagieren insassen fahrgäste fahrgästen geiseln gefangene gefangenen',
    'häftlinge häftlingen nutzer nutzern kunden mitglieder mitgliedern schüler schülern studenten',
    'patienten wähler wählern abgeordnete abgeordneten rebellen kämpfer kämpfern terroristen mann',
  ),
  en: wordList(
    'people persons men women children teenagers dead victims injured wounded casualties deaths',
    'fatalities residents inhabitants citizens spectators visitors participants demonstrators protesters',
    'employees workers staff soldiers troops officers civilians refugees migrants passengers hostages',
    'prisoners inmates users customers members students patients voters lawmakers rebels fighters militants',
  ),
}
