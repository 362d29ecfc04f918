/** Words of grammar: they stand in every text and tell nothing of what it is about. */
const GERMAN = `
ab aber alle allem allen aller allerdings alles als also am an andere anderem anderen anderer
anderes auch auf aus außer außerdem bei beide beiden beim bereits bevor bin bis bisher bist da dabei
dadurch dafür dagegen daher damals damit danach dann daran darauf daraus darf darin darüber darum
darunter das dass dasselbe davon davor dazu dein deine dem den denen denn dennoch der deren
derselbe deshalb dessen desto die dies diese dieselbe diesem diesen dieser dieses doch dort durch
dürfen dürfte ebenfalls ebenso eigene eigenen ein eine einem einen einer eines einige einigen
einmal erst erste ersten es etwa etwas euch euer für gab ganz gar geben gegen gegenüber gehen geht
gemacht gewesen gibt habe haben hat hatte hätte hatten hätten her hier hin hinter ich ihm ihn ihnen
ihr ihre ihrem ihren ihrer ihres im immer in indem infolge innerhalb ins ist ja je jede jedem jeden
jeder jedes jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner können
könne könnte könnten lassen laut lässt machen macht man manche mehr mein meine mir mich mit mögen
möchte müssen muss musste müsste nach nachdem nämlich neben nicht nichts noch nun nur ob oben oder
obwohl ohne schon sehr sei seien sein seine seinem seinen seiner seines seit seitdem selbst sich sie
sind so sobald sofern solche solchen solcher sollen soll sollte sollten somit sondern sonst soweit
sowie sowohl statt trotz trotzdem über um und uns unser unsere unter viel viele vielen vom von vor
wann war wäre waren wären warum was weder wegen weil weit weiter weitere weiteren welche welchem
welchen welcher welches wenig wenige wenn wer werde werden wem wen wie wieder will wir wird wo wobei
wofür wohl wollen wollte worden wurde würde wurden würden zu zudem zum zur zwar zwischen er du
sagte sagt sagen teilte erklärte hieß uhr
`
const ENGLISH = `
a about above across after again against all almost along already also although always am among an
and another any anyone anything are aren't around as at away back be became because become been
before behind being below between both but by came can can't cannot come could couldn't did didn't
do does doesn't doing don't done down during each either else even ever every for from further get
gets getting go goes going got had has hasn't have haven't having he he'd he's her here hers herself
him himself his how however i i'm i've if in into is isn't it it's its itself just last least less
let like made make makes many may maybe me might mine more most much must my myself near neither
never next no nor not now of off often on once one only onto or other others our ours out over own
per perhaps put quite rather really s same several shall she she's should shouldn't since so some
somebody someone something soon still such take than that that's the their theirs them themselves
then there there's therefore these they they're this those though through thus to today together
too toward towards under until up upon us use used very was wasn't way we we're well went were
weren't what when where whether which while who whom whose why will with within without won't would
wouldn't yes yet you you're your yours n't ll ve re d t
said say says saying told according
`

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: setOf(GERMAN),
  en: setOf(ENGLISH),
}

/** Whether a lower-case word is one of grammar; in a language without a list none is. */
export function isFunctionWord(word: string, language: string): boolean {
  return FUNCTION_WORDS[language]?.has(word) ?? false
}
