import { type CueTable, tenseFromCues } from '../tense.ts'

/** Preterites that no regular ending gives away. */
const STRONG_PRETERITES =
  'war|waren|wurden?|hatten?|gab|gaben|ging|gingen|kam|kamen|nahm|nahmen|fand|fanden|stand|standen|lag|lagen|sah|sahen|fiel|fielen|ließ|ließen|hielt|hielten|trat|traten|traf|trafen|sprach|sprachen|schrieb|schrieben|blieb|blieben|lief|liefen|begann|begannen|starb|starben|verlor|verloren|gewann|gewannen|zog|zogen|bot|boten|stieg|stiegen|sank|sanken|rief|riefen|schlug|schlugen|trug|trugen|brach|brachen|schloss|schlossen|entschied|entschieden|unterschrieb|erhielt|erhielten|bekam|bekamen|erschien|griff|griffen|warf|warfen|wuchs|wusste|wussten|stieß|stießen|lud|luden|verschwand|entstand|entstanden|übernahm|übernahmen|dachte|brachten?|unterlag|hing|hingen|saß|saßen|half|halfen|warb|warben|schien|schienen|sang|sangen|sprang|sprangen|zwang|zwangen|schwieg|schwiegen|litt|litten|wich|fuhr|fuhren|floh|flohen|genoss|verbot|verboten|hob|hoben|betrug|betrugen|aß|las|lasen|maß|vergaß|geschah|bestritt|riss|flog|flogen|verließ|verließen|beschloss|beschlossen'

/** How the stems of regular verbs end; with -te and -ten they make preterites and no infinitives. */
const STEMS =
  'ier|[^w]er|ag|äg|eg|eig|ieg|üg|olg|ock|ück|eck|ack|ick|eb|üb|aub|äum|ehm|ell|ill|oll|üll|ahl|ühl|iel|hol|ehn|ahn|ähn|arn|ern|önn|enn|inn|ürz|etz|atz|itz|ütz|off|auf|äuf|ief|üf|oh|eh|uh|äu|au|ür|ür|ühr|ehr|ahr|äng|eng|ing|üss|ass|eiß|öß'

/** Stems of which -ten makes an infinitive, or an adjective, as often. */
const STEMS_OF_SINGULAR = 'el|uch|ach|ich|eich|ech|ocht|öst|ess|üß'

/** "berichteten", "gründeten", and the regular ones that the stem tells. */
const REGULAR_PRETERITES = `\\p{Ll}+(?:(?:${STEMS})ten?|(?:${STEMS_OF_SINGULAR})te|[td]eten?)`

/** Words of such an ending that are no preterite. */
const NO_PRETERITES =
  '(?!(?:(?:könn|konn|soll|woll|müss|dürf|möch|hät)ten?|selten|zweiten?|breiten?|\\p{Ll}*ge\\p{Ll}+ten|heute)(?!\\p{L}))'

const PARTICIPLE =
  '(?:\\p{Ll}*ge\\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent|zer|miss|über|unter|wider)\\p{Ll}{3,}(?:t|en)|\\p{Ll}{3,}iert|\\p{Ll}+worden)'

const CUES: CueTable = {
  past: [`(?:${STRONG_PRETERITES})`, `${NO_PRETERITES}${REGULAR_PRETERITES}`],
  future: [
    '(?:wird|werden|werde|will|wollen|soll|sollen|möchten?|kann|können|muss|müssen|dürfen|darf|dürften?)',
    '(?:findet|finden|beginnt|beginnen|startet|starten|lädt|laden|trifft|treffen|tritt|treten|endet|enden|öffnet|öffnen|folgt|folgen|steht|stehen|spielt|spielen|feiert|feiern|läuft|fällt|geht|gehen|kommt|kommen|gibt|zeigt|gastiert|referiert|eröffnet|entscheidet|wählt|tagt|reist|plant|planen)',
    '(?:geplant|vorgesehen|angesetzt|anstehende[nrs]?|bevorstehende[nrs]?|kommende[nrs]?|erwartet|spätestens|künftig)',
  ],
  perfect: { have: 'hat|haben|habe', be: 'ist|sind|sei|seien', participle: PARTICIPLE },
}

export const germanTense = tenseFromCues(CUES, {
  behind: /[Ss]eit (?:de[mnr] )?$/,
  ahead: /[Ff]ür (?:den |diesen |kommenden )?$/,
  rather: /(?:[Bb]is|[Aa]b|[Nn]och|[Ss]pätestens)(?: zum| am| de[nr])?\s$/,
})
