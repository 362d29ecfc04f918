import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { languageArguments, languagePreferences } from '../../graphql/language-argument.ts'
import { boundOf } from '../../graphql/scalars.ts'
import { pickByLanguage } from '../../language/language-tag.ts'
import { DISPLAY_LANGUAGES, displayDate } from '../../time/display.ts'
import { type Precision, parseDate, pointsOf, precisionOf } from '../../time/expression.ts'

/** The dated columns of a row, as the database returns them. */
export interface DatedRow {
  readonly edtf: string
  readonly timeZone: string
  readonly earliestStart: string
  readonly latestStart: string
  readonly earliestEnd: string
  readonly latestEnd: string
  readonly derivedFromWords: string | null
  readonly derivedFromAnchor: string | null
  readonly derivedByRule: string | null
}

const PrecisionType = builder.enumType('DatePrecision', {
  description:
    'The smallest unit that a date states. Nothing finer is known: a day has no hour, not midnight.',
  values: enumValues<Precision>({
    instant: 'A date and a time of day to the second.',
    minute: 'A date and a time of day to the minute.',
    day: 'A calendar day.',
    month: 'A calendar month.',
    season: 'A season, quarter or half of a year.',
    year: 'A calendar year.',
    decade: 'Ten years, as in "the 2020s".',
    century: 'A hundred years.',
    unknown: 'No date is known on either side.',
  }),
})

interface Derivation {
  readonly words: string
  readonly anchor: string
  readonly rule: string
}

const DerivationType = builder.objectRef<Derivation>('DateDerivation').implement({
  description: 'How a date was worked out from words that are relative, such as "am Dienstag".',
  fields: (t) => ({
    words: t.exposeString('words', { description: 'The words as they stand in the source.' }),
    anchor: t.exposeString('anchor', {
      description:
        'The EDTF date that the words were counted from, most often that of publication. Were it wrong, so is the date.',
    }),
    rule: t.exposeString('rule', { description: 'The rule that led from the anchor to the date.' }),
  }),
})

export const TimeType = builder.objectRef<DatedRow>('Time').implement({
  description:
    'A date as far as it is known: as EDTF, and as the bounds of when it began and ended. Bounds are inclusive; days and longer end at their last microsecond in `timeZone`.',
  fields: (t) => ({
    edtf: t.exposeString('edtf', {
      description:
        'Extended Date/Time Format (ISO 8601-2): 2025-01-21, [2025-01-21..2025-01-23] for one day of these, 2025-01~ for about January.',
    }),
    timeZone: t.exposeString('timeZone', {
      description: 'The IANA zone that calendar days are read in: where it happened.',
    }),
    earliestStart: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'It began no earlier; null where that is not known.',
      resolve: ({ earliestStart }) => boundOf(earliestStart),
    }),
    latestStart: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'It began no later; null where that is not known.',
      resolve: ({ latestStart }) => boundOf(latestStart),
    }),
    earliestEnd: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'It ended no earlier; null where that is not known.',
      resolve: ({ earliestEnd }) => boundOf(earliestEnd),
    }),
    latestEnd: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'It ended no later; null where that is not known, or it goes on.',
      resolve: ({ latestEnd }) => boundOf(latestEnd),
    }),
    precision: t.field({
      type: PrecisionType,
      description: 'The smallest unit that the date states, or the coarser of two.',
      resolve: ({ edtf }) => precisionOf(parseDate(edtf)),
    }),
    approximate: t.boolean({
      description: 'Whether the source says "about" (~ in EDTF). The bounds are not widened by it.',
      resolve: ({ edtf }) => pointsOf(parseDate(edtf)).some(({ approximate }) => approximate),
    }),
    uncertain: t.boolean({
      description: 'Whether the source itself doubts the date (? in EDTF).',
      resolve: ({ edtf }) => pointsOf(parseDate(edtf)).some(({ uncertain }) => uncertain),
    }),
    display: t.string({
      args: languageArguments,
      description:
        'The date in words, such as "21. Januar 2025" or "between 20 and 23 January 2025". In German or English, whichever is preferred; English for any other language.',
      resolve: ({ edtf }, { language }) => {
        const known = DISPLAY_LANGUAGES.map((tag) => ({ language: tag }))
        const english = known.toSorted((one) => (one.language === 'en' ? -1 : 1))
        const picked = pickByLanguage(english, languagePreferences(language))
        return displayDate(edtf, picked?.language ?? 'en')
      },
    }),
    derivation: t.field({
      type: DerivationType,
      nullable: true,
      description: 'How the date was worked out; null where the source gives it outright.',
      resolve: ({ derivedFromWords, derivedFromAnchor, derivedByRule }) =>
        derivedFromWords && derivedFromAnchor && derivedByRule
          ? { words: derivedFromWords, anchor: derivedFromAnchor, rule: derivedByRule }
          : null,
    }),
  }),
})
