import type { ExplanationLanguage } from '../../explanation.ts'

/**
 * What a feature says for and against an event. `{words}` stands for what was found; where nothing
 * was, the sentence after the bar is taken.
 */
export interface Sentences {
  readonly for: string
  readonly against: string
}

type InBoth = Readonly<Record<ExplanationLanguage, Sentences>>

const likeItsArticles: InBoth = {
  de: {
    for: 'Der Artikel ähnelt einem, der über das Ereignis berichtet: {words}.|Der Artikel ähnelt einem, der über das Ereignis berichtet.',
    against: 'Der Artikel hat mit denen über das Ereignis wenig gemein.',
  },
  en: {
    for: 'The article resembles one about the event: {words}.|The article resembles one about the event.',
    against: 'The article has little in common with those about the event.',
  },
}

const likeItsLead: InBoth = {
  de: {
    for: 'Beide Artikel beginnen mit denselben Wörtern: {words}.|Beide Artikel beginnen ähnlich.',
    against: 'Der Artikel beginnt mit anderem als die über das Ereignis.',
  },
  en: {
    for: 'Both articles open with the same words: {words}.|Both articles open alike.',
    against: 'The article opens with other matters than those about the event.',
  },
}

const castNamed: InBoth = {
  de: {
    for: 'Genannt sind Beteiligte: {words}.|Beteiligte sind genannt.',
    against: 'Wenige der Beteiligten sind genannt: {words}.|Keiner der Beteiligten ist genannt.',
  },
  en: {
    for: 'It names participants: {words}.|It names participants.',
    against: 'It names few of the participants: {words}.|It names none of the participants.',
  },
}

const castMissing: InBoth = {
  de: {
    for: 'Fast alle Beteiligten sind genannt.',
    against: 'Nicht genannt sind: {words}.|Es fehlen Beteiligte.',
  },
  en: {
    for: 'Nearly all participants are named.',
    against: 'Not named are: {words}.|Participants are missing.',
  },
}

/** By the name of a feature. */
export const SENTENCES: Readonly<Record<string, InBoth>> = {
  passageSimilarity: {
    de: {
      for: 'Eine Stelle erzählt es mit denselben Wörtern: {words}.|Eine Stelle erzählt es mit denselben Wörtern.',
      against:
        'Keine Stelle erzählt es mit seinen Wörtern; gemeinsam ist nur: {words}.|Keine Stelle hat ein Wort mit ihm gemein.',
    },
    en: {
      for: 'A passage tells it in the same words: {words}.|A passage tells it in the same words.',
      against:
        'No passage tells it in its words; shared are only: {words}.|No passage shares a word with it.',
    },
  },
  happeningInPassage: {
    de: {
      for: 'Die Stelle sagt, dass so etwas geschah: {words}.',
      against: 'Die Stelle sagt nicht, dass so etwas geschah.',
    },
    en: {
      for: 'The passage says that such a thing happened: {words}.',
      against: 'The passage does not say that such a thing happened.',
    },
  },
  titleSimilarity: {
    de: {
      for: 'Die Überschrift spricht davon: {words}.|Die Überschrift spricht davon.',
      against: 'Die Überschrift spricht nicht davon.',
    },
    en: {
      for: 'The headline speaks of it: {words}.|The headline speaks of it.',
      against: 'The headline does not speak of it.',
    },
  },
  openingSimilarity: {
    de: {
      for: 'Der Artikel beginnt damit: {words}.|Der Artikel beginnt damit.',
      against: 'Der Artikel beginnt mit anderem.',
    },
    en: {
      for: 'The article opens with it: {words}.|The article opens with it.',
      against: 'The article opens with other matters.',
    },
  },
  toldEarly: {
    de: { for: 'Es steht weit oben.', against: 'Es steht erst weit unten.' },
    en: { for: 'It is told near the top.', against: 'It is told only far down.' },
  },
  articleSimilarity: likeItsArticles,
  meanArticleSimilarity: likeItsArticles,
  characterSimilarity: likeItsArticles,
  leadSimilarity: likeItsLead,
  sharedActors: castNamed,
  sharedActorsInPassage: castNamed,
  castMissingInPassage: castMissing,
  keyCastMissing: {
    de: {
      for: 'Alle, auf die es bei dem Ereignis ankommt, sind genannt.',
      against: 'Der Artikel nennt nicht, auf wen es bei dem Ereignis ankommt: {words}.',
    },
    en: {
      for: 'All who are essential to the event are named.',
      against: 'The article does not name who is essential to the event: {words}.',
    },
  },
  strangersInPassage: {
    de: {
      for: 'Die Stelle nennt sonst niemanden.',
      against: 'Die Stelle nennt andere: {words}.|Die Stelle nennt andere.',
    },
    en: {
      for: 'The passage names nobody else.',
      against: 'The passage names others: {words}.|The passage names others.',
    },
  },
  protagonistsKnown: {
    de: {
      for: 'Wen der Artikel vor allem nennt, den kennt man von diesem Ereignis.',
      against: 'Der Artikel handelt von anderen: {words}.|Der Artikel handelt von anderen.',
    },
    en: {
      for: 'Those whom the article names most are known of this event.',
      against: 'The article is about others: {words}.|The article is about others.',
    },
  },
  namesKnownOfEvent: {
    de: {
      for: 'Die Namen am Anfang sind von diesem Ereignis bekannt: {words}.',
      against: 'Am Anfang stehen Namen, die von diesem Ereignis nicht bekannt sind.',
    },
    en: {
      for: 'The names at the top are known of this event: {words}.',
      against: 'At the top are names that are not known of this event.',
    },
  },
  dayInPassage: {
    de: {
      for: 'Die Stelle nennt seinen Tag: {words}.',
      against: 'Die Stelle nennt seinen Tag nicht.',
    },
    en: {
      for: 'The passage tells its day: {words}.',
      against: 'The passage does not tell its day.',
    },
  },
  dayInArticle: {
    de: {
      for: 'Der Artikel nennt seinen Tag: {words}.',
      against: 'Der Artikel nennt seinen Tag nicht.',
    },
    en: {
      for: 'The article tells its day: {words}.',
      against: 'The article does not tell its day.',
    },
  },
  otherDayInPassage: {
    de: {
      for: 'Die Stelle nennt keinen anderen Tag.',
      against: 'Die Stelle nennt einen anderen Tag: {words}.',
    },
    en: {
      for: 'The passage tells no other day.',
      against: 'The passage tells another day: {words}.',
    },
  },
  publicationCloseness: {
    de: {
      for: 'Der Artikel erschien kurz danach ({words}).',
      against: 'Der Artikel erschien nicht zu dieser Zeit ({words}).',
    },
    en: {
      for: 'The article appeared soon after ({words}).',
      against: 'The article did not appear at that time ({words}).',
    },
  },
  publicationDelay: {
    de: {
      for: 'Zwischen Ereignis und Artikel verging wenig Zeit ({words}).',
      against: 'Der Artikel erschien lange danach ({words}).',
    },
    en: {
      for: 'Little time passed between the event and the article ({words}).',
      against: 'The article appeared long after ({words}).',
    },
  },
  publishedBefore: {
    de: {
      for: 'Der Artikel erschien nicht vor dem Ereignis ({words}).',
      against: 'Der Artikel erschien vor dem Ereignis ({words}).',
    },
    en: {
      for: 'The article did not appear before the event ({words}).',
      against: 'The article appeared before the event ({words}).',
    },
  },
  sharedAmounts: {
    de: {
      for: 'Der Artikel nennt dieselben Beträge: {words}.',
      against: 'Seine Beträge fehlen im Artikel.',
    },
    en: {
      for: 'The article gives the same amounts: {words}.',
      against: 'Its amounts are missing in the article.',
    },
  },
  sharedNumbers: {
    de: {
      for: 'Der Artikel nennt dieselben Zahlen wie einer über das Ereignis: {words}.',
      against: 'Der Artikel nennt andere Zahlen als die über das Ereignis.',
    },
    en: {
      for: 'The article gives the same numbers as one about the event: {words}.',
      against: 'The article gives other numbers than those about the event.',
    },
  },
  sameWordsQuoted: {
    de: {
      for: 'Ein Zitat gleicht einer bekannten Äußerung: {words}.',
      against: 'Keine seiner bekannten Äußerungen wird zitiert.',
    },
    en: {
      for: 'A quotation is like a known statement: {words}.',
      against: 'None of its known statements is quoted.',
    },
  },
  sameSpeakerQuoted: {
    de: {
      for: 'Zitiert wird, wer sich dabei geäußert hat: {words}.',
      against: 'Wer sich dabei geäußert hat, wird nicht zitiert.',
    },
    en: {
      for: 'It quotes who spoke then: {words}.',
      against: 'It does not quote who spoke then.',
    },
  },
  placeInArticle: {
    de: { for: 'Der Artikel nennt den Ort: {words}.', against: 'Der Artikel nennt den Ort nicht.' },
    en: {
      for: 'The article names the place: {words}.',
      against: 'The article does not name the place.',
    },
  },
}
