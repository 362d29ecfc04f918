import type { EventPassage } from '../../explanation.ts'
import { contains } from '../../span.ts'
import type { Comparison } from '../comparison.ts'
import { type ContentWord, contentWords } from '../content-words.ts'
import { ownArticlesOf, type ProfiledArticle } from '../event-profile.ts'
import { cosine } from '../word-rarity.ts'
import { type Found, type Grounds, NO_GROUNDS, spansInBody } from './grounds.ts'

/** So many shared words are shown, the rarest. */
const MOST_WORDS = 6
/** Where the first lines of a body end. */
const OPENING = 450

interface ArticleWord extends Found {
  readonly id: number
  readonly text: string
}

interface EventWord extends EventPassage {
  readonly id: number
}

/** Words that a part of the article shares with the event's title, summary and statements. */
export function sharedWithTexts(
  comparison: Comparison,
  part: 'passage' | 'title' | 'opening',
): Grounds {
  const { passage } = comparison
  const isIn = (word: ArticleWord) => {
    if (part === 'passage') return word.part === passage.part && contains(passage, word)
    return word.part === 'title' || (part === 'opening' && word.start < OPENING)
  }
  return shared(comparison, articleWords(comparison).filter(isIn), eventWords(comparison))
}

/** Words that the article shares with the one of the event's own articles that is most alike. */
export function sharedWithArticle(
  comparison: Comparison,
  choose: (word: ContentWord) => boolean = () => true,
): Grounds {
  const { article, rarity } = comparison
  const alike = ({ text }: ProfiledArticle) => cosine(article.text.salience, text.salience, rarity)
  const [most] = ownArticlesOf(comparison.event).toSorted((one, other) => alike(other) - alike(one))
  if (!most) return NO_GROUNDS
  const words = most.text.bodyWords.filter(choose).map(({ id, start, end }) => ({
    id,
    source: 'article' as const,
    sourceId: most.article.versionId,
    text: most.article.text.slice(start, end),
    span: { start, end },
  }))
  return shared(comparison, articleWords(comparison, choose), words)
}

function shared(
  comparison: Comparison,
  article: readonly ArticleWord[],
  event: readonly EventWord[],
): Grounds {
  const { rarity } = comparison
  const inEvent = new Map(event.toReversed().map(({ id, ...passage }) => [id, passage]))
  const rarest = [...new Map(article.toReversed().map((word) => [word.id, word])).values()]
    .filter(({ id }) => inEvent.has(id))
    .toSorted((one, other) => rarity(other.id) - rarity(one.id) || one.start - other.start)
    .slice(0, MOST_WORDS)
  return {
    articleSpans: spansInBody(rarest),
    eventPassages: rarest.flatMap(({ id }) => inEvent.get(id) ?? []),
    words: wordings(comparison, rarest),
    actorIds: [],
  }
}

/** Words as they stand: "Elon Musk" and "6. Januar" are one wording each, and not two words. */
function wordings(
  { article: { article } }: Comparison,
  words: readonly ArticleWord[],
): readonly string[] {
  const joined: Found[] = []
  const inOrder = words.toSorted(
    (one, other) =>
      Number(one.part === 'title') - Number(other.part === 'title') || one.start - other.start,
  )
  for (const { part, start, end } of inOrder) {
    const last = joined.at(-1)
    const areTogether =
      last?.part === part &&
      (/^\s+$/.test(article[part].slice(last.end, start)) ||
        (part === 'text' &&
          article.findings.dates.some((date) => date.start <= last.start && end <= date.end)))
    if (last !== undefined && areTogether) joined.splice(-1, 1, { ...last, end })
    else joined.push({ part, start, end })
  }
  return joined.map(({ part, start, end }) => article[part].slice(start, end))
}

function articleWords(
  { article: { article, text } }: Comparison,
  choose: (word: ContentWord) => boolean = () => true,
): readonly ArticleWord[] {
  const inPart = (part: Found['part'], source: string, words: readonly ContentWord[]) =>
    words
      .filter(choose)
      .map(({ id, start, end }) => ({ id, part, start, end, text: source.slice(start, end) }))
  // Of a word in both, the one in the body is shown: only that can be pointed at.
  return [
    ...inPart('text', article.text, text.bodyWords),
    ...inPart('title', article.title, text.titleWords),
  ]
}

function eventWords({ article, event: { event } }: Comparison): readonly EventWord[] {
  const inLanguage = event.texts.filter(({ language }) => language === article.language)
  const texts = inLanguage.length > 0 ? inLanguage : event.texts
  const renderings = event.statements
    .flatMap((statement) => statement.renderings)
    .filter(({ language }) => language === article.language)
  return [
    ...texts.flatMap(({ language, title }) => ownWords('title', title, language)),
    ...texts.flatMap(({ language, summary }) => ownWords('summary', summary ?? '', language)),
    ...renderings.flatMap(({ id, language, text }) =>
      contentWords(text, language).map((word) => ({
        id: word.id,
        source: 'rendering' as const,
        sourceId: id,
        text: text.slice(word.start, word.end),
        span: { start: word.start, end: word.end },
      })),
    ),
  ]
}

function ownWords(
  source: 'title' | 'summary',
  text: string,
  language: string,
): readonly EventWord[] {
  return contentWords(text, language).map(({ id, start, end }) => ({
    id,
    source,
    sourceId: null,
    text: text.slice(start, end),
    span: null,
  }))
}
