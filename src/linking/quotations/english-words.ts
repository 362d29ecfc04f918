import { wordList } from '../word-list.ts'
import type { QuotationWords } from './quotation-words.ts'

export const english: QuotationWords = {
  speech: wordList(
    'say says said saying tell tells told telling add adds added adding announce announces announced warn',
    'warns warned warning write writes wrote written writing tweet tweets tweeted argue argues argued',
    'claim claims claimed claiming insist insists insisted reply replies replied explain explains',
    'explained note notes noted noting confirm confirms confirmed deny denies denied acknowledge',
    'acknowledges acknowledged declare declares declared testify testified urge urges urged ask asks asked',
    'state states stated report reports reported recall recalls recalled suggest suggests suggested believe',
    'believes believed promise promises promised demand demands demanded respond responds responded',
    'comment comments commented observe observed conclude concludes concluded allege alleges alleged admit',
    'admits admitted assert asserts asserted predict predicts predicted joke joked shout shouted yell yelled',
    'cry cried exclaim exclaimed whisper whispered post posts posted posting remark remarked reiterate',
    'reiterated complain complains complained concede conceded continue continued quip quipped quote quotes',
    'quoted reveal revealed stress stresses stressed think thinks thought vow vowed pledge pledged boast',
    'boasted read reads ruled read scream screamed chant chanted emphasized emphasised contend contends',
  ),
  judgement: wordList(
    'call calls called calling describe describes described describing praise praised praises criticize',
    'criticized criticised criticises dub dubbed dismiss dismissed dismisses denounce denounced condemn',
    'condemned condemns label labeled labelled brand branded accuse accused hail hailed characterize',
    'characterized characterised blast blasted slam slammed welcome welcomed label refer referred refers',
    'cite cited cites mock mocked deride derided consider considered express expressed',
  ),
  particles: new Map(),
  utterances: wordList(
    'statement remarks words comment comments speech message post tweet letter email memo interview',
    'testimony phrase slogan chant chants sign signs verdict reply answer question quote warning',
  ),
  reportedMood: new Set(),
  naming: wordList(
    'titled called entitled named dubbed nicknamed so-called album song film movie book novel show series',
    'episode known headline codenamed operation project magazine newspaper band group single drama play',
    'musical starring film comedy thriller aka alias word term phrase',
  ),
  namingAfter: wordList('movie film album series show franchise star actor actress trilogy'),
  definite: wordList('the'),
  verdict: wordList('a an as'),
  passive: wordList('is are was were been be'),
  clausal: wordList(
    "is are was were be been have has had will would can could should may might must do does did not don't",
    "i we you they he she it that if because this there what when who my our your me us them it's i'm we're",
    "he's that's they're don't didn't won't can't never always so very too",
  ),
  agents: wordList('by'),
  auxiliaries: wordList('has have had'),
  elliptical: wordList('and but or'),
  determiners: wordList(
    'the a an this that these those his her its their our my your some many several two three four five',
    'both all one another other no each',
  ),
  oblique: wordList('him her them us me whom'),
  prepositions: wordList(
    'in on at by for from with after before during since until about of to into over under through against',
    'between among without within via upon as per near around outside inside despite amid like',
  ),
  verbSecond: false,
  subordinators: new Set(),
  openers: wordList(
    'instead meanwhile however yesterday today tonight tomorrow later earlier then still also once now here',
    'there recently reportedly moreover furthermore afterwards next finally not never early late asked',
  ),
  pronouns: wordList('he she they it who one'),
  conjunctions: wordList(
    'and or but that because if when while as who which where although though since whether so than what',
  ),
}
