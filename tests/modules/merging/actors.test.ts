import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { actorName } from '../../../src/db/schema/actor.ts'
import { evidence } from '../../../src/db/schema/evidence.ts'
import { relationship, relationshipEvent } from '../../../src/db/schema/relationship.ts'
import { mergeActors } from '../../../src/modules/actor/merge.ts'
import { insertArticle, insertEvidence, insertOutlet } from '../../support/article-facts.ts'
import { useTestDatabase } from '../../support/database.ts'
import {
  insertActor,
  insertActorName,
  insertEvent,
  insertExternalId,
  insertParticipation,
  insertRelationship,
  insertRelationshipEvent,
} from '../../support/facts.ts'
import { insertAmount, insertStatement } from '../../support/statement-facts.ts'
import { referencesTo, referringColumns } from './references.ts'

const database = useTestDatabase()

const edit = { author: 'an editor', reason: 'the same person' }

const merge = (id: string, intoId: string) =>
  mergeActors(database.current, { actor: { id }, into: { id: intoId } }, edit)

const two = async () =>
  [(await insertActor(database.current)).id, (await insertActor(database.current)).id] as const

test('a merged actor leaves all that refers to it to the survivor', async () => {
  const { current } = database
  const [merged, survivor] = await two()
  await insertParticipation(current, { actorId: merged })
  await insertStatement(current, { speakerId: merged })
  await insertAmount(current, { holderId: merged })
  await insertOutlet(current, { ownerId: merged })
  await insertExternalId(current, { actorId: merged })
  await insertRelationship(current, { sourceId: merged })
  await insertRelationship(current, { targetId: merged })
  await insertActorName(current, { actorId: merged })
  await insertActor(current, { mergedIntoId: merged })
  const before = await referencesTo(database, 'actor', merged)

  await merge(merged, survivor)

  expect(before).toEqual(await referringColumns(database, 'actor'))
  expect(await referencesTo(database, 'actor', merged)).toEqual([])
  expect(await referencesTo(database, 'actor', survivor)).toEqual(
    [...before, 'actor.merged_into_id'].toSorted(),
  )
})

describe('of the names of a merged actor', () => {
  interface Name {
    readonly value: string
    readonly language?: string
    readonly kind?: 'preferred' | 'alias' | 'former' | 'role'
    readonly edtf?: string
  }

  /** The survivor's names after the merge, in their order. */
  async function merged({ names, into }: { names: readonly Name[]; into: readonly Name[] }) {
    const [one, survivor] = await two()
    for (const [actorId, given] of [
      [one, names],
      [survivor, into],
    ] as const) {
      for (const [position, name] of given.entries()) {
        await insertActorName(database.current, { actorId, position, ...name })
      }
    }
    await merge(one, survivor)
    const found = await database.current.orm
      .select()
      .from(actorName)
      .where(eq(actorName.actorId, survivor))
      .orderBy(asc(actorName.position))
    return found.map(({ kind, language, value }) => `${kind} ${language} ${value}`)
  }

  test('the preferred one becomes an alias after the survivor’s own names', async () => {
    expect(
      await merged({
        names: [{ value: 'Sam Altmann' }, { value: 'Sama', kind: 'alias' }],
        into: [{ value: 'Sam Altman' }, { value: 'Samuel Altman', kind: 'alias' }],
      }),
    ).toEqual([
      'preferred en Sam Altman',
      'alias en Samuel Altman',
      'alias en Sam Altmann',
      'alias en Sama',
    ])
  })

  test('the preferred one stays so in a language that the survivor has none in', async () => {
    expect(
      await merged({
        names: [{ value: 'Сэм Альтман', language: 'ru' }, { value: 'Sam Altmann' }],
        into: [{ value: 'Sam Altman' }, { value: 'Альтман', language: 'ru', kind: 'alias' }],
      }),
    ).toEqual([
      'preferred en Sam Altman',
      'alias ru Альтман',
      'preferred ru Сэм Альтман',
      'alias en Sam Altmann',
    ])
  })

  test('one that the survivor has too is had once', async () => {
    expect(
      await merged({
        names: [
          { value: 'Sam Altman' },
          { value: 'Sama', kind: 'alias' },
          { value: 'Samuel', kind: 'former' },
        ],
        into: [
          { value: 'Sam Altman' },
          { value: 'Sama', kind: 'alias' },
          { value: 'Samuel', kind: 'former' },
        ],
      }),
    ).toEqual(['preferred en Sam Altman', 'alias en Sama', 'former en Samuel'])
  })

  test('an alias that the survivor prefers, or a preferred one that is its alias, is had once', async () => {
    expect(
      await merged({
        names: [{ value: 'Altman' }, { value: 'Sam Altman', kind: 'alias' }],
        into: [{ value: 'Sam Altman' }, { value: 'Altman', kind: 'alias' }],
      }),
    ).toEqual(['preferred en Sam Altman', 'alias en Altman'])
  })

  test('one that is both preferred and an alias of its own is had once', async () => {
    expect(
      await merged({
        names: [{ value: 'Sama' }, { value: 'Sama', kind: 'alias' }],
        into: [{ value: 'Sam Altman' }],
      }),
    ).toEqual(['preferred en Sam Altman', 'alias en Sama'])
  })

  test('a role and a former name of another time stay beside the survivor’s', async () => {
    expect(
      await merged({
        names: [{ value: 'CEO', kind: 'role', edtf: '2024/..' }],
        into: [{ value: 'CEO', kind: 'role', edtf: '2019/2023' }],
      }),
    ).toEqual(['role en CEO', 'role en CEO'])
  })

  test('the evidence of both supports the one that is left', async () => {
    const { current } = database
    const [one, survivor] = await two()
    const { version } = await insertArticle(current, { text: 'Altman sprach.' })
    const names: string[] = []
    for (const actorId of [one, survivor]) {
      const { id: actorNameId } = await insertActorName(current, { actorId, value: 'Altman' })
      await insertEvidence(current, { version, exact: 'Altman', actorNameId })
      names.push(actorNameId)
    }

    await merge(one, survivor)

    const kept = names[1] ?? ''
    expect(await current.orm.$count(evidence, eq(evidence.actorNameId, kept))).toBe(2)
  })
})

test('the evidence of names that all become one supports that one', async () => {
  const { current } = database
  const [one, survivor] = await two()
  const { version } = await insertArticle(current, { text: 'Sama sprach.' })
  for (const kind of ['alias', 'preferred'] as const) {
    const name = await insertActorName(current, { actorId: one, value: 'Sama', kind })
    await insertEvidence(current, { version, exact: 'Sama', actorNameId: name.id })
  }
  await insertActorName(current, { actorId: survivor, value: 'Sam Altman' })
  const kept = await insertActorName(current, { actorId: survivor, value: 'Sama', kind: 'alias' })

  await merge(one, survivor)

  expect(await current.orm.$count(evidence, eq(evidence.actorNameId, kept.id))).toBe(2)
})

describe('of the relationships of a merged actor', () => {
  test('one that the survivor has too is had once, with the facts and evidence of both', async () => {
    const { current } = database
    const [merged, survivor] = await two()
    const { id: targetId } = await insertActor(current)
    const { id: shared } = await insertEvent(current)
    const { version } = await insertArticle(current, { text: 'Die Klage läuft.' })
    for (const sourceId of [merged, survivor]) {
      const { id: relationshipId } = await insertRelationship(current, { sourceId, targetId })
      await insertEvidence(current, { version, exact: 'läuft', relationshipId })
      const fact = await insertRelationshipEvent(current, { relationshipId, eventId: shared })
      await insertEvidence(current, { version, exact: 'Klage', relationshipEventId: fact.id })
      await insertRelationshipEvent(current, { relationshipId })
    }

    await merge(merged, survivor)

    const [left, ...others] = await current.orm
      .select()
      .from(relationship)
      .where(eq(relationship.targetId, targetId))
    expect(others).toEqual([])
    expect(left?.sourceId).toBe(survivor)
    const facts = await current.orm
      .select()
      .from(relationshipEvent)
      .where(eq(relationshipEvent.relationshipId, left?.id ?? ''))
    expect(facts).toHaveLength(3)
    const fact = facts.find(({ eventId }) => eventId === shared)
    expect(await current.orm.$count(evidence, eq(evidence.relationshipId, left?.id ?? ''))).toBe(2)
    expect(
      await current.orm.$count(evidence, eq(evidence.relationshipEventId, fact?.id ?? '')),
    ).toBe(2)
  })

  test('those to the survivor go, with their facts and evidence', async () => {
    const { current } = database
    const [merged, survivor] = await two()
    const { version } = await insertArticle(current, { text: 'Beide klagen.' })
    for (const [sourceId, targetId] of [
      [merged, survivor],
      [survivor, merged],
    ] as const) {
      const { id: relationshipId } = await insertRelationship(current, { sourceId, targetId })
      const { id } = await insertRelationshipEvent(current, { relationshipId })
      await insertEvidence(current, { version, exact: 'klagen', relationshipEventId: id })
      await insertEvidence(current, { version, exact: 'Beide', relationshipId })
    }

    const { rows } = await merge(merged, survivor)

    expect(rows).toEqual([
      { table: 'evidence', moved: 0, removed: 4 },
      { table: 'relationship', moved: 0, removed: 2 },
      { table: 'relationship_event', moved: 0, removed: 2 },
    ])
  })
})
