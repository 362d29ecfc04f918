import type { TimelineWords } from './timeline-words.ts'

export const ENGLISH: TimelineWords = {
  events: { one: '{n} event', other: '{n} events' },
  loading: 'Loading …',
  failed: 'The timeline could not be loaded.',
  retry: 'Try again',
  shown: '{n} shown',
  more: 'More events',
  previous: 'Previous events',
  jump: 'Choose a time',
  others: 'and {n} more',
  statements: 'More statements: {n}',
  sources: { one: '{n} source', other: '{n} sources' },
  allSources: 'All sources',
  added: 'New: {title}',
  changed: 'Changed: {title}',
  removed: 'Removed: {title}',
  isNew: 'New',
}
