import { eventText } from '../../../src/db/schema/event.ts'
import { placeName } from '../../../src/db/schema/place.ts'
import { storyEvent, storyText } from '../../../src/db/schema/story.ts'
import {
  insertEvent,
  insertEventLink,
  insertParticipation,
  insertPlace,
  insertRelationshipEvent,
  insertStory,
  type Writer,
  write,
} from '../../support/facts.ts'
import {
  boundsInOrder,
  derivationWhole,
  type Limit,
  type Limits,
  languageForm,
  limit,
  notBlank,
  slugForm,
} from './attempts.ts'

const AN_ID = '01948000-0000-7000-8000-000000000002'

interface Text {
  readonly language?: string
  readonly title?: string
}

const insertEventText = (writer: Writer, { language = 'de', title = 'Amnestie' }: Text) =>
  insertEvent(writer, { titles: { [language]: title } })

const insertStoryText = (writer: Writer, { language = 'de', title = 'Amnestie' }: Text) =>
  insertStory(writer, { titles: { [language]: title } })

const insertPlaceName = (writer: Writer, { language = 'de', value = 'Wien' }) =>
  insertPlace(writer, { names: { [language]: value } })

/** One text a language: `second` writes one in the language, where the owner has a German one. */
const oneALanguage = (second: (writer: Writer, language: string) => Promise<unknown>): Limit => ({
  accepted: { 'one in another language': (writer) => second(writer, 'en') },
  refused: { 'a second one in a language': (writer) => second(writer, 'de') },
})

export const eventLimits: Limits = {
  event_slug_form: slugForm(insertEvent),
  event_slug_unique: {
    accepted: { 'another slug': (writer) => insertEvent(writer) },
    refused: {
      'the same slug': async (writer) =>
        insertEvent(writer, { slug: (await insertEvent(writer)).slug }),
    },
  },
  event_bounds_in_order: boundsInOrder(insertEvent),
  event_derivation_whole: derivationWhole(insertEvent),
  event_not_merged_into_itself: {
    accepted: {
      'merged into another': async (writer) =>
        insertEvent(writer, { mergedIntoId: (await insertEvent(writer)).id }),
    },
    refused: {
      'merged into itself': (writer) => insertEvent(writer, { id: AN_ID, mergedIntoId: AN_ID }),
    },
  },
  event_text_language_form: languageForm(insertEventText),
  event_text_title_not_blank: notBlank('title', insertEventText),
  event_text_language_unique: oneALanguage(async (writer, language) => {
    const { id } = await insertEventText(writer, {})
    return write(writer, async (transaction) => {
      await transaction.insert(eventText).values({ eventId: id, language, title: 'Begnadigung' })
    })
  }),
  participation_unique: {
    accepted: {
      'an actor in a second role': async (writer) => {
        const { eventId, actorId } = await insertParticipation(writer, { role: 'announcer' })
        return insertParticipation(writer, { eventId, actorId, role: 'speaker' })
      },
    },
    refused: {
      'an actor twice in a role': async (writer) => {
        const { eventId, actorId } = await insertParticipation(writer, { role: 'announcer' })
        return insertParticipation(writer, { eventId, actorId, role: 'announcer', position: 2 })
      },
    },
  },
  event_link_not_to_itself: {
    accepted: { 'to another event': (writer) => insertEventLink(writer) },
    refused: {
      'to itself': async (writer) => {
        const { id } = await insertEvent(writer)
        return insertEventLink(writer, { sourceId: id, targetId: id })
      },
    },
  },
  event_link_unique: {
    accepted: {
      'of another kind': async (writer) => {
        const { sourceId, targetId } = await insertEventLink(writer, { kind: 'follows' })
        return insertEventLink(writer, { sourceId, targetId, kind: 'causes' })
      },
    },
    refused: {
      'of the same kind': async (writer) => {
        const { sourceId, targetId } = await insertEventLink(writer, { kind: 'follows' })
        return insertEventLink(writer, { sourceId, targetId, kind: 'follows' })
      },
    },
  },
  relationship_event_unique: {
    accepted: {
      'another event': async (writer) => {
        const { relationshipId } = await insertRelationshipEvent(writer)
        return insertRelationshipEvent(writer, { relationshipId })
      },
    },
    refused: {
      'an event twice': async (writer) => {
        const { relationshipId, eventId } = await insertRelationshipEvent(writer)
        return insertRelationshipEvent(writer, { relationshipId, eventId })
      },
    },
  },
}

export const placeLimits: Limits = {
  place_slug_form: slugForm(insertPlace),
  place_slug_unique: {
    accepted: { 'another slug': (writer) => insertPlace(writer) },
    refused: {
      'the same slug': async (writer) =>
        insertPlace(writer, { slug: (await insertPlace(writer)).slug }),
    },
  },
  place_not_within_itself: {
    accepted: {
      'within another': async (writer) =>
        insertPlace(writer, { withinId: (await insertPlace(writer)).id }),
    },
    refused: { 'within itself': (writer) => insertPlace(writer, { id: AN_ID, withinId: AN_ID }) },
  },
  place_coordinates_on_earth: limit(insertPlace, {
    accepted: [{}, { latitude: 90, longitude: 180 }, { latitude: -90, longitude: -180 }],
    refused: [
      { latitude: 90.000001, longitude: 0 },
      { latitude: -90.000001, longitude: 0 },
      { latitude: 0, longitude: 180.000001 },
      { latitude: 0, longitude: -180.000001 },
      { latitude: Number.NaN, longitude: 0 },
      { latitude: 0, longitude: Number.NaN },
      { latitude: 0 },
      { longitude: 0 },
    ],
  }),
  place_name_language_form: languageForm(insertPlaceName),
  place_name_value_not_blank: notBlank('value', insertPlaceName),
  place_name_language_unique: oneALanguage(async (writer, language) => {
    const { id } = await insertPlaceName(writer, {})
    return write(writer, async (transaction) => {
      await transaction.insert(placeName).values({ placeId: id, language, value: 'Vienna' })
    })
  }),
}

export const storyLimits: Limits = {
  story_slug_form: slugForm(insertStory),
  story_slug_unique: {
    accepted: { 'another slug': (writer) => insertStory(writer) },
    refused: {
      'the same slug': async (writer) =>
        insertStory(writer, { slug: (await insertStory(writer)).slug }),
    },
  },
  story_text_language_form: languageForm(insertStoryText),
  story_text_title_not_blank: notBlank('title', insertStoryText),
  story_text_language_unique: oneALanguage(async (writer, language) => {
    const { id } = await insertStoryText(writer, {})
    return write(writer, async (transaction) => {
      await transaction.insert(storyText).values({ storyId: id, language, title: 'Begnadigung' })
    })
  }),
  story_event_unique: {
    accepted: {
      'in another story': async (writer) => {
        const { id } = await insertEvent(writer)
        await insertStory(writer, { eventIds: [id] })
        return insertStory(writer, { eventIds: [id] })
      },
    },
    refused: {
      'twice in a story': async (writer) => {
        const { id } = await insertEvent(writer)
        return insertStory(writer, { eventIds: [id, id] })
      },
    },
  },
  story_event_position_positive: limit(
    async (writer, { position }: { position: number }) => {
      const storyId = (await insertStory(writer)).id
      const eventId = (await insertEvent(writer)).id
      return write(writer, async (transaction) => {
        await transaction.insert(storyEvent).values({ storyId, eventId, position })
      })
    },
    { accepted: [{ position: 1 }], refused: [{ position: 0 }] },
  ),
}
