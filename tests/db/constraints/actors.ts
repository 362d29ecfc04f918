import { insertOutlet } from '../../support/article-facts.ts'
import {
  insertActor,
  insertActorName,
  insertEvent,
  insertExternalId,
  insertPlace,
  insertRelationship,
  type Writer,
} from '../../support/facts.ts'
import {
  boundsInOrder,
  derivationWhole,
  type Limits,
  languageForm,
  limit,
  notBlank,
  slugForm,
} from './attempts.ts'

const AN_ID = '01948000-0000-7000-8000-000000000001'

type NameColumns = Parameters<typeof insertActorName>[1]

/** An English name beside another one of the same actor, like it but for the columns. */
const secondName =
  (first: NameColumns, columns: NameColumns = {}) =>
  async (writer: Writer) => {
    const { actorId, value, kind, edtf } = await insertActorName(writer, first)
    return insertActorName(writer, { actorId, value, kind, edtf, ...columns })
  }

export const actorLimits: Limits = {
  actor_slug_form: slugForm(insertActor),
  actor_slug_unique: {
    accepted: { 'another slug': (writer) => insertActor(writer) },
    refused: {
      'the same slug': async (writer) =>
        insertActor(writer, { slug: (await insertActor(writer)).slug }),
    },
  },
  actor_not_merged_into_itself: {
    accepted: {
      'merged into another': async (writer) =>
        insertActor(writer, { mergedIntoId: (await insertActor(writer)).id }),
    },
    refused: {
      'merged into itself': (writer) => insertActor(writer, { id: AN_ID, mergedIntoId: AN_ID }),
    },
  },
  actor_name_language_form: languageForm(insertActorName),
  actor_name_value_not_blank: notBlank('value', insertActorName),
  actor_name_value_length: limit(insertActorName, {
    accepted: [{ value: '🙂'.repeat(300) }],
    refused: [{ value: 'a'.repeat(301) }],
  }),
  actor_name_bounds_in_order: boundsInOrder(insertActorName),
  actor_name_derivation_whole: derivationWhole(insertActorName),
  actor_name_one_preferred_a_language: {
    accepted: {
      'one in another language': secondName({ kind: 'preferred' }, { language: 'de' }),
      'an alias beside it': secondName({ kind: 'preferred' }, { kind: 'alias' }),
      'several aliases': secondName({ kind: 'alias' }, { value: 'Sammy' }),
    },
    refused: {
      'a second one in a language': secondName({ kind: 'preferred' }, { value: 'Sammy' }),
    },
  },
  actor_name_unique: {
    accepted: {
      'the same name valid from another time': secondName({ kind: 'role' }, { edtf: '2025/..' }),
      'the same name of another actor': (writer) => insertActorName(writer, { kind: 'role' }),
    },
    refused: { 'the same name from the same time': secondName({ kind: 'role' }) },
  },
}

export const externalIdLimits: Limits = {
  external_id_authority_form: limit(
    async (writer, { authority }: { authority: string }) =>
      insertExternalId(writer, { authority, actorId: (await insertActor(writer)).id }),
    {
      accepted: [{ authority: 'wikidata' }, { authority: 'x-2' }],
      refused: [{ authority: '' }, { authority: 'Wikidata' }, { authority: '2x' }],
    },
  ),
  external_id_value_not_blank: notBlank('value', async (writer, { value }) =>
    insertExternalId(writer, { value, actorId: (await insertActor(writer)).id }),
  ),
  external_id_of_exactly_one: {
    accepted: {
      'of an actor': async (writer) =>
        insertExternalId(writer, { actorId: (await insertActor(writer)).id }),
      'of an event': async (writer) =>
        insertExternalId(writer, { eventId: (await insertEvent(writer)).id }),
      'of a place': async (writer) =>
        insertExternalId(writer, { placeId: (await insertPlace(writer)).id }),
      'of an outlet': async (writer) =>
        insertExternalId(writer, { outletId: (await insertOutlet(writer)).id }),
    },
    refused: {
      'of nothing': (writer) => insertExternalId(writer),
      'of two': async (writer) =>
        insertExternalId(writer, {
          actorId: (await insertActor(writer)).id,
          eventId: (await insertEvent(writer)).id,
        }),
    },
  },
  external_id_unique: {
    accepted: {
      'the value of another authority': async (writer) => {
        const { actorId, value } = await insertExternalId(writer, {
          actorId: (await insertActor(writer)).id,
        })
        return insertExternalId(writer, { actorId, value, authority: 'gnd' })
      },
    },
    refused: {
      'the value for a second thing': async (writer) => {
        const first = await insertExternalId(writer, { actorId: (await insertActor(writer)).id })
        return insertExternalId(writer, {
          value: first.value,
          actorId: (await insertActor(writer)).id,
        })
      },
    },
  },
}

export const relationshipLimits: Limits = {
  relationship_bounds_in_order: boundsInOrder(insertRelationship),
  relationship_derivation_whole: derivationWhole(insertRelationship),
  relationship_not_to_itself: {
    accepted: { 'to another actor': (writer) => insertRelationship(writer) },
    refused: {
      'to itself': async (writer) => {
        const { id } = await insertActor(writer)
        return insertRelationship(writer, { sourceId: id, targetId: id })
      },
    },
  },
  relationship_unique: {
    accepted: {
      'again from another time': async (writer) => {
        const { sourceId, targetId } = await insertRelationship(writer, { edtf: '2019/2020' })
        return insertRelationship(writer, { sourceId, targetId, edtf: '2023/..' })
      },
      'the other way round': async (writer) => {
        const { sourceId, targetId } = await insertRelationship(writer)
        return insertRelationship(writer, { sourceId: targetId, targetId: sourceId })
      },
    },
    refused: {
      'again from the same time': async (writer) => {
        const { sourceId, targetId } = await insertRelationship(writer, { edtf: '2019/2020' })
        return insertRelationship(writer, { sourceId, targetId, edtf: '2019/..' })
      },
    },
  },
}
