import type { TimelineWords } from './timeline-words.ts'

export const GERMAN: TimelineWords = {
  events: { one: '{n} Ereignis', other: '{n} Ereignisse' },
  loading: 'Wird geladen …',
  failed: 'Die Zeitleiste ließ sich nicht laden.',
  retry: 'Neu versuchen',
  shown: '{n} gezeigt',
  more: 'Weitere Ereignisse',
  previous: 'Vorige Ereignisse',
  jump: 'Zeit wählen',
  others: 'und {n} weitere',
  statements: 'Weitere Äußerungen: {n}',
  sources: { one: '{n} Quelle', other: '{n} Quellen' },
  allSources: 'Alle Quellen',
  added: 'Neu: {title}',
  changed: 'Geändert: {title}',
  removed: 'Entfernt: {title}',
  isNew: 'Neu',
}
