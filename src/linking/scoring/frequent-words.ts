/**
 * Words that news of every kind is written in. They tell a little, unlike words of grammar, but two
 * texts that share them need not be about the same thing.
 */
const GERMAN = `
abend abends agentur aktuell alt alte alten amt anfang angaben angekündigt ankündigen anlass anteil
arbeit arbeiten art aufgabe aussage bald bedeuten bedeutung beginn beginnen begonnen behörde behörden
beitrag bekannt bekommen berichte bericht berichten berichtet berichtete besonders besser bestätigt
bestätigte betonen betonte betroffen bild bislang bleiben bleibt blick brauchen brief bringen bürger
chef chefin deutlich dezember dienstag ding donnerstag drei druck eigen einfach einsatz ende endlich
entscheiden entscheidung entschieden entwicklung ereignis erfahren erfolg erhalten erheblich erhöhen
ergebnis erklären erklärung erneut erreichen erwarten erwartet fall fälle familie februar fest finden
firma folge folgen fordern forderung form frage fragen frau frauen freitag früh früher führen führt
fünf ganze gebäude geführt gefunden gegangen gehört geld gemeinsam genannt genau gericht geschichte
gespräch gestern gestellt gilt gleich groß große großen großer größte grund gruppe gut gute guten halb
halten hand handeln haus heißen heute hilfe hoch hohe hohen höhe hundert idee informationen internet
interview januar jahr jahre jahren journalist juli juni kamen kennen kind kinder klar klein kleine
kommen kommt konnte kosten kraft kritik kritisch kurz lage land länder lang lange leben leiten letzte
letzten leute liegen liegt links mal mann männer märz mai maßnahme medien mehrere meinung meldete mensch
menschen milliarde milliarden million millionen minute minuten mitarbeiter mittag mitte mittwoch
mitglied mitteilung möglich möglichkeit monat monate monaten montag morgen nacht nachricht nachrichten
name namen nannte nannten nennen nah nahm neu neue neuen neuer neues neun niemand november nötig öffentlich
offenbar offiziell oktober ort paar partei person plan planen plant platz politik polizei position präsident
problem projekt prozent punkt rahmen raum recht rede reden regierung reihe richtig rolle sache samstag
schließlich schnell schreiben schrieb schritt schwer sechs sehen seite september setzen sicher sicherheit
sieben sitzen sonntag spät später spiel sprach sprechen sprecher sprecherin staat stadt stand stark
stehen steht stelle stellen stellte stellt stunde stunden suchen tag tage tagen täglich tat teil teile
tausend thema tragen treffen trotz tun übernehmen unterdessen unternehmen unterstützen unterstützung ursprünglich
verantwortlich verfügung vergangen vergangene vergangenen vergleich verlieren versuchen vertreter
vier voll vorjahr vorsitzende vorstellen vorwurf weg welt wenden werfen wert wichtig wirklich wissen
woche wochen wochenende wort worte zahl zehn zeigen zeigt zeit zeitung ziehen ziel zufolge zukunft
zunächst zurück zusammen zustand zwei zweite zweiten zwölf warf wies sah ließ hieß ging trat fest zog
`
const ENGLISH = `
able accept accord action actually add added address afternoon agency agree agreement ahead aid allow
allowed america american amount announce announced announcement answer appear appeared april area
arrive ask asked attack attempt attention august authorities authority available average avoid bad base
based begin began beginning begun believe believed best better big billion bit board body book break bring
broke brought building built business buy call called calling care carry case cause caused center
central chance change charge chief child children city claim claimed clear close closed comment
commission committee common community company complete concern condition confirm confirmed consider
continue continued control cost country couple course court cover create current currently cut daily
data date dead deal death december decide decided decision declined department describe described
despite detail details die died different difficult director discuss drop due early earlier easy effect
effort eight emergency end ended enough entire event evening eventually evidence exactly executive
expect expected experience explain face fact failed fall familiar family far february feel few figure file
final finally find fire first five focus follow followed following force former forward found four free
friday friend front full fully further future game gave general give given giving good government great
ground group grow guy half hand hands happen happened hard head hear heard held help high hit hold home
hope hour hours house however hundred hundreds idea immediately important include included including increase
indeed information inside instead interest international interview investigation involve involved issue
issued january job join july june keep kept key kill kind knew know known land large largest last late
later latest lead leader learn leave led left let letter level life light likely line list listen live
local long longer look looking lose loss lost lot love low main major making man manager march matter
meet meeting member members men mention message million minute minutes moment monday money month months
morning move moved name named national nearly need news night nine north note november number occur
october offer office officer official officials old open operation opportunity order original outside
own page paid part party pass past pay peace people percent period person phone pick place plan planned
plans play point police policy position possible post power prepare present president press pressure prevent
previous prior private probably problem problems process product program project prove provide public
pull put question quickly quite raise ran reach read ready real reason receive received recent recently
record region related release released remain remained remains remove reply report reported reporter
reporters reportedly reports request require respond response rest result return returned rich right
rise role room rule run running safe sat saturday save saw scene school season seat second secretary
section security see seek seem seemed seen send senior sent september series serious serve service
services set seven several share short shortly show showed side sign similar simply single sit site
situation six size small social son source sources south speak speaking special spend spent spoke
spokesman spokeswoman spread staff stage stand start started state statement states station stay step
stop stopped story street strong such suffer suggest sunday support sure surprise system talk team tell ten term test
thank thing things think third thought thousand thousands three threat thursday time times told tomorrow
took top total touch town travel tried true try trying tuesday turn turned twice two type unable
understand update usual version view visit voice wait walk want wanted war watch water website
wednesday week weekend weeks white whole win woman women word words work worked worker working world
worst worth write wrong wrote year years yesterday young
`

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/)

/** In lower case, unstemmed; other languages have no list, and none of their words counts as common. */
export const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: listOf(GERMAN),
  en: listOf(ENGLISH),
}
