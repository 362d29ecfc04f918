import type { Bilingual } from './vocabulary-names.ts'

/**
 * What a report calls the deeds of `DEEDS`, in their order, so that it does not repeat the words of
 * the event that it is about. In the accusative.
 */
export const REWORDED_DEEDS: readonly Bilingual[] = [
  { de: 'die Erweiterung', en: 'the enlargement' },
  { de: 'die Veräußerung', en: 'the disposal' },
  { de: 'die Stilllegung', en: 'the shutdown' },
  { de: 'die Finanzierung', en: 'the financing' },
  { de: 'die Untersuchung', en: 'the scrutiny' },
  { de: 'die Erneuerung', en: 'the renewal' },
  { de: 'die Steuerlast', en: 'the tax burden' },
  { de: 'den Rückbau', en: 'the downsizing' },
  { de: 'die Genehmigung', en: 'the licensing' },
  { de: 'den Rückkauf', en: 'the buyback' },
  { de: 'den Testlauf', en: 'the trial' },
  { de: 'die Kontrolle', en: 'the monitoring' },
]

/** Of things that no generated event is about. */
export const NEW_THINGS: readonly Bilingual[] = [
  { de: 'der Opernhäuser', en: 'the opera houses' },
  { de: 'der Seilbahnen', en: 'the cable cars' },
  { de: 'der Leuchttürme', en: 'the lighthouses' },
  { de: 'der Weinberge', en: 'the vineyards' },
  { de: 'der Freibäder', en: 'the open-air pools' },
  { de: 'der Sternwarten', en: 'the observatories' },
  { de: 'der Salzstöcke', en: 'the salt domes' },
  { de: 'der Zirkuszelte', en: 'the circus tents' },
  { de: 'der Pferderennbahnen', en: 'the racecourses' },
  { de: 'der Moorflächen', en: 'the peatlands' },
  { de: 'der Druckereien', en: 'the printing houses' },
  { de: 'der Almhütten', en: 'the mountain huts' },
]

/** Of people and companies that no generated actor is called like. */
export const NEW_SURNAMES =
  `Abendroth Bragança Castellano Drozdowski Eisenlohr Fitzwilliam Grabowska Holzapfel Iturralde Jaworski Kirchgessner Lundgaard
  Mirabelli Nachtweih Oyelaran Pfannenstiel Quillfeldt Rautenberg Szczepanik Thorvaldsen Underhill Vandermeer Wesselmann
  Xenakis Yardley Zollikofer`.split(/\s+/)

/**
 * How a report of each kind of event is headed and how it begins. {a} and {b} are the first two
 * participants in full, {shortA} and {shortB} in short, {plan} the topic in other words, {when} tells
 * the day.
 */
export const REPORT_OPENINGS: Readonly<
  Record<string, { readonly title: Bilingual; readonly lead: Bilingual }>
> = {
  announcement: {
    title: {
      de: '{shortA} stellt Pläne für {plan} vor',
      en: '{shortA} unveils plans for {plan}',
    },
    lead: {
      de: '{a} hat {when} in {place} Pläne vorgestellt, die {plan} betreffen. Dabei ist auch {b}, wie aus dem Umfeld der Beteiligten verlautete.',
      en: '{a} set out plans {when} in {place} that concern {plan}. {b} is on board as well, according to people close to those involved.',
    },
  },
  press_remarks: {
    title: {
      de: '{shortA} nimmt Stellung: Streit um {plan}',
      en: '{shortA} takes questions over {plan}',
    },
    lead: {
      de: 'Vor Journalisten hat {a} {when} die eigene Haltung verteidigt. Es ging um {plan} und um die Rolle, die {b} dabei spielt.',
      en: '{a} defended the decision in front of reporters {when}. The questions were about {plan}, and about the part that {b} plays in it.',
    },
  },
  post: {
    title: {
      de: '{shortA} legt sich im Netz mit {shortB} an',
      en: '{shortA} takes a swipe at {shortB} online',
    },
    lead: {
      de: 'Mit einem Beitrag im Internet hat {a} {when} {b} scharf angegriffen. Anlass ist der Streit um {plan}.',
      en: '{a} attacked {b} in a message on social media {when}. At issue is the dispute over {plan}.',
    },
  },
  interview: {
    title: {
      de: '{shortA} stellt sich den Fragen von {shortB}',
      en: '{shortA} grilled by {shortB} on {plan}',
    },
    lead: {
      de: '{a} hat {when} {b} ein ausführliches Interview gegeben. Darin geht es vor allem um {plan}.',
      en: '{a} gave {b} a long interview {when}. Most of it turned on {plan}.',
    },
  },
  meeting: {
    title: {
      de: '{shortA} und {shortB} an einem Tisch: Gespräche über {plan}',
      en: '{shortA} and {shortB} sit down for talks on {plan}',
    },
    lead: {
      de: '{a} und {b} sind {when} in {place} zusammengekommen. Die Runde beriet über {plan}.',
      en: '{a} and {b} came together in {place} {when}. They talked about {plan}.',
    },
  },
  lawsuit: {
    title: {
      de: '{shortA} zieht gegen {shortB} vor Gericht',
      en: '{shortA} takes {shortB} to court over {plan}',
    },
    lead: {
      de: '{a} geht juristisch gegen {b} vor. Die Klage wurde {when} eingereicht; sie dreht sich um {plan}.',
      en: '{a} is taking legal action against {b}. The suit was filed {when} and concerns {plan}.',
    },
  },
  agreement: {
    title: {
      de: 'Durchbruch nach langem Ringen: {shortA} und {shortB} unterzeichnen',
      en: '{shortA}, {shortB} strike deal on {plan}',
    },
    lead: {
      de: '{a} und {b} haben {when} eine Vereinbarung über {plan} unterschrieben. Damit endet ein Streit, der Monate gedauert hat.',
      en: '{a} and {b} signed a deal on {plan} {when}. It ends a dispute that had gone on for months.',
    },
  },
  investment: {
    title: {
      de: '{shortA} steigt bei {shortB} ein',
      en: '{shortA} buys into {shortB}',
    },
    lead: {
      de: '{a} steckt Geld in {b}. Der Einstieg wurde {when} bestätigt und soll {plan} voranbringen.',
      en: '{a} is putting money into {b}. The stake was confirmed {when} and is meant to help {plan} along.',
    },
  },
  investigation: {
    title: {
      de: 'Staatsanwaltschaft nimmt {shortA} ins Visier',
      en: 'Prosecutors turn to {shortA} over {plan}',
    },
    lead: {
      de: 'Die Staatsanwaltschaft hat {when} ein Verfahren gegen {a} eröffnet. Der Verdacht betrifft {plan}; auch {b} soll gehört werden.',
      en: 'Prosecutors opened a case against {a} {when}. The suspicion concerns {plan}; {b} is to be heard as well.',
    },
  },
  protest: {
    title: {
      de: 'Tausende gehen in {place} auf die Straße',
      en: 'Thousands take to the streets of {place}',
    },
    lead: {
      de: 'In {place} haben {when} mehrere tausend Menschen demonstriert. Aufgerufen hatte {a}; der Zorn richtet sich gegen {plan} und gegen {b}.',
      en: 'Several thousand people marched in {place} {when}. They had been called by {a}; their anger is aimed at {plan} and at {b}.',
    },
  },
  appointment: {
    title: {
      de: '{shortA} rückt an die Spitze',
      en: '{shortA} takes the helm',
    },
    lead: {
      de: '{a} ist {when} mit einer neuen Aufgabe betraut worden und verantwortet künftig {plan}. Den Vorschlag hatte {b} gemacht.',
      en: '{a} was given a new task {when} and will be in charge of {plan} from now on. The proposal had come from {b}.',
    },
  },
  vote: {
    title: {
      de: 'Knappe Mehrheit in {place} für {plan}',
      en: 'Narrow majority in {place} backs {plan}',
    },
    lead: {
      de: 'Die Abgeordneten in {place} haben {when} über {plan} entschieden. {a} hatte in der Debatte dafür geworben, {b} dagegen.',
      en: 'Members of the assembly in {place} decided {when} on {plan}. {a} had spoken in favour of it in the debate, {b} against.',
    },
  },
}
