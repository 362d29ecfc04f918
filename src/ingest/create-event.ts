import type { RevisionTransaction } from '../db/revision.ts'
import { actor, actorName } from '../db/schema/actor.ts'
import {
  event,
  eventKind,
  eventText,
  participation,
  participationRole,
} from '../db/schema/event.ts'
import { rendering, statement } from '../db/schema/statement.ts'
import type { DraftParticipant, DraftTime, EventDraft } from '../linking/event-draft.ts'
import { resolveEdtf } from '../time/bounds.ts'
import { EvidenceWriter } from './evidence-writer.ts'
import { freeSlug } from './free-slug.ts'

/** The article version that tells of a drafted event. */
export interface TellingVersion {
  readonly versionId: string
  readonly text: string
  /** The zone that the article's days lie in. */
  readonly timeZone: string
}

type EventKind = (typeof eventKind.enumValues)[number]
type ParticipationRole = (typeof participationRole.enumValues)[number]

const ALWAYS = resolveEdtf('../..', 'UTC')
const MOST_SLUG_WORDS = 6

/**
 * Makes an event of its draft: with the participants, of whom those that nobody knew become
 * actors, and their statements, each fact with the spans that tell it.
 * @returns the event's id
 */
export async function createEvent(
  transaction: RevisionTransaction,
  draft: EventDraft,
  version: TellingVersion,
): Promise<string> {
  const evidence = new EvidenceWriter(transaction, version)
  const time = datedColumns(draft.time, version.timeZone)
  const { id: eventId } = only(
    await transaction
      .insert(event)
      .values({
        slug: await freeSlug(transaction, 'event', draft.title),
        kind: oneOf<EventKind>(eventKind.enumValues, draft.kind),
        status: 'happened',
        ...time,
      })
      .returning({ id: event.id }),
  )
  await transaction.insert(eventText).values({
    eventId,
    language: draft.language,
    title: draft.title,
    summary: draft.summary,
  })
  evidence.add({ eventId }, [...draft.sentences, ...(draft.time.span ? [draft.time.span] : [])])

  const actorIds: string[] = []
  for (const [position, participant] of draft.participants.entries()) {
    const actorId =
      participant.actorId ?? (await createActor(transaction, participant, draft.language, evidence))
    actorIds.push(actorId)
    const [row] = await transaction
      .insert(participation)
      .values({
        eventId,
        actorId,
        role: oneOf<ParticipationRole>(participationRole.enumValues, participant.role),
        position,
      })
      .onConflictDoNothing()
      .returning({ id: participation.id })
    if (row) evidence.add({ participationId: row.id }, participant.mentions.slice(0, 1))
  }

  for (const { speaker, form, text, span } of draft.statements) {
    const speakerId = actorIds[speaker]
    const name = draft.participants[speaker]?.name
    if (speakerId === undefined || name === undefined) {
      throw new Error(`a drafted statement names participant ${speaker}, whom the draft lacks`)
    }
    const words = text.split(/\s+/).slice(0, MOST_SLUG_WORDS).join(' ')
    const { id: statementId } = only(
      await transaction
        .insert(statement)
        .values({
          slug: await freeSlug(transaction, 'statement', `${name} ${words}`),
          speakerId,
          eventId,
          medium: 'unknown',
          ...time,
        })
        .returning({ id: statement.id }),
    )
    const { id: renderingId } = only(
      await transaction
        .insert(rendering)
        .values({
          statementId,
          language: draft.language,
          form: form === 'direct' ? 'verbatim' : 'paraphrase',
          text,
        })
        .returning({ id: rendering.id }),
    )
    evidence.add({ statementId }, [span])
    evidence.add({ renderingId }, [span])
  }
  await evidence.write()
  return eventId
}

async function createActor(
  transaction: RevisionTransaction,
  { name, kind, mentions }: DraftParticipant,
  language: string,
  evidence: EvidenceWriter,
): Promise<string> {
  const { id: actorId } = only(
    await transaction
      .insert(actor)
      .values({ slug: await freeSlug(transaction, 'actor', name), kind })
      .returning({ id: actor.id }),
  )
  const { id: actorNameId } = only(
    await transaction
      .insert(actorName)
      .values({ actorId, language, value: name, kind: 'preferred', ...ALWAYS })
      .returning({ id: actorName.id }),
  )
  evidence.add({ actorNameId }, mentions.slice(0, 1))
  return actorId
}

function datedColumns({ edtf, derivation }: DraftTime, timeZone: string) {
  return {
    ...resolveEdtf(edtf, timeZone),
    derivedFromWords: derivation?.words ?? null,
    derivedFromAnchor: derivation?.anchor ?? null,
    derivedByRule: derivation?.rule ?? null,
  }
}

function oneOf<Value extends string>(values: readonly Value[], value: string): Value {
  const known = values.find((candidate) => candidate === value)
  if (known === undefined) throw new Error(`a draft has "${value}", which is none of the values`)
  return known
}

function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('the row was not inserted')
  return row
}
