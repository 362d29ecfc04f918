import type { RuledLanguage } from './findings.ts'
import { wordList } from './word-list.ts'

/** What a period after a word means depends on these; all without the period itself. */
export interface SentenceWords {
  /** Abbreviations that something must follow, mostly a name: their period ends no sentence. */
  readonly leading: ReadonlySet<string>
  /** Abbreviations that may also be a sentence's last word. */
  readonly abbreviations: ReadonlySet<string>
  /** Function words, lower-case: capitalised after a period, one most likely begins a sentence. */
  readonly starters: ReadonlySet<string>
  /** Words before an ordinal number ("am 21."); empty where ordinals have no period. */
  readonly beforeOrdinals: ReadonlySet<string>
  /** Nouns that the number before them counts through ("21. Januar"), lower-case. */
  readonly afterOrdinals: ReadonlySet<string>
}

const german: SentenceWords = {
  leading: wordList(
    'Dr Prof Dipl Ing Hr Hrn Fr Frl St Sankt Mag Univ Priv Msgr Hl hl Gen Lt Oblt Hptm Maj',
    'z.B z.b u.a d.h i.d.R z.T s.o m.E o.g i.e v.a bzw ca vgl sog gem evtl inkl exkl zzgl ggf lfd',
    'Nr Art Abs Aufl Bd Kap Abb Ziff Tel gest geb verh Mr Mrs Ms vs bes insb max min',
  ),
  abbreviations: wordList(
    'Mrd Mio Tsd Bio Mill usw etc Jr Sr jr sr Co Corp Inc Ltd e.V a.D i.R a.M d.J u.s.w n.Chr v.Chr',
    'Jan Febr Feb Apr Aug Sept Sep Okt Nov Dez Mo Di Mi Do Fr Sa So Uhr Std Min Sek St Str',
    'U.S U.S.A U.K D.C a.m p.m dpa ap Rd ff f Jh Jhd Jhdt Chr',
  ),
  starters: wordList(
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen',
    'jeder jede jedes alle viele einige mehrere manche beide kein keine ich du er sie es wir ihr man',
    'sein seine seinen ihre ihren ihrem unser unsere wer was wie wo wann warum wohin welche welcher',
    'in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um über unter',
    'bis seit während wegen trotz laut zwischen hinter neben statt außer ab',
    'und oder aber denn doch sondern auch so da dann damals danach dabei dabei dafür dagegen daher',
    'dadurch daraufhin darauf darüber davon davor dazu deshalb deswegen dennoch trotzdem jedoch zudem',
    'außerdem allerdings inzwischen mittlerweile bereits schon noch nur nun jetzt heute gestern morgen',
    'zuvor zunächst später schließlich dort hier derzeit bisher bislang seither seitdem insgesamt',
    'wenn weil als ob obwohl nachdem bevor dass daß während sobald solange falls damit sollte hätte',
    'ist war wird wurde hat hatte kann soll nicht nein ja weiter ferner ebenso erst wieder',
  ),
  beforeOrdinals: wordList(
    'am der die das den dem des im vom zum zur bis seit ab ein eine einen einem einer eines sein seine',
    'seinem seinen seiner ihr ihre ihrem ihren ihrer nach vor und oder zwischen jeder jede jedem jeden',
    'dieser diese diesem diesen kurz mit für auf montag dienstag mittwoch donnerstag freitag samstag',
    'sonnabend sonntag',
  ),
  afterOrdinals: wordList(
    'januar jänner februar feber märz april mai juni juli august september oktober november dezember',
    'quartal halbjahr jahrhundert jahrestag geburtstag weltkrieg minute spielminute runde platz spieltag',
    'etage stock klasse liga bundesliga fc fsv tag woche mal platzierte ausgabe amtszeit legislaturperiode wahlperiode',
  ),
}

const english: SentenceWords = {
  leading: wordList(
    'Mr Mrs Ms Mx Dr Prof Rev Hon Gen Maj Col Capt Cmdr Lt Sgt Cpl Pvt Adm Gov Sen Rep Pres St Mt Ft',
    'Sec Supt Det Insp Fr Sr Br Msgr Messrs Const Dep Ofc e.g i.e cf vs v approx Nos Fig Op Sens Reps Atty Asst Dist',
  ),
  abbreviations: wordList(
    'Jr Sr Inc Ltd Corp Co Bros LLC L.L.C PLC Esq Ph.D M.D B.A M.A etc al No Dept Univ Assn Ave Blvd Rd',
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun',
    'U.S U.S.A U.K U.N E.U D.C L.A N.Y a.m p.m A.M P.M bn mn tn est EST Calif Conn Fla Mass Mich Minn',
    'Miss Mo Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ala Ariz Ark Colo Del Ga Ill Ind Kan Ky La Md',
  ),
  starters: wordList(
    'the a an this that these those he she it they we you i his her its their our my your',
    'who what when where why how which in on at by for from with after before during since until while',
    'as if although though because despite under over about according and but or so yet nor then there',
    'here now however meanwhile moreover furthermore also still even just only earlier later last',
    'both all some many most several each every no not one another other such is was are were has had',
    'will would could should may might can do did does to of into once instead nearly more less',
  ),
  beforeOrdinals: new Set(),
  afterOrdinals: new Set(),
}

/** For a language without rules: what an initial or a number means there is not known. */
const unknown: SentenceWords = {
  leading: new Set(),
  abbreviations: new Set(),
  starters: new Set(),
  beforeOrdinals: new Set(),
  afterOrdinals: new Set(),
}

const ruled: Readonly<Record<RuledLanguage, SentenceWords>> = { de: german, en: english }

export function sentenceWords(language: RuledLanguage | null): SentenceWords {
  return language === null ? unknown : ruled[language]
}
