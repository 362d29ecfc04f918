import type { EventKind } from '../documents/types.ts'
import type { PageLanguage } from '../parameters/reader-languages.ts'

const WORDS: Readonly<Record<EventKind, readonly [en: string, de: string]>> = {
  ACCIDENT: ['Accident', 'Unfall'],
  ACQUISITION: ['Acquisition', 'Übernahme'],
  AGREEMENT: ['Agreement', 'Vereinbarung'],
  AMNESTY: ['Amnesty', 'Amnestie'],
  ANNOUNCEMENT: ['Announcement', 'Ankündigung'],
  APPOINTMENT: ['Appointment', 'Ernennung'],
  ARMED_CONFLICT: ['Armed conflict', 'Bewaffneter Konflikt'],
  ARREST: ['Arrest', 'Festnahme'],
  ATTACK: ['Attack', 'Anschlag'],
  COURT_RULING: ['Court ruling', 'Gerichtsentscheidung'],
  CRIME: ['Crime', 'Straftat'],
  DEATH: ['Death', 'Todesfall'],
  DEPARTURE: ['Departure', 'Rücktritt oder Abberufung'],
  DEPLOYMENT: ['Deployment', 'Entsendung'],
  DISASTER: ['Disaster', 'Katastrophe'],
  ELECTION: ['Election', 'Wahl'],
  EXECUTIVE_ORDER: ['Executive order', 'Dekret'],
  INTERVIEW: ['Interview', 'Interview'],
  INVESTIGATION: ['Investigation', 'Ermittlung'],
  INVESTMENT: ['Investment', 'Investition'],
  LAWSUIT: ['Lawsuit', 'Klage'],
  LEGISLATION: ['Legislation', 'Gesetzgebung'],
  MEETING: ['Meeting', 'Treffen'],
  OTHER: ['Other', 'Sonstiges'],
  PARDON: ['Pardon', 'Begnadigung'],
  POST: ['Post', 'Beitrag in einem sozialen Netzwerk'],
  PRESS_REMARKS: ['Remarks to the press', 'Äußerung vor der Presse'],
  PRODUCT_LAUNCH: ['Product launch', 'Markteinführung'],
  PROTEST: ['Protest', 'Protest'],
  PUBLICATION: ['Publication', 'Veröffentlichung'],
  SPEECH: ['Speech', 'Rede'],
  SPORT: ['Sport', 'Sport'],
  STATEMENT: ['Statement', 'Äußerung'],
  STRIKE: ['Strike', 'Streik'],
  VISIT: ['Visit', 'Besuch'],
  VOTE: ['Vote', 'Abstimmung'],
}

/** What a kind of event is called, as at the beginning of a line. */
export function kindName(kind: EventKind, language: PageLanguage): string {
  const [english, german] = WORDS[kind]
  return language === 'de' ? german : english
}
