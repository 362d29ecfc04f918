import { contains, type Span } from '../../span.ts'
import { amountKey } from '../article-profile.ts'
import type { Comparison } from '../comparison.ts'
import { shareDays } from '../day-numbers.ts'
import { wordsOfKind } from '../event-kind-words.ts'
import { isKnownOf, keyCast } from '../features/actor-features.ts'
import { mostAlikeQuotation } from '../features/detail-features.ts'
import { type Found, type Grounds, NO_GROUNDS, spansInBody, toldByRow } from './grounds.ts'
import { sharedWithArticle, sharedWithTexts } from './shared-words.ts'

/** By the name of a feature, what it was measured on; those left out rest on no words. */
export const GROUNDS: Readonly<Record<string, (comparison: Comparison) => Grounds>> = {
  passageSimilarity: (comparison) => sharedWithTexts(comparison, 'passage'),
  happeningInPassage: happening,
  titleSimilarity: (comparison) => sharedWithTexts(comparison, 'title'),
  openingSimilarity: (comparison) => sharedWithTexts(comparison, 'opening'),
  toldEarly: ({ passage }) => ({ ...NO_GROUNDS, articleSpans: spansInBody([passage]) }),
  articleSimilarity: (comparison) => sharedWithArticle(comparison),
  meanArticleSimilarity: (comparison) => sharedWithArticle(comparison),
  leadSimilarity: (comparison) => sharedWithArticle(comparison),
  characterSimilarity: (comparison) => sharedWithArticle(comparison),
  sharedActors: (comparison) => cast(comparison, 'named', null),
  sharedActorsInPassage: (comparison) => cast(comparison, 'named', comparison.passage),
  castMissingInPassage: (comparison) => cast(comparison, 'missing', comparison.passage),
  keyCastMissing,
  strangersInPassage: strangers,
  protagonistsKnown: protagonists,
  namesKnownOfEvent: names,
  dayInPassage: (comparison) => days(comparison, true, comparison.passage),
  dayInArticle: (comparison) => days(comparison, true, null),
  otherDayInPassage: (comparison) => days(comparison, false, comparison.passage),
  publicationCloseness: published,
  publicationDelay: published,
  publishedBefore: published,
  sharedAmounts: amounts,
  sharedNumbers: (comparison) => sharedWithArticle(comparison, ({ kind }) => kind === 'number'),
  sameWordsQuoted: quoted,
  sameSpeakerQuoted: speakers,
  placeInArticle: places,
}

function happening({ article, event, passage }: Comparison): Grounds {
  const source = passage.part === 'title' ? article.article.title : article.article.text
  const told = wordsOfKind(source.slice(passage.start, passage.end), event.event.kind).map(
    ({ start, end }) => ({
      part: passage.part,
      start: start + passage.start,
      end: end + passage.start,
    }),
  )
  return {
    ...NO_GROUNDS,
    articleSpans: spansInBody(told),
    words: told.map(({ start, end }) => source.slice(start, end)),
  }
}

function actorsFound({ article: { article } }: Comparison, within: Found | null) {
  const { actors, titleActors } = article.findings
  return [
    ...titleActors.map((found) => ({ ...found, part: 'title' as const })),
    ...actors.map((found) => ({ ...found, part: 'text' as const })),
  ].filter((found) => within === null || (found.part === within.part && contains(within, found)))
}

/** The participants whom the passage or the article names, or those whom it does not. */
function cast(comparison: Comparison, which: 'named' | 'missing', within: Found | null): Grounds {
  const found = actorsFound(comparison, within)
  const named = new Set(found.map(({ actorId }) => actorId))
  const actorIds = [...comparison.event.participants.keys()].filter(
    (actorId) => named.has(actorId) === (which === 'named'),
  )
  const first = actorIds.flatMap((id) => found.find(({ actorId }) => actorId === id) ?? [])
  return {
    ...NO_GROUNDS,
    articleSpans: spansInBody(first),
    eventPassages: actorIds.map((actorId) => toldByRow('participant', actorId)),
    actorIds,
  }
}

function keyCastMissing({ article, event }: Comparison): Grounds {
  const actorIds = [...keyCast(event)].filter((actorId) => !article.prominence.has(actorId))
  return {
    ...NO_GROUNDS,
    eventPassages: actorIds.map((actorId) => toldByRow('participant', actorId)),
    actorIds,
  }
}

function strangers(comparison: Comparison): Grounds {
  const { event, passage } = comparison
  const found = actorsFound(comparison, passage).filter(
    ({ actorId }) => !event.participants.has(actorId),
  )
  return {
    ...NO_GROUNDS,
    articleSpans: spansInBody(found),
    actorIds: [...new Set(found.map(({ actorId }) => actorId))],
  }
}

/** Those whom the event's side does not know, if there are any; else those whom it knows. */
function protagonists({ article, event }: Comparison): Grounds {
  const unknown = article.protagonists.filter((protagonist) => !isKnownOf(event, protagonist))
  const shown = unknown.length > 0 ? unknown : article.protagonists
  const first = shown.flatMap(({ mentions }) => mentions[0] ?? [])
  return {
    ...NO_GROUNDS,
    articleSpans: first.map(({ start, end }) => ({ start, end })),
    words: first.map(({ start, end }) => article.article.text.slice(start, end)),
  }
}

function names({ article, event }: Comparison): Grounds {
  const isKnown = (id: number) =>
    event.told.has(id) || event.articles.some(({ text }) => text.salience.has(id))
  const known = article.text.bodyWords.filter(
    ({ id }) => article.leadNameWords.has(id) && isKnown(id),
  )
  const first = [...new Map(known.toReversed().map((word) => [word.id, word])).values()].reverse()
  return {
    ...NO_GROUNDS,
    articleSpans: first.map(({ start, end }) => ({ start, end })),
    words: first.map(({ start, end }) => article.article.text.slice(start, end)),
  }
}

/** The dates that may be the event's, or those that cannot be. */
function days({ article, event }: Comparison, isShared: boolean, within: Span | null): Grounds {
  const found = article.dates.filter(
    (date) =>
      shareDays(date.days, event.days) === isShared && (within === null || contains(within, date)),
  )
  return {
    ...NO_GROUNDS,
    articleSpans: found.map(({ start, end }) => ({ start, end })),
    eventPassages: [toldByRow('date', event.event.edtf)],
    words: found.map(({ start, end }) => article.article.text.slice(start, end)),
  }
}

function published({ article, event }: Comparison): Grounds {
  const { publication } = article.article
  return {
    ...NO_GROUNDS,
    eventPassages: [toldByRow('date', event.event.edtf)],
    ...(publication && { day: publication.day }),
  }
}

function amounts({ article, event }: Comparison): Grounds {
  const shared = article.article.findings.amounts.filter((amount) =>
    event.amounts.has(amountKey(amount)),
  )
  const first = [...new Map(shared.toReversed().map((one) => [amountKey(one), one])).values()]
  return {
    ...NO_GROUNDS,
    articleSpans: first.map(({ start, end }) => ({ start, end })),
    eventPassages: first.map((amount) => toldByRow('amount', amountKey(amount))),
    words: first.map(({ start, end }) => article.article.text.slice(start, end)),
  }
}

function quoted(comparison: Comparison): Grounds {
  const alike = mostAlikeQuotation(comparison)
  if (!alike) return NO_GROUNDS
  const { start, end } = alike.quotation
  const { renderingId, wording } = alike.wording
  return {
    ...NO_GROUNDS,
    articleSpans: [{ start, end }],
    eventPassages: [
      {
        source: 'rendering',
        sourceId: renderingId,
        text: wording,
        span: { start: 0, end: wording.length },
      },
    ],
    words: [comparison.article.article.text.slice(start, end)],
  }
}

function speakers({ article, event }: Comparison): Grounds {
  const known = new Set(event.renderings.map(({ speakerId }) => speakerId))
  const said = article.quotations.filter(({ speakerId }) => speakerId && known.has(speakerId))
  const actorIds = [...new Set(said.flatMap(({ speakerId }) => speakerId ?? []))]
  return {
    ...NO_GROUNDS,
    articleSpans: said.map(({ start, end }) => ({ start, end })),
    eventPassages: actorIds.map((actorId) => toldByRow('participant', actorId)),
    actorIds,
  }
}

function places({ article, event }: Comparison): Grounds {
  const found = article.text.bodyWords.find(({ id }) => event.placeWords.has(id))
  const { placeNames } = event.event
  return {
    ...NO_GROUNDS,
    articleSpans: found ? [{ start: found.start, end: found.end }] : [],
    eventPassages: placeNames.map((name) => toldByRow('place', name)),
    words: placeNames.slice(0, 1),
  }
}
