import type { ChangeOperation } from '../documents/types.ts'
import type { PageLanguage } from '../parameters/reader-languages.ts'

const OPERATIONS: Readonly<Record<PageLanguage, Readonly<Record<ChangeOperation, string>>>> = {
  en: { INSERT: 'recorded', UPDATE: 'changed', DELETE: 'removed' },
  de: { INSERT: 'eingetragen', UPDATE: 'geändert', DELETE: 'entfernt' },
}

/** By the names of the tables. */
const ROWS: Readonly<Record<PageLanguage, Readonly<Record<string, string>>>> = {
  en: {
    actor: 'Actor',
    actor_name: 'Name',
    amount: 'Figure',
    article_event: 'Link to an article',
    claim: 'Claim',
    claim_text: 'Wording of a claim',
    event: 'Event',
    event_link: 'Link between events',
    event_text: 'Title and summary',
    evidence: 'Evidence',
    external_id: 'Id elsewhere',
    participation: 'Participation',
    relationship: 'Relationship',
    relationship_event: 'Fact of a relationship',
    rendering: 'Wording of a statement',
    stance: 'Stance',
    statement: 'Statement',
  },
  de: {
    actor: 'Akteur',
    actor_name: 'Name',
    amount: 'Zahl',
    article_event: 'Verknüpfung mit einem Artikel',
    claim: 'Behauptung',
    claim_text: 'Wortlaut einer Behauptung',
    event: 'Ereignis',
    event_link: 'Verknüpfung zweier Ereignisse',
    event_text: 'Titel und Zusammenfassung',
    evidence: 'Beleg',
    external_id: 'Kennung anderswo',
    participation: 'Beteiligung',
    relationship: 'Beziehung',
    relationship_event: 'Tatsache einer Beziehung',
    rendering: 'Wortlaut einer Äußerung',
    stance: 'Position',
    statement: 'Äußerung',
  },
}

/** What was done to which row: "Participation recorded". */
export function changeName(
  table: string,
  operation: ChangeOperation,
  language: PageLanguage,
): string {
  return `${ROWS[language][table] ?? table} ${OPERATIONS[language][operation]}`
}
