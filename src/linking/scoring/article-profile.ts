import type { ReadArticle } from '../profiles.ts'
import { splitSentences } from '../sentences.ts'
import { contains, type Span } from '../span.ts'
import { commonWordIds, contentWords } from './content-words.ts'
import { type DayNumbers, dayNumber, daysOfEdtf } from './day-numbers.ts'
import { type Passage, passagesOf } from './passages.ts'
import { profileText, type TextProfile } from './text-profile.ts'

/** An article made ready for comparing; see `profileArticle`. */
export interface ArticleProfile {
  readonly article: ReadArticle
  readonly language: string
  readonly text: TextProfile
  readonly sentences: readonly Span[]
  /** The title, each sentence, and each sentence with the one after it. */
  readonly passages: readonly Passage[]
  /** Of each actor named, how prominent it is: 1 in the title, less the later it is first named. */
  readonly prominence: ReadonlyMap<string, number>
  /** The words of all names, of known actors and others. */
  readonly nameWords: ReadonlySet<number>
  /** Those of names in the title and the first lines. */
  readonly leadNameWords: ReadonlySet<number>
  /** Whom the article is about: the names told most and first, at most three. */
  readonly protagonists: readonly Protagonist[]
  readonly quotations: readonly ProfiledQuotation[]
  readonly dates: readonly DatedSpan[]
  /** "value unit" of each amount. */
  readonly amounts: ReadonlySet<string>
  /** Days since 1970-01-01; null where nobody knows. */
  readonly publishedOn: number | null
  readonly commonWords: ReadonlySet<number>
}

export interface Protagonist {
  /** Null where no known actor bears the name. */
  readonly actorId: string | null
  /** The last word of the name, which stands for the rest: mostly the surname. */
  readonly word: number
  readonly mentions: readonly Span[]
  /** How much the article is about them, next to the others. */
  readonly weight: number
}

export interface ProfiledQuotation extends Span {
  readonly text: TextProfile
  /** The known actor who says it; null where the speaker is unknown. */
  readonly speakerId: string | null
}

export interface DatedSpan extends Span {
  readonly days: DayNumbers
}

/** Where the first lines of a body end. */
const LEAD_END = 450
/** After so many characters an actor counts half as prominent. */
const HALF_PROMINENT_AFTER = 600

/** Derives from an article all that the features need of it. Spans stay those of its body. */
export function profileArticle(article: ReadArticle): ArticleProfile {
  const language = article.language.split('-', 1)[0]?.toLowerCase() ?? article.language
  const { findings, text: body, title } = article
  const text = profileText(title, body, language)
  const sentences = splitSentences(body, language)
  const dates = findings.dates.flatMap(({ start, end, edtf }) => {
    const days = edtf === null ? null : daysOfEdtf(edtf)
    return days ? [{ start, end, days }] : []
  })
  const nameSpans = [
    ...findings.actors,
    ...findings.unknownNames.flatMap(({ mentions }) => mentions),
  ].filter(({ start }) => start >= 0)
  const nameWords = new Set<number>()
  const leadNameWords = new Set<number>()
  for (const word of text.bodyWords) {
    if (!nameSpans.some((span) => contains(span, word))) continue
    nameWords.add(word.id)
    if (word.start < LEAD_END) leadNameWords.add(word.id)
  }
  for (const { start, end } of findings.titleActors) {
    for (const { id } of contentWords(title.slice(start, end), language)) {
      nameWords.add(id)
    }
  }
  for (const { id } of text.titleWords) if (nameWords.has(id)) leadNameWords.add(id)
  return {
    article,
    language,
    text,
    sentences,
    passages: passagesOf(article, text, sentences, dates),
    prominence: prominenceOf(article),
    nameWords,
    leadNameWords,
    protagonists: protagonistsOf(article, text),
    quotations: quotationsOf(article, language),
    dates,
    amounts: new Set(findings.amounts.map(amountKey)),
    publishedOn: article.publication ? dayNumber(article.publication.day) : null,
    commonWords: commonWordIds(language),
  }
}

export function amountKey({ value, unit }: { value: string; unit: string }): string {
  return `${value} ${unit}`
}

function prominenceOf({ findings }: ReadArticle): ReadonlyMap<string, number> {
  const prominence = new Map<string, number>()
  for (const { actorId } of findings.titleActors) prominence.set(actorId, 1)
  for (const { actorId, start } of findings.actors) {
    const found = HALF_PROMINENT_AFTER / (HALF_PROMINENT_AFTER + start)
    prominence.set(actorId, Math.max(prominence.get(actorId) ?? 0, found))
  }
  return prominence
}

const MOST_PROTAGONISTS = 3
/** How many mentions the title and the first lines are worth. */
const TITLE_MENTIONS = 3
const LEAD_MENTIONS = 1

function protagonistsOf(
  { findings }: ReadArticle,
  { bodyWords, titleWords }: TextProfile,
): readonly Protagonist[] {
  const known = [...Map.groupBy(findings.actors, ({ actorId }) => actorId)]
  const named = [
    ...known.map(([actorId, mentions]) => ({ actorId, mentions })),
    ...findings.unknownNames.map(({ mentions }) => ({ actorId: null, mentions })),
  ]
  const inTitle = new Set(titleWords.map(({ id }) => id))
  return named
    .flatMap(({ actorId, mentions }) => {
      const first = mentions[0]
      const word = first && bodyWords.findLast((one) => contains(first, one))
      if (!word) return []
      const weight =
        mentions.length +
        (inTitle.has(word.id) ? TITLE_MENTIONS : 0) +
        (first.start < LEAD_END ? LEAD_MENTIONS : 0)
      return [{ actorId, word: word.id, mentions, weight }]
    })
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MOST_PROTAGONISTS)
}

function quotationsOf({ findings, text }: ReadArticle, language: string): ProfiledQuotation[] {
  return findings.quotations.map(({ start, end, speaker, antecedent }) => {
    const named = antecedent ?? speaker
    const actor = named && findings.actors.find((found) => contains(named, found))
    return {
      start,
      end,
      text: profileText('', text.slice(start, end), language),
      speakerId: actor?.actorId ?? null,
    }
  })
}
