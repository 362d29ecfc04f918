import { builder } from '../../graphql/builder.ts'

const DateDerivationInputType = builder.inputType('DateDerivationInput', {
  description: 'How a date was worked out from words that are relative, such as "am Dienstag".',
  fields: (t) => ({
    words: t.string({ required: true, description: 'The words as they stand in the source.' }),
    anchor: t.string({
      required: true,
      description: 'The EDTF date that the words are counted from, most often of publication.',
    }),
    rule: t.string({
      required: true,
      description:
        'The rule that leads from the anchor to the date, such as "weekday-before-anchor".',
    }),
  }),
})

/** When something was, as an editor states it; `src/time/dated-columns.ts` makes columns of it. */
export const DateInputType = builder.inputType('DateInput', {
  description: 'A date as far as it is known. The whole of it replaces an earlier one.',
  fields: (t) => ({
    edtf: t.string({
      required: true,
      description:
        'Extended Date/Time Format (ISO 8601-2): 2025-01-21, [2025-01-21..2025-01-23] for one day of these, ../.. where nothing is known.',
    }),
    timeZone: t.string({
      required: true,
      description: 'The IANA zone that its calendar days are read in: where it happened.',
    }),
    derivation: t.field({
      type: DateDerivationInputType,
      required: false,
      description: 'How the date was worked out, where the source does not give it outright.',
    }),
  }),
})
