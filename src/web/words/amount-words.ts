import type { AmountComparator, AmountMeasure } from '../documents/types.ts'
import type { PageLanguage } from '../parameters/reader-languages.ts'

const MEASURES: Readonly<Record<PageLanguage, Readonly<Record<AmountMeasure, string>>>> = {
  en: {
    DAMAGES: 'Damages',
    DEATHS: 'Deaths',
    FINE: 'Fine',
    INITIAL_INVESTMENT: 'Investment at first',
    INJURIES: 'Injured',
    OTHER: 'Figure',
    PEOPLE: 'People',
    PRICE: 'Price',
    REVENUE: 'Revenue',
    SECURED_FUNDING: 'Funding secured',
    TOTAL_INVESTMENT: 'Investment in the long run',
  },
  de: {
    DAMAGES: 'Schadenersatz',
    DEATHS: 'Tote',
    FINE: 'Geldstrafe',
    INITIAL_INVESTMENT: 'Investition zu Beginn',
    INJURIES: 'Verletzte',
    OTHER: 'Zahl',
    PEOPLE: 'Personen',
    PRICE: 'Preis',
    REVENUE: 'Einnahmen',
    SECURED_FUNDING: 'Gesicherte Mittel',
    TOTAL_INVESTMENT: 'Investition auf lange Sicht',
  },
}

const COMPARATORS: Readonly<Record<PageLanguage, Readonly<Record<AmountComparator, string>>>> = {
  en: {
    ABOUT: 'about ',
    AT_LEAST: 'at least ',
    AT_MOST: 'up to ',
    EXACTLY: '',
    LESS_THAN: 'less than ',
    MORE_THAN: 'more than ',
  },
  de: {
    ABOUT: 'etwa ',
    AT_LEAST: 'mindestens ',
    AT_MOST: 'bis zu ',
    EXACTLY: '',
    LESS_THAN: 'weniger als ',
    MORE_THAN: 'mehr als ',
  },
}

const LOCALES: Readonly<Record<PageLanguage, string>> = { en: 'en-GB', de: 'de-DE' }

/** What an amount measures, capitalised. */
export function measureName(measure: AmountMeasure, language: PageLanguage): string {
  return MEASURES[language][measure]
}

/**
 * An amount in words and figures, no digit of it lost: "less than 10 billion US dollars".
 * @param value a decimal number as the API gives it
 * @param unit a currency (ISO 4217), which is named, or any other unit, which is left as it is
 */
export function amountPhrase(
  comparator: AmountComparator,
  value: string,
  unit: string,
  language: PageLanguage,
): string {
  const locale = LOCALES[language]
  const options: Intl.NumberFormatOptions = {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 20,
    ...(isCurrency(unit) && { style: 'currency', currency: unit, currencyDisplay: 'name' }),
  }
  // A string is formatted with all of its digits, as a number could not be.
  const figure = new Intl.NumberFormat(locale, options).format(value as Intl.StringNumericLiteral)
  return `${COMPARATORS[language][comparator]}${figure}${isCurrency(unit) ? '' : ` ${unit}`}`
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'))

function isCurrency(unit: string): boolean {
  return CURRENCIES.has(unit)
}
