/**
 * Beginnings of words that tell what kind of thing happened, by the event's kind, in German and
 * English. Kinds without words of their own ("other") are left out.
 */
const BEGINNINGS: Readonly<Record<string, string>> = {
  announcement: `ankünd kündig vorgestellt vorstell stellte präsentier verkünd verkünde bekanntgegeben
    bekanntgab angekündigt announc unveil present launch reveal`,
  statement: `antwort erwider entgegne reagier erklär konter äußer repl respon answer fires shot
    statement retort hits`,
  post: `post gepostet tweet getwittert twitter schrieb geteilt teilte repost verbreite beitrag beiträge
    wrote writes shared share caption`,
  interview: 'interview gespräch',
  press_remarks: 'journalist presse reporter press remark',
  speech: 'rede ansprache speech address keynote',
  meeting: 'treffen traf getroffen gipfel meet summit talks',
  visit: 'besuch visit trip',
  agreement: 'abkommen vertrag vereinbar einig deal agree accord treaty pact',
  investment: 'invest finanzier fund',
  acquisition: 'übernahme übernimmt kauf acqui buy bought takeover merger purchase',
  product_launch: 'einführ vorgestellt stellt launch unveil release introduc',
  publication: 'veröffentlich publish publication released report',
  lawsuit:
    'klag verklag geklagt suit sue sued sues suing lawsuit litigation complaint plaintiff court',
  court_ruling:
    'urteil richter gericht verurteil ruling ruled rules verdict judge convict sentenc acquit',
  investigation: 'ermitt untersuch investigat probe inquiry',
  arrest: 'festnahm festgenomm verhaft arrest detain custody',
  crime: `raub überfall mord töt erschoss diebstahl betrug robber heist murder kill theft shoot shot steal
    stole fraud`,
  pardon: 'begnad gnade straferlass pardon clemency commut freed',
  amnesty: 'amnest begnad gnade straferlass pardon clemency commut',
  legislation: 'gesetz verabschied law bill legislat act',
  executive_order: 'dekret verordn erlass unterzeichn executive decree sign',
  election: 'wahl wähl gewählt elect vote ballot poll',
  vote: 'abstimm stimmt gestimmt vote',
  appointment: `ernenn ernannt beruf nominier appoint nominat name named hire hired pick choose chosen tapped
    replace host`,
  departure:
    'rücktritt zurückgetret entlass gekündigt resign fire fired depart quit step leave ousted sack',
  deployment: 'entsand entsend schickt geschickt beauftrag send sent dispatch deploy',
  protest: 'protest demonstr kundgebung rally',
  strike: 'streik ausstand strike walkout',
  armed_conflict: 'krieg gefecht kämpf angriff offensive war fight battle offensive troops',
  attack: 'anschlag angriff attack bomb explo raid',
  accident: 'unfall unglück absturz abgestürzt brand accident crash collision fire fell fall',
  disaster: `erdbeben überschwemm flut sturm waldbrand katastroph quake earthquake flood storm hurricane
    tremor disaster tsunami wildfire`,
  death: 'tod tot gestorben starb verstorben die died dies dead death',
  sport: 'sieg spiel turnier meister tor win won beat game match season champion injur coach',
}

const PATTERNS: readonly (readonly [kind: string, pattern: RegExp])[] = Object.entries(
  BEGINNINGS,
).map(([kind, words]) => [
  kind,
  new RegExp(`(?<!\\p{L})(?:${words.trim().split(/\s+/).join('|')})\\p{L}*`, 'giu'),
])

const PATTERN_OF_KIND = new Map(PATTERNS)

/** Where a text says that such a thing happened. */
export function wordsOfKind(text: string, kind: string): readonly { start: number; end: number }[] {
  const pattern = PATTERN_OF_KIND.get(kind)
  if (!pattern) return []
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
}

/** The kinds of event that words of a text tell of, each with how often it is told. */
export function kindsToldIn(text: string): ReadonlyMap<string, number> {
  const told = new Map<string, number>()
  for (const [kind, pattern] of PATTERNS) {
    const count = text.match(pattern)?.length ?? 0
    if (count > 0) told.set(kind, count)
  }
  return told
}

/** Nearly everything is announced or said by somebody; these are told only where nothing else is. */
const KINDS_OF_TELLING: ReadonlySet<string> = new Set([
  'announcement',
  'statement',
  'publication',
  'post',
  'press_remarks',
  'speech',
  'interview',
])

/** The kind of event that a title and first sentence tell of; "other" where they do not say. */
export function eventKindOf(title: string, opening: string): string {
  const inTitle = kindsToldIn(title)
  const inOpening = kindsToldIn(opening)
  const told = [...new Set([...inTitle.keys(), ...inOpening.keys()])].map((kind) => ({
    kind,
    weight:
      (2 * Math.min(inTitle.get(kind) ?? 0, 1) + Math.min(inOpening.get(kind) ?? 0, 1)) /
      (KINDS_OF_TELLING.has(kind) ? 2 : 1),
  }))
  const first = told.toSorted((one, other) => other.weight - one.weight)[0]
  return first?.kind ?? 'other'
}
