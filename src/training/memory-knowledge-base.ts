import type { Consulted, KnowledgeBase } from '../evaluation/knowledge-base.ts'
import type { KnownName } from '../linking/actors/known-name.ts'
import type { DraftParticipant, EventDraft } from '../linking/event-draft.ts'
import { findFindings } from '../linking/find.ts'
import type {
  ArticleText,
  CollectionStatistics,
  KnownArticle,
  KnownEvent,
  ReadArticle,
} from '../linking/profiles.ts'
import { commonWordIds, contentWords } from '../linking/scoring/content-words.ts'
import { daysOfEdtf } from '../linking/scoring/day-numbers.ts'

const MOST_CANDIDATES = 50
const MOST_ARTICLES = 3
/** As the database hands them out. */
const ARTICLE_LENGTH = 3_000

/**
 * Events and actors in memory, for training: it gives what the database gives, without one. Its
 * candidates are the events that share most of the article's uncommon words.
 */
export class MemoryKnowledgeBase implements KnowledgeBase {
  readonly #events = new Map<string, KnownEvent>()
  readonly #names: KnownName[] = []

  constructor(events: readonly KnownEvent[] = [], names: readonly KnownName[] = []) {
    for (const event of events) this.#events.set(event.id, event)
    this.#names.push(...names)
  }

  async consult(article: ArticleText): Promise<Consulted> {
    return this.consultNow(article)
  }

  consultNow(article: ArticleText): Consulted {
    const read = { ...article, findings: findFindings(article, this.#names) }
    return { article: read, candidates: this.candidates(read), statistics: this.statistics() }
  }

  candidates(article: ReadArticle): readonly KnownEvent[] {
    const all = [...this.#events.values()]
    if (all.length <= MOST_CANDIDATES) return all
    const words = wordsOf(`${article.title} ${article.text}`, article.language)
    const actors = new Set(article.findings.actors.map(({ actorId }) => actorId))
    return all
      .map((event) => {
        const told = [
          ...event.texts.map(({ title, summary }) => `${title} ${summary ?? ''}`),
          ...event.articles.map(({ title, text }) => `${title} ${text}`),
        ].join(' ')
        const shared = words.intersection(wordsOf(told, article.language)).size
        const cast = event.participants.filter(({ actorId }) => actors.has(actorId)).length
        return { event, shared: shared / Math.sqrt(told.length + 1) + cast }
      })
      .toSorted((one, other) => other.shared - one.shared)
      .slice(0, MOST_CANDIDATES)
      .map(({ event }) => event)
  }

  statistics(): CollectionStatistics {
    const eventsOfActor = new Map<string, number>()
    for (const { participants } of this.#events.values()) {
      for (const actorId of new Set(participants.map((participant) => participant.actorId))) {
        eventsOfActor.set(actorId, (eventsOfActor.get(actorId) ?? 0) + 1)
      }
    }
    const nameOfActor = (actorId: string, language: string) => {
      const names = this.#names.filter((name) => name.actorId === actorId)
      return (names.find((name) => name.language === language) ?? names[0])?.value ?? actorId
    }
    return { eventCount: this.#events.size, eventsOfActor, nameOfActor }
  }

  async createEvent(id: string, article: ReadArticle, draft: EventDraft): Promise<string> {
    return this.createEventNow(id, article, draft)
  }

  createEventNow(id: string, article: ReadArticle, draft: EventDraft): string {
    const actorIds = draft.participants.map((participant) => this.#actorOf(participant, draft))
    const days = daysOfEdtf(draft.time.edtf)
    this.#events.set(id, {
      id,
      kind: draft.kind,
      days: days
        ? { first: dayText(days.first), last: dayText(days.last) }
        : { first: null, last: /\.\.(\d{4}-\d\d-\d\d)\]$/.exec(draft.time.edtf)?.[1] ?? null },
      edtf: draft.time.edtf,
      texts: [{ language: draft.language, title: draft.title, summary: draft.summary }],
      participants: actorIds.map((actorId, at) => ({
        actorId,
        role: draft.participants[at]?.role ?? 'participant',
      })),
      placeNames: [],
      amounts: [],
      statements: draft.statements.map(({ speaker, text }, at) => ({
        id: `${id}-s${at}`,
        speakerId: actorIds[speaker] ?? '',
        renderings: [{ id: `${id}-r${at}`, language: draft.language, form: 'verbatim', text }],
      })),
      articles: [knownArticle(id, article)],
    })
    return id
  }

  async link(id: string, article: ReadArticle, eventId: string): Promise<void> {
    const event = this.#events.get(eventId)
    if (!event) throw new Error(`there is no event ${eventId}`)
    const articles = [...event.articles, knownArticle(id, article)].slice(0, MOST_ARTICLES)
    this.#events.set(eventId, { ...event, articles })
  }

  #actorOf({ actorId, name, kind }: DraftParticipant, { language }: EventDraft): string {
    if (actorId !== null) return actorId
    const known = this.#names.find((one) => one.value === name)
    if (known) return known.actorId
    this.#names.push({
      nameId: `name:${name}`,
      actorId: `actor:${name}`,
      actorKind: kind,
      kind: 'preferred',
      language,
      value: name,
      validFrom: null,
      validTo: null,
      eventCount: 1,
    })
    return `actor:${name}`
  }
}

function knownArticle(id: string, article: ReadArticle): KnownArticle {
  return {
    versionId: id,
    role: 'main',
    outletId: article.outletId ?? '',
    language: article.language,
    title: article.title,
    text: article.text.slice(0, ARTICLE_LENGTH),
    publishedOn: article.publication?.day ?? null,
  }
}

function wordsOf(text: string, language: string): ReadonlySet<number> {
  const common = commonWordIds(language)
  return new Set(
    contentWords(text, language)
      .map(({ id }) => id)
      .filter((id) => !common.has(id)),
  )
}

function dayText(day: number): string | null {
  return Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : null
}
