import type { RuledLanguage } from '../findings.ts'
import { wordList } from '../word-list.ts'

/** What capitalised words are, when they are not names. */
export interface NameWords {
  /** Titles and forms of address: a name follows. With or without a period. */
  readonly titles: ReadonlySet<string>
  /** A noun for what somebody is, which may stand before a name ("Kanzlerin", "CDU-Politiker"). */
  readonly role: RegExp
  /** Words that begin or are a function word, lower-case: never part of a name. */
  readonly functionWords: ReadonlySet<string>
  /** Endings and words of common nouns and other words that are capitalised without being names. */
  readonly commonNoun: RegExp
  /** What stands right after the name of somebody who speaks; lower-case. */
  readonly speaks: ReadonlySet<string>
  /** Nouns that make a name of several words an organisation's. */
  readonly organisation: RegExp
  /** Nouns of what is called after people: the name before one is no person's. */
  readonly namedAfter: RegExp
}

/** Between a first name and a surname, lower-case as they are written. */
export const PARTICLES = wordList(
  "von van de der den del della di da dos do du la le zu zur zum af bin ben ibn al el ter ten d' und",
)

/** After the name of a company, without periods. */
export const LEGAL_FORMS = wordList(
  'AG GmbH KG KGaA OHG SE UG eV eG mbH Inc Corp Corporation Ltd Limited LLC LLP PLC plc SA SAS SpA NV',
  'BV AB ASA Oyj Oy SRL Pty Co',
)

/** Initials that stand for no organisation. */
export const OTHER_ACRONYMS = wordList(
  'USA UK EU UNO US UTC GMT MEZ MESZ CET EST PST EDT IST BST TV PC CD DVD DNA DNS RNA HIV AIDS SMS',
  'LKW PKW ICE IC RE CO2 KI AI IT PDF HTML USB GPS PIN URL FAQ CEO CFO COO OK NRW DDR BRD UdSSR UAE',
  'II III IV VI VII VIII IX XI XII NATO GDP BIP PR HD ID OP AM PM NEW THE AND NOT FOR MVP RBI',
)

const german: NameWords = {
  titles: wordList(
    'Herr Herrn Frau Dr Prof Professor Professorin Doktor Papst König Königin Prinz Prinzessin Graf',
    'Fürst Fürstin Herzog Herzogin Kardinal Bischof Pfarrer Sir Lord Lady Scheich Ayatollah General Oberst',
  ),
  role: /(?:präsident|kanzler|minister|sprecher|chef|direktor|leiter|vorsitzende|politiker|kandidat|senator|gouverneur|abgeordnete|sekretär|botschafter|kommissar|anwalt|richter|trainer|bürgermeister|forscher|wissenschaftler|unternehmer|gründer|milliardär|schauspieler|sänger|autor|historiker|ökonom|analyst|manager|beauftragte|premier|obmann|journalist|regisseur|soziologe|professor|general|kommandeur)(?:in|n|r|s|en|innen)?$/iu,
  functionWords: wordList(
    'der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man und oder aber',
    'in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um über unter bis',
    'seit während wegen trotz laut zwischen hinter neben statt ab so da dann als wie wo wer was wenn weil',
    'ob doch auch nur noch schon nun nicht kein keine dieser diese dieses sein seine ihr ihre ihren dabei',
    'damit dafür dagegen daher dort hier heute gestern morgen zuvor zudem außerdem jedoch allerdings',
    'insgesamt neben dank gemäß samt inklusive alle beide viele mehrere einige andere zwei drei vier',
    'fünf sechs sieben acht neun zehn ferner lediglich bereits trotzdem dennoch mittlerweile inzwischen',
    'neue neuer neues alte ehemalige frühere ex nachdem bevor obwohl sondern sowie sowohl weder denn',
  ),
  commonNoun:
    /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|tät|täten|nis|nisse|tum|ling|linge|jahr|jahre|jahren|tag|tage|tagen|woche|wochen|uhr|prozent|euro|dollar|millionen|milliarden|seite|teil|land|länder|stadt|staat|staaten|gericht|amt|haus|partei|regierung|parlament|gruppe|krieg|recht|gesetz|platz|straße|tor|spiel|spiele|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|republik|welt|leute|menschen|personen|beamte|beamten|polizisten)$/iu,
  speaks: wordList(
    'sagte sagt erklärte erklärt betonte betont teilte meinte meint kritisierte forderte fordert warnte',
    'warnt kündigte schrieb schreibt äußerte bestätigte bezeichnete verteidigte begrüßte verurteilte',
    'räumte behauptete berichtete nannte warf lobte wies antwortete ergänzte fügte',
  ),
  organisation:
    /(?:^(?:universität|hochschule|institut|stiftung|verband|bund|verein|bank|partei|gewerkschaft|ministerium|agentur|behörde|gesellschaft|gruppe|union|liga|akademie|kirche|club|klub|konzern|holding|group)|(?:universität|institut|stiftung|verband|bank|ministerium|agentur|gesellschaft|werke|versicherung|gewerkschaft))$/iu,
  namedAfter: /^(?:straße|platz|allee|schule|stadion|stiftung|preis|universität|institut|haus)$/iu,
}

const english: NameWords = {
  titles: wordList(
    'Mr Mrs Ms Miss Dr Prof Professor President Chancellor Minister Senator Sen Rep Gov Governor Mayor',
    'Judge Justice Pope King Queen Prince Princess Sir Lord Lady Sheikh Ayatollah General Gen Colonel Col',
    'Captain Capt Lieutenant Lt Sergeant Sgt Officer Detective Sheriff Coach Secretary Ambassador Bishop',
    'Cardinal Rev Reverend Congressman Congresswoman Chairman Spokesman Spokeswoman Const Attorney',
  ),
  role: /^(?:president|chancellor|minister|secretary|spokes(?:man|woman|person)|chief|director|chair(?:man|woman)|leader|senator|governor|mayor|ambassador|commissioner|attorney|judge|coach|founder|executive|analyst|economist|professor|author|actor|actress|singer|billionaire|entrepreneur|candidate|officer|manager|detective|sheriff|actress|striker|quarterback|captain|owner|boss|star)$/iu,
  functionWords: wordList(
    'the a an this that these those he she it they we you i his her its their our my your who what when',
    'where why how which in on at by for from with after before during since until while as if although',
    'though because despite under over about according and but or so yet nor then there here now however',
    'meanwhile moreover both all some many most several each every no not one two three four five six',
    'seven eight nine ten another other such is was are were has had have will would could should may',
    'might can do did does to of into once instead nearly more less former also still even just only',
    'earlier later last first next among between through per via like said says than ex',
  ),
  commonNoun:
    /^(?:street|avenue|road|boulevard|park|airport|stadium|beach|river|island|lake|county|township|city|award|prize|act|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|internet|english|american|americans|british|german|germans|french|chinese|russian|russians|european|democrats?|republicans?|islamic|christian|muslims?|jewish|north|south|east|west|northern|southern|eastern|western)$/iu,
  speaks: wordList(
    'said says told added announced warned wrote tweeted posted argued claimed insisted replied explained',
    'noted confirmed denied acknowledged declared testified called urged criticized criticised accused',
  ),
  organisation:
    /^(?:university|college|institute|foundation|association|bank|party|union|department|agency|ministry|company|corporation|group|council|committee|commission|court|police|school|hospital|church|club|league|society|holdings|partners|capital|ventures|technologies|systems|airlines|airways|motors|times|post|journal|news|press|bureau|authority|administration|organization|organisation|federation|senate|parliament|congress|army|navy)$/iu,
  namedAfter:
    /^(?:street|avenue|road|boulevard|drive|lane|square|park|airport|stadium|beach|river|island|lake|county|township|city|award|prize|act|university|college|school|hospital|center|centre|library|foundation|arena|field|bridge)$/iu,
}

const words: Readonly<Record<RuledLanguage, NameWords>> = { de: german, en: english }

export function nameWords(language: RuledLanguage): NameWords {
  return words[language]
}
