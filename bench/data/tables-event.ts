import { datedValues, instantText, resolveEventDate } from './date.ts'
import { MOST_PARTICIPANTS } from './events.ts'
import { identify, streamNumber } from './identity.ts'
import { Random } from './random.ts'
import { DATED_COLUMNS, type Table } from './table.ts'

const LANGUAGES = ['de', 'en'] as const

const LINK_KINDS = ['part_of', 'responds_to', 'follows', 'causes'] as const

/** A story is an event with every so many-th after it: an editor picks among the news. */
const EVENTS_A_STORY = 500
const STORY_STRIDE = 7

export const eventTables: readonly Table[] = [
  {
    name: 'event',
    columns: ['id', 'slug', 'kind', 'status', 'place_id', ...DATED_COLUMNS, 'recorded_at'],
    *rows(world) {
      for (const { id, index, slug, kind, status, placeId, date } of world.eachEvent()) {
        const recorded = instantText(world.calendar.reported(index) + 86_400_000)
        yield [id, slug, kind, status, placeId, ...datedValues(resolveEventDate(date)), recorded]
      }
    },
  },
  {
    name: 'event_text',
    columns: ['id', 'event_id', 'language', 'title', 'summary'],
    *rows(world) {
      for (const event of world.eachEvent()) {
        for (const [ordinal, language] of LANGUAGES.entries()) {
          const own = identify('event_text', 2 * event.index + ordinal)
          yield [own, event.id, language, event.title(language), event.summary(language)]
        }
      }
    },
  },
  {
    name: 'participation',
    columns: ['id', 'event_id', 'actor_id', 'role', 'position'],
    *rows(world) {
      for (const event of world.eachEvent()) {
        for (const [position, actor] of event.participants.entries()) {
          const own = identify('participation', event.index * MOST_PARTICIPANTS + position)
          yield [own, event.id, actor.id, event.role(position), position]
        }
      }
    },
  },
  {
    name: 'statement',
    columns: ['id', 'slug', 'speaker_id', 'event_id', 'medium', ...DATED_COLUMNS],
    *rows(world) {
      for (const event of world.eachEvent()) {
        if (event.statements.length === 0) continue
        const dated = datedValues(resolveEventDate(event.date))
        for (const { id, index, speaker, medium } of event.statements) {
          yield [id, `${event.slug}-statement-${index}`, speaker.id, event.id, medium, ...dated]
        }
      }
    },
  },
  {
    name: 'rendering',
    columns: ['id', 'statement_id', 'language', 'form', 'text'],
    *rows(world) {
      for (const { statements } of world.eachEvent()) {
        for (const statement of statements) {
          for (const [ordinal, language] of LANGUAGES.entries()) {
            const own = identify('rendering', 2 * statement.index + ordinal)
            const form = language === statement.original ? statement.form : 'translated'
            yield [own, statement.id, language, form, statement.wording(language)]
          }
        }
      }
    },
  },
  {
    name: 'event_link',
    columns: ['id', 'source_id', 'target_id', 'kind'],
    *rows({ seed, events }) {
      for (let index = 1; index < events; index++) {
        const random = new Random(seed, streamNumber('event_link'), index)
        const target = index - 1 - Math.floor(random.exponential(50))
        if (target < 0 || !random.chance(0.2)) continue
        const kind = random.pick(LINK_KINDS)
        yield [
          identify('event_link', index),
          identify('event', index),
          identify('event', target),
          kind,
        ]
      }
    },
  },
  {
    name: 'story',
    columns: ['id', 'slug'],
    *rows({ events }) {
      for (let story = 0; story * EVENTS_A_STORY < events; story++) {
        yield [identify('story', story), `story-${story}`]
      }
    },
  },
  {
    name: 'story_text',
    columns: ['id', 'story_id', 'language', 'title'],
    *rows(world) {
      for (let story = 0; story * EVENTS_A_STORY < world.events; story++) {
        const first = world.eventAt(story * EVENTS_A_STORY)
        for (const [ordinal, language] of LANGUAGES.entries()) {
          const own = identify('story_text', 2 * story + ordinal)
          yield [own, identify('story', story), language, first.title(language)]
        }
      }
    },
  },
  {
    name: 'story_event',
    columns: ['id', 'story_id', 'event_id', 'position'],
    *rows({ seed, events }) {
      for (let story = 0; story * EVENTS_A_STORY < events; story++) {
        const length = 5 + new Random(seed, streamNumber('story'), story).below(40)
        for (let position = 0; position < length; position++) {
          const event = story * EVENTS_A_STORY + position * STORY_STRIDE
          if (event >= events) break
          const own = identify('story_event', story * EVENTS_A_STORY + position)
          yield [own, identify('story', story), identify('event', event), position + 1]
        }
      }
    },
  },
]
