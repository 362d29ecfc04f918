import type { PageLanguage } from '../parameters/reader-languages.ts'

/** "{anchor}" stands for the date that was counted from. */
const WORDS: Readonly<Record<string, readonly [en: string, de: string]>> = {
  // As an editor reasons.
  'weekday-before-anchor': [
    'the last such weekday before {anchor}',
    'der letzte solche Wochentag vor dem {anchor}',
  ],
  'between-weekdays-before-anchor': [
    'between the last such weekdays before {anchor}',
    'zwischen den letzten solchen Wochentagen vor dem {anchor}',
  ],
  'antecedent-to-eve-of-weekday-before-anchor': [
    'after what the text told before, and before the last such weekday that precedes {anchor}',
    'nach dem zuvor Erzählten und vor dem letzten solchen Wochentag vor dem {anchor}',
  ],
  'antecedent-to-anchor': [
    'after what the text told before, and no later than {anchor}',
    'nach dem zuvor Erzählten und spätestens am {anchor}',
  ],
  'before-year-of-anchor': [
    'before the year of {anchor} began',
    'bevor das Jahr des {anchor} begann',
  ],
  // As the linker reads.
  weekday: [
    'the nearest such weekday to {anchor}, in the past unless the words say otherwise',
    'der dem {anchor} nächste solche Wochentag, in der Vergangenheit, wenn die Worte nichts anderes sagen',
  ],
  'weekday-told': [
    'such a weekday next to the date told before, {anchor}',
    'ein solcher Wochentag beim zuvor genannten Datum, {anchor}',
  ],
  'weekday-in-week': [
    'such a weekday of a week counted from {anchor}',
    'ein solcher Wochentag einer vom {anchor} aus gezählten Woche',
  ],
  weekend: ['a weekend counted from {anchor}', 'ein vom {anchor} aus gezähltes Wochenende'],
  'day-from-today': ['days counted from {anchor}', 'vom {anchor} aus gezählte Tage'],
  'days-from-today': ['days counted from {anchor}', 'vom {anchor} aus gezählte Tage'],
  'part-of-day-from-today': [
    'a part of a day counted from {anchor}',
    'ein Teil eines vom {anchor} aus gezählten Tages',
  ],
  'part-of-weekday': [
    'a part of such a weekday, counted from {anchor}',
    'ein Teil eines solchen Wochentags, vom {anchor} aus gezählt',
  ],
  'part-of-today': ['a part of {anchor}', 'ein Teil des {anchor}'],
  'last-night': ['the night before {anchor}', 'die Nacht vor dem {anchor}'],
  'day-month': ['the year is that of {anchor}', 'das Jahr ist das des {anchor}'],
  'day-month-numeric': ['the year is that of {anchor}', 'das Jahr ist das des {anchor}'],
  month: [
    'the nearest such month to {anchor}, in the past unless the words say otherwise',
    'der dem {anchor} nächste solche Monat, in der Vergangenheit, wenn die Worte nichts anderes sagen',
  ],
  'length-ago': ['so long before {anchor}', 'so lange vor dem {anchor}'],
  'length-ahead': ['so long after {anchor}', 'so lange nach dem {anchor}'],
  'unit-told': ['counted from {anchor}', 'vom {anchor} aus gezählt'],
  'this-year': ['the year of {anchor}', 'das Jahr des {anchor}'],
  'present-day': ['about {anchor}', 'um den {anchor}'],
}

/**
 * How a rule leads from the anchor to a date, as a part of a sentence; undefined for a rule that
 * has no words here: rules are an open list, of which the most common have some.
 * @param anchor the date that was counted from, in words of the language
 */
export function derivationPhrase(
  rule: string,
  anchor: string,
  language: PageLanguage,
): string | undefined {
  const [english, german] = WORDS[rule] ?? []
  return (language === 'de' ? german : english)?.replace('{anchor}', () => anchor)
}
