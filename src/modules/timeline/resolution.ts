import { Temporal } from 'temporal-polyfill'

/** How long the stretches of a histogram are, the finest first. */
export const HISTOGRAM_RESOLUTIONS = ['day', 'week', 'month', 'year'] as const

export type HistogramResolution = (typeof HISTOGRAM_RESOLUTIONS)[number]

/** The calendar days on which the first and the last of some events began, such as "2025-01-21". */
export interface Beginnings {
  readonly first: string
  readonly last: string
}

/** As many bars as can be told apart, and hit by a finger, on a narrow screen. */
const MOST_STRETCHES = 60

/**
 * The finest resolution in which the beginnings are at most 60 stretches of time apart, empty ones
 * counted; years where there is none. Weeks are among them: between two months and a little more
 * than a year, days are too many, and months too few to show anything.
 * @param beginnings undefined where no event has a known one
 */
export function fittingResolution(beginnings: Beginnings | undefined): HistogramResolution {
  if (beginnings === undefined) return 'day'
  return (
    HISTOGRAM_RESOLUTIONS.find(
      (resolution) => stretches(beginnings, resolution) <= MOST_STRETCHES,
    ) ?? 'year'
  )
}

/** How many stretches it is from the first to the last beginning, those two counted. */
function stretches({ first, last }: Beginnings, resolution: HistogramResolution): number {
  const from = startOf(Temporal.PlainDate.from(first), resolution)
  const to = startOf(Temporal.PlainDate.from(last), resolution)
  return from.until(to, { largestUnit: resolution })[`${resolution}s`] + 1
}

function startOf(day: Temporal.PlainDate, resolution: HistogramResolution): Temporal.PlainDate {
  switch (resolution) {
    case 'day':
      return day
    case 'week':
      return day.subtract({ days: day.dayOfWeek - 1 })
    case 'month':
      return day.with({ day: 1 })
    case 'year':
      return day.with({ month: 1, day: 1 })
  }
}
