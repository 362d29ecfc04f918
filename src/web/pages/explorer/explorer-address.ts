import {
  type TimelineParameters,
  writeTimelineParameters,
} from '../../parameters/timeline-parameters.ts'
import { readableSearch } from '../site-address.ts'

/** The address of the explorer with these parameters. */
export function explorerAddress(parameters: Partial<TimelineParameters>): string {
  const search = readableSearch(writeTimelineParameters(parameters))
  return search === '' ? '/' : `/?${search}`
}

/** The same timeline, changed: from its first page on, as a cursor is of the timeline before. */
export function changedAddress(
  parameters: TimelineParameters,
  changes: Partial<TimelineParameters>,
): string {
  return explorerAddress({ ...parameters, after: undefined, before: undefined, ...changes })
}

/** What shows the whole timeline again, in the reader's language, order and headings. */
export function withoutFilters(parameters: TimelineParameters): string {
  const { language, order, groupBy, pageSize } = parameters
  return explorerAddress({ language, order, groupBy, pageSize })
}
