import { builder } from '../../graphql/builder.ts'
import type { Context } from '../../graphql/context.ts'
import { givenList, idsOf } from '../../graphql/references.ts'
import { canonicalLanguageTag } from '../../language/language-tag.ts'
import { ACTORS } from '../actor/queries.ts'
import { EventKindType, EventStatusType } from '../event/enum-types.ts'
import { OUTLETS } from '../outlet/queries.ts'
import { ParticipationRoleType } from '../participation/type.ts'
import { PLACES } from '../place/queries.ts'
import { STORIES } from '../story/queries.ts'
import { DuringInputType, duringRange } from '../time/during.ts'
import type { TimelineFilter } from './filter.ts'

export const TimelineOrderType = builder.enumType('TimelineOrder', {
  description: 'The order of a timeline. "Happened" and "recorded" are two clocks, never mixed.',
  values: {
    HAPPENED_ASC: {
      value: 'happened_asc',
      description:
        'By the earliest start, the oldest first; of two with one start the narrower first.',
    },
    HAPPENED_DESC: { value: 'happened_desc', description: 'The same, the newest first.' },
    RECORDED_ASC: {
      value: 'recorded_asc',
      description: 'By when they were recorded here, the oldest first.',
    },
    RECORDED_DESC: { value: 'recorded_desc', description: 'The same, the newest first.' },
  } as const,
})

const ActorMatchType = builder.enumType('ActorMatch', {
  description: 'How many of the actors must have taken part.',
  values: {
    ANY: { value: 'any', description: 'One of them at least.' },
    ALL: { value: 'all', description: 'Every one of them.' },
  } as const,
})

export const TimelineFilterInputType = builder.inputType('TimelineFilter', {
  description:
    'What events must meet: every part that is given. Within a list, one member is enough. Lists of things take ids and slugs; one that nothing has is met by nothing. An empty list filters nothing; a list has at most 100 members.',
  fields: (t) => ({
    actors: t.idList({
      required: false,
      extensions: { refersTo: 'Actor', orSlug: true },
      description: 'Who took part, by id or slug.',
    }),
    actorMatch: t.field({
      type: ActorMatchType,
      required: false,
      defaultValue: 'any',
      description: 'Whether one of `actors` is enough.',
    }),
    roles: t.field({
      type: [ParticipationRoleType],
      required: false,
      description: 'The roles that `actors` had; without `actors`, that anybody had.',
    }),
    kinds: t.field({
      type: [EventKindType],
      required: false,
      description: 'What sort of event it is.',
    }),
    statuses: t.field({
      type: [EventStatusType],
      required: false,
      description: 'Where it stands.',
    }),
    stories: t.idList({
      required: false,
      extensions: { refersTo: 'Story', orSlug: true },
      description: 'The stories that it is in, by id or slug.',
    }),
    places: t.idList({
      required: false,
      extensions: { refersTo: 'Place', orSlug: true },
      description: 'Where it happened, by id or slug; what lies within the place counts.',
    }),
    outlets: t.idList({
      required: false,
      extensions: { refersTo: 'Outlet', orSlug: true },
      description: 'Who reported it, by id or slug.',
    }),
    languages: t.stringList({
      required: false,
      description: 'The languages that it was reported in (BCP 47), exactly as tagged.',
    }),
    text: t.string({
      required: false,
      description:
        'Words of its title, its summary or what was said at it, in any form of the word; "quoted" for a phrase, -word for texts without it.',
    }),
    during: t.field({
      type: DuringInputType,
      required: false,
      description: 'When it happened.',
    }),
  }),
})

export type TimelineFilterInput = typeof TimelineFilterInputType.$inferInput

/**
 * The filter that the input describes, its slugs looked up.
 * @throws {GraphQLError} naming the field, when its range of time is none
 */
export async function timelineFilter(
  context: Context,
  input: TimelineFilterInput | null | undefined,
): Promise<TimelineFilter> {
  if (!input) return {}
  const { actorMatch, roles, kinds, statuses, languages, text, during } = input
  const range = duringRange('filter.during', during)
  const [actors, stories, places, outlets] = await Promise.all([
    idsOf(context, ACTORS, input.actors),
    idsOf(context, STORIES, input.stories),
    idsOf(context, PLACES, input.places),
    idsOf(context, OUTLETS, input.outlets),
  ])
  const someUnknown = actors !== undefined && actors.length < (input.actors?.length ?? 0)
  return {
    // Nobody takes part in an event together with somebody unknown.
    actors: actorMatch === 'all' && someUnknown ? [] : actors,
    actorMatch: actorMatch ?? 'any',
    roles: givenList(roles),
    kinds: givenList(kinds),
    statuses: givenList(statuses),
    stories,
    places,
    outlets,
    languages: givenList(languages)?.map((tag) => canonicalLanguageTag(tag) ?? tag),
    text: text ?? undefined,
    during: range,
  }
}
