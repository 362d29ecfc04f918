import type { DraftParticipant, DraftStatement, DraftTime, EventDraft } from '../event-draft.ts'
import type { ActorFinding, UnknownName } from '../findings.ts'
import type { ReadArticle } from '../profiles.ts'
import { splitSentences } from '../sentences.ts'
import { contains, type Span } from '../span.ts'
import { daysOfEdtf, lengthInDays } from './day-numbers.ts'
import { eventKindOf } from './event-kind-words.ts'

/** So many sentences report what is new; what follows explains and recalls. */
const REPORTING_SENTENCES = 3
/** Who is named so often takes part, wherever it stands. */
const MENTIONS_OF_A_PARTICIPANT = 3
const MOST_PARTICIPANTS = 12
/** A longer first sentence is no title. */
const LONGEST_TITLE = 200

/** Drafts the event that an article reports as news, from its title and first sentences. */
export function draftEvent(article: ReadArticle): EventDraft {
  const sentences = splitSentences(article.text, article.language).slice(0, REPORTING_SENTENCES)
  const first = sentences[0]
  const opening = first ? article.text.slice(first.start, first.end) : ''
  const title = article.title || clipped(opening)
  const participants = participantsOf(article, sentences)
  return {
    language: article.language,
    title,
    summary: opening === '' || opening === title ? null : opening,
    kind: eventKindOf(title, opening),
    time: timeOf(article, sentences),
    participants,
    statements: statementsOf(article, participants),
    sentences,
  }
}

function clipped(sentence: string): string {
  if (sentence.length <= LONGEST_TITLE) return sentence
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST_TITLE))} …`
}

/** Those named in the title or the reporting sentences, and those named again and again. */
function participantsOf(
  { findings, text }: ReadArticle,
  sentences: readonly Span[],
): readonly DraftParticipant[] {
  const inTitle = new Set(findings.titleActors.map(({ actorId }) => actorId))
  const isReporting = (mentions: readonly Span[]) =>
    mentions.length >= MENTIONS_OF_A_PARTICIPANT ||
    mentions.some((mention) => sentences.some((sentence) => contains(sentence, mention)))
  const speakers = findings.quotations.flatMap(
    ({ antecedent, speaker }) => antecedent ?? speaker ?? [],
  )
  const roleOf = (mentions: readonly Span[]) =>
    mentions.some((mention) => speakers.some((speaker) => contains(speaker, mention)))
      ? 'speaker'
      : 'participant'
  const known = [...Map.groupBy(findings.actors, ({ actorId }) => actorId)]
    .filter(([actorId, mentions]) => inTitle.has(actorId) || isReporting(mentions))
    .map(([actorId, mentions]) => ({
      actorId,
      name: nameIn(text, mentions),
      kind: 'person' as const,
      role: roleOf(mentions),
      mentions,
    }))
  const unknown = findings.unknownNames
    .filter(({ mentions }) => isReporting(mentions))
    .map(({ name, kind, mentions }) => ({
      actorId: null,
      name,
      kind: actorKindOf(kind),
      role: roleOf(mentions),
      mentions,
    }))
  return [...known, ...unknown]
    .toSorted((one, other) => firstStart(one) - firstStart(other))
    .slice(0, MOST_PARTICIPANTS)
}

/** The longest of the wordings is the fullest one. */
function nameIn(text: string, mentions: readonly ActorFinding[]): string {
  return mentions
    .map(({ start, end }) => text.slice(start, end))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '')
}

/** What shows no first name and no title is rather a company, club or authority than a person. */
function actorKindOf(kind: UnknownName['kind']): DraftParticipant['kind'] {
  return kind === 'unknown' ? 'organisation' : kind
}

function firstStart({ mentions }: DraftParticipant): number {
  return Math.min(...mentions.map(({ start }) => start))
}

/** The first day that the reporting sentences tell; else any day until the publication. */
function timeOf(
  { findings, publication, text }: ReadArticle,
  sentences: readonly Span[],
): DraftTime {
  const told = findings.dates.find(
    (date) =>
      date.edtf !== null &&
      (daysOfEdtf(date.edtf)
        ? lengthInDays(daysOfEdtf(date.edtf) ?? { first: 0, last: 99 })
        : 99) <= 1 &&
      sentences.some((sentence) => contains(sentence, date)),
  )
  if (told?.edtf) {
    const { start, end, anchor, rule } = told
    const words = text.slice(start, end)
    return {
      edtf: told.edtf,
      derivation: anchor === null ? null : { words, anchor, rule },
      span: { start, end },
    }
  }
  return { edtf: publication ? `[..${publication.day}]` : '../..', derivation: null, span: null }
}

function statementsOf(
  { findings, text }: ReadArticle,
  participants: readonly DraftParticipant[],
): readonly DraftStatement[] {
  return findings.quotations.flatMap(({ start, end, form, speaker, antecedent }) => {
    const named = antecedent ?? speaker
    if (!named) return []
    const index = participants.findIndex(({ mentions }) =>
      mentions.some((mention) => contains(named, mention)),
    )
    if (index < 0) return []
    return [{ speaker: index, form, text: text.slice(start, end), span: { start, end } }]
  })
}
