import { Temporal } from 'temporal-polyfill'
import type { DuringRange } from '../../db/during.ts'
import { builder } from '../../graphql/builder.ts'
import { badInput } from '../../graphql/errors.ts'
import { resolveEdtf, wallClockBounds } from '../../time/bounds.ts'
import { parseDate } from '../../time/expression.ts'

const DuringMatchType = builder.enumType('DuringMatch', {
  description: 'How a date that is not known exactly is compared with a range.',
  values: {
    POSSIBLY: {
      value: 'possibly',
      description: 'Some of what is known of the date lies within the range: it may be.',
    },
    CERTAINLY: {
      value: 'certainly',
      description: 'All of what is known of the date lies within the range: it must be.',
    },
  } as const,
})

export const DuringInputType = builder.inputType('DuringInput', {
  description:
    'A range of time: an EDTF date, or one or two instants. Both ends belong to it. Without `timeZone`, an EDTF date is read where each thing happened: 2025-01-21 is the 21st there.',
  fields: (t) => ({
    edtf: t.string({
      required: false,
      description:
        'An EDTF date from its earliest start to its latest end, such as 2025-01 or 2025-01-20/2025-01-23. Not together with `from` or `to`.',
    }),
    from: t.field({
      type: 'DateTime',
      required: false,
      description: 'Where the range begins; without it, it has no beginning.',
    }),
    to: t.field({
      type: 'DateTime',
      required: false,
      description: 'Where the range ends; without it, it has no end.',
    }),
    timeZone: t.string({
      required: false,
      description:
        'The IANA zone to read `edtf` in, such as Europe/Berlin; by default that of each thing.',
    }),
    match: t.field({
      type: DuringMatchType,
      required: false,
      defaultValue: 'possibly',
      description: 'Whether a thing must lie within the range for certain.',
    }),
  }),
})

export type DuringInput = typeof DuringInputType.$inferInput

/**
 * The range that the input describes; undefined where there is no input.
 * @param argument the input's path, for the error that says what is wrong with it
 */
export function duringRange(
  argument: string,
  input: DuringInput | null | undefined,
): DuringRange | undefined {
  if (!input) return undefined
  const { edtf, from, to, timeZone } = input
  const match = input.match ?? 'possibly'
  if (typeof edtf !== 'string') return instantRange(argument, input)
  if (from || to) {
    throw badInput(argument, 'has "edtf" and "from" or "to"; it takes either')
  }
  const bounds = wallClockBounds(parseDate(edtf))
  if (bounds.absolute || timeZone) {
    const { earliestStart, latestEnd } = resolveEdtf(edtf, timeZone ?? 'UTC')
    return { clock: 'absolute', from: earliestStart, to: latestEnd, match }
  }
  // In UTC, wall-clock time and instants have the same digits.
  const { earliestStart, latestEnd } = resolveEdtf(edtf, 'UTC')
  return {
    clock: 'wall clock',
    from: earliestStart.replace('Z', ''),
    to: latestEnd.replace('Z', ''),
    match,
  }
}

function instantRange(argument: string, input: DuringInput): DuringRange {
  const { from, to, timeZone } = input
  if (!from && !to) throw badInput(argument, 'is empty; it takes "edtf", "from" or "to"')
  if (timeZone) throw badInput(`${argument}.timeZone`, 'goes with "edtf"; instants have an offset')
  if (from && to && Temporal.Instant.compare(from, to) > 0) {
    throw badInput(`${argument}.to`, `is ${to}, before "from"`)
  }
  return {
    clock: 'absolute',
    from: from ?? '-infinity',
    to: to ?? 'infinity',
    match: input.match ?? 'possibly',
  }
}
