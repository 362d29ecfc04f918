import type { Bilingual } from './vocabulary-names.ts'

/** What nobody has said at any generated event. */
export const NEW_WORDINGS: readonly Bilingual[] = [
  {
    de: 'Wir werden uns von niemandem drängen lassen, schon gar nicht von {b}.',
    en: 'We will not be rushed by anybody, least of all by {b}.',
  },
  {
    de: 'Wer jetzt zögert, zahlt am Ende {number} Millionen Euro mehr.',
    en: 'Whoever hesitates now will pay {number} million euros more in the end.',
  },
  {
    de: 'Das ist kein Rückschlag, sondern eine Gelegenheit für ganz {place}.',
    en: 'This is not a setback but an opportunity for the whole of {place}.',
  },
  {
    de: 'Am Ende zählt, was bei den Leuten ankommt, und das sind {number} neue Stellen.',
    en: 'What counts in the end is what reaches people, and that is {number} new jobs.',
  },
]

/** How a quotation is handed to its {speaker}. */
export const ATTRIBUTIONS: readonly Bilingual[] = [
  { de: '„{quote}“, sagte {speaker}.', en: '“{quote}”, {speaker} said.' },
  { de: '{speaker} sagte dazu: „{quote}.“', en: '{speaker} said: “{quote}.”' },
  { de: '„{quote}“, erklärte {speaker} in {place}.', en: '“{quote}”, {speaker} told reporters.' },
]

export const AMOUNT_SENTENCES: readonly Bilingual[] = [
  {
    de: 'Im Raum stehen Kosten von rund {number} Millionen Euro, von denen {shortA} einen Teil selbst tragen will.',
    en: 'The bill could come to around {number} million euros, part of which {shortA} wants to bear itself.',
  },
  {
    de: 'Betroffen sind nach Angaben von {b} mindestens {number} Beschäftigte.',
    en: 'At least {number} employees are affected, according to {b}.',
  },
  {
    de: 'Der Wert wird auf {number} Millionen Dollar geschätzt, gut {percent} Prozent mehr als im Vorjahr.',
    en: 'It is valued at {number} million dollars, some {percent} per cent more than a year ago.',
  },
  {
    de: 'Zuletzt waren dafür {number} Millionen Euro vorgesehen, {percent} Prozent weniger als gefordert.',
    en: 'The last budget had {number} million euros for it, {percent} per cent less than was asked for.',
  },
]

/** {before} tells the day of another event, {other} heads a report about it. */
export const BACKGROUND_SENTENCES: readonly Bilingual[] = [
  {
    de: 'Erst {before} hatte eine andere Meldung für Aufsehen gesorgt: {other}.',
    en: 'Only {before} another piece of news had made headlines: {other}.',
  },
  {
    de: 'Es ist nicht der erste Fall dieser Art; {before} hieß es: {other}.',
    en: 'It is not the first case of its kind; {before} the news was: {other}.',
  },
]

/** Whom reports let speak between the facts, and what of: a source, a verb and a clause make a sentence. */
export const SOURCES: readonly Bilingual[] = [
  { de: 'Fachleute', en: 'Experts' },
  { de: 'Anwohner', en: 'Residents' },
  { de: 'Beobachter in {place}', en: 'Observers in {place}' },
  { de: 'Händler an der Börse', en: 'Traders' },
  { de: 'Vertreter der Gemeinden', en: 'Local councils' },
  { de: 'Verbände', en: 'Trade associations' },
  { de: 'Die Gewerkschaften', en: 'The trade unions' },
  { de: 'Abgeordnete der Opposition', en: 'Members of the opposition' },
  { de: 'Juristen', en: 'Lawyers' },
  { de: 'Vertraute von {shortA}', en: 'People close to {shortA}' },
  { de: 'Kritiker von {shortB}', en: 'Critics of {shortB}' },
  { de: 'Mehrere Zeitungen', en: 'Several newspapers' },
]

export const SOURCE_VERBS: readonly Bilingual[] = [
  { de: 'rechnen damit, dass', en: 'expect that' },
  { de: 'bezweifeln, dass', en: 'doubt that' },
  { de: 'erinnern daran, dass', en: 'recall that' },
  { de: 'halten es für möglich, dass', en: 'think it possible that' },
  { de: 'verweisen darauf, dass', en: 'point out that' },
  { de: 'hatten seit Wochen vermutet, dass', en: 'had suspected for weeks that' },
]

export const SOURCE_CLAUSES: readonly Bilingual[] = [
  { de: 'sich {shortA} noch bewegt', en: '{shortA} will yet make a move' },
  { de: '{shortB} darauf eingeht', en: '{shortB} will respond' },
  { de: 'ein Gutachten {plan} neu bewertet', en: 'a study will cast {plan} in a new light' },
  { de: '{place} die Erfahrung dafür fehlt', en: '{place} lacks the experience for it' },
  { de: '{c} an der Zusage festhält', en: '{c} will stand by the promise' },
  { de: 'es im Frühjahr schon einmal Streit gab', en: 'there was a quarrel in the spring already' },
  { de: 'die Nachricht eingepreist war', en: 'the news had been priced in' },
  { de: 'das Rathaus zu spät davon erfuhr', en: 'the city hall learned of it too late' },
  { de: 'vergleichbare Versuche teuer endeten', en: 'similar attempts came at a price' },
  { de: 'der Zeitplan von {shortB} zu halten ist', en: 'the schedule of {shortB} can be kept' },
  { de: 'ein Entwurf bei {c} lag', en: 'a draft had been with {c}' },
  { de: '{number} Stellen auf dem Spiel stehen', en: '{number} jobs are at stake' },
  { de: 'die Kosten um {percent} Prozent steigen', en: 'costs will rise by {percent} per cent' },
  { de: 'Brüssel ein Wort mitredet', en: 'Brussels will have a say' },
  { de: '{plan} verschoben werden muss', en: '{plan} will have to wait' },
  { de: 'die Verträge mit {c} bald auslaufen', en: 'the contracts with {c} run out soon' },
  { de: 'am Ende ein Gericht entscheidet', en: 'a court will decide in the end' },
  { de: '{shortA} kaum eine Wahl hatte', en: '{shortA} had hardly any choice' },
  { de: 'die Zahlen aus {place} nicht stimmen', en: 'the figures from {place} are wrong' },
  { de: 'eine Mehrheit der Befragten dafür ist', en: 'most of those polled are in favour' },
  { de: 'neue Fachkräfte fehlen', en: 'skilled workers are missing' },
  { de: 'das Wetter den Bau verzögert', en: 'the weather will delay the works' },
  {
    de: '{shortB} und {shortA} längst verhandeln',
    en: '{shortB} and {shortA} are talking already',
  },
  { de: 'der Haushalt keinen Spielraum lässt', en: 'the budget leaves no room for it' },
]
