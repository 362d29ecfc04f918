import { insertRow } from '../db/edited-rows.ts'
import type { RevisionTransaction } from '../db/revision.ts'
import {
  event,
  eventKind,
  eventText,
  participation,
  participationRole,
} from '../db/schema/event.ts'
import { rendering, statement } from '../db/schema/statement.ts'
import type { DraftTime, EventDraft } from '../linking/event-draft.ts'
import { resolveEdtf } from '../time/bounds.ts'
import { actorOf } from './draft-actors.ts'
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
type DatedColumns = ReturnType<typeof datedColumns>

const MOST_SLUG_WORDS = 6

/**
 * Makes an event of its draft: with the participants, of whom those that nobody knows become
 * actors, and their statements, each fact with the spans that tell it.
 * @returns the event's id
 */
export async function createEvent(
  transaction: RevisionTransaction,
  draft: EventDraft,
  version: TellingVersion,
): Promise<string> {
  const { language, title, summary, kind } = draft
  const evidence = new EvidenceWriter(transaction, version)
  const time = datedColumns(draft.time, version.timeZone)
  const eventId = await insertRow(transaction, event, {
    slug: await freeSlug(transaction, 'event', title),
    kind: oneOf<EventKind>(eventKind.enumValues, kind),
    status: 'happened',
    ...time,
  })
  await insertRow(transaction, eventText, { eventId, language, title, summary })
  evidence.add({ eventId }, [...draft.sentences, ...(draft.time.span ? [draft.time.span] : [])])
  const actorIds = await writeParticipants(transaction, eventId, draft, evidence)
  await writeStatements(transaction, eventId, draft, { actorIds, time }, evidence)
  await evidence.write()
  return eventId
}

/** @returns the ids of the actors, in the order of the draft's participants */
async function writeParticipants(
  transaction: RevisionTransaction,
  eventId: string,
  { participants, language }: EventDraft,
  evidence: EvidenceWriter,
): Promise<readonly string[]> {
  const actorIds: string[] = []
  for (const [position, participant] of participants.entries()) {
    const actorId = await actorOf(transaction, participant, language, evidence)
    actorIds.push(actorId)
    const role = oneOf<ParticipationRole>(participationRole.enumValues, participant.role)
    // Two participants of the draft may have turned out to be one actor.
    const [row] = await transaction
      .insert(participation)
      .values({ eventId, actorId, role, position })
      .onConflictDoNothing()
      .returning({ id: participation.id })
    if (row) evidence.add({ participationId: row.id }, participant.mentions.slice(0, 1))
  }
  return actorIds
}

async function writeStatements(
  transaction: RevisionTransaction,
  eventId: string,
  { language, participants, statements }: EventDraft,
  { actorIds, time }: { readonly actorIds: readonly string[]; readonly time: DatedColumns },
  evidence: EvidenceWriter,
): Promise<void> {
  for (const { speaker, form, text, span } of statements) {
    const speakerId = actorIds[speaker]
    const name = participants[speaker]?.name
    if (speakerId === undefined || name === undefined) {
      throw new Error(`a drafted statement names participant ${speaker}, whom the draft lacks`)
    }
    const words = text.split(/\s+/).slice(0, MOST_SLUG_WORDS).join(' ')
    const statementId = await insertRow(transaction, statement, {
      slug: await freeSlug(transaction, 'statement', `${name} ${words}`),
      speakerId,
      eventId,
      medium: 'unknown',
      ...time,
    })
    const renderingId = await insertRow(transaction, rendering, {
      statementId,
      language,
      form: form === 'direct' ? 'verbatim' : 'paraphrase',
      text,
    })
    evidence.add({ statementId }, [span])
    evidence.add({ renderingId }, [span])
  }
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
