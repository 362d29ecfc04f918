import type { EnglishWords } from './timeline-words.ts'

/** Those of enums that are left out are called as in the API, in lower case: "court ruling". */
export const ENGLISH: EnglishWords = {
  events: { one: '{n} event', other: '{n} events' },
  loading: 'Loading …',
  failed: 'The timeline could not be loaded.',
  retry: 'Try again',
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
  ONGOING: 'under way',
  PARTIAL: 'verbatim, in part',
  PARAPHRASE: 'in other words',
}
