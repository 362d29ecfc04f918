import { constraintOf } from './constraint.ts'
import { AlreadyExists, InvalidEdit, type Refusal } from './refusals.ts'

type Refused = typeof AlreadyExists | typeof InvalidEdit

/**
 * What a constraint means to an editor, and the argument that it is about. Those that no edit can
 * break are not here: an error by them is a bug, and stays one.
 */
const REFUSALS: readonly (readonly [
  constraint: RegExp,
  refusal: Refused,
  argument: string,
  message: string,
])[] = [
  [/_slug_unique$/, AlreadyExists, 'slug', 'Another one has this slug. Choose another slug.'],
  [/_slug_form$/, InvalidEdit, 'slug', 'A slug is lower-case words joined by single hyphens.'],
  [/_language_form$/, InvalidEdit, 'language', 'A language is a tag such as de, en or pt-BR.'],
  [/_title_not_blank$/, InvalidEdit, 'title', 'A title has at least one character to read.'],
  [/_name_not_blank$/, InvalidEdit, 'name', 'A name has at least one character to read.'],
  [/_value_not_blank$/, InvalidEdit, 'value', 'A name has at least one character to read.'],
  [/_text_not_blank$/, InvalidEdit, 'text', 'A text has at least one character to read.'],
  [/_unit_not_blank$/, InvalidEdit, 'unit', 'A unit has at least one character to read.'],
  [
    /_proposition_not_blank$/,
    InvalidEdit,
    'proposition',
    'A proposition has at least one character to read.',
  ],
  [
    /^actor_name_one_preferred_a_language$/,
    AlreadyExists,
    'kind',
    'The actor has a preferred name in this language. Make that one an alias first, or edit it.',
  ],
  [
    /^actor_name_unique$/,
    AlreadyExists,
    'value',
    'The actor has this name already, of the same kind, language and start of validity.',
  ],
  [
    /^(event|story|claim)_text_language_unique$/,
    AlreadyExists,
    'language',
    'There is a text in this language already. Edit that one.',
  ],
  [
    /^place_name_language_unique$/,
    AlreadyExists,
    'language',
    'The place has a name in this language already. Edit that one.',
  ],
  [
    /^participation_unique$/,
    AlreadyExists,
    'role',
    'The actor has this role in the event already.',
  ],
  [/^event_link_unique$/, AlreadyExists, 'kind', 'The two events are linked in this way already.'],
  [
    /^event_link_not_to_itself$/,
    InvalidEdit,
    'target',
    'An event is not linked to itself, also not by the id of one that was merged into it.',
  ],
  [
    /^rendering_unique$/,
    AlreadyExists,
    'text',
    'The statement has this wording already, in the same language and form.',
  ],
  [/^stance_unique$/, AlreadyExists, 'statement', 'The statement takes a stance on it already.'],
  [
    /^relationship_unique$/,
    AlreadyExists,
    'kind',
    'The two actors have a relationship of this kind already that began then.',
  ],
  [
    /^relationship_not_to_itself$/,
    InvalidEdit,
    'target',
    'An actor has no relationship to itself, also not to one that was merged into it.',
  ],
  [
    /^relationship_event_unique$/,
    AlreadyExists,
    'event',
    'The event is a fact of the relationship already.',
  ],
  [/^story_event_unique$/, AlreadyExists, 'events', 'A story has each event once.'],
  [/^place_not_within_itself$/, InvalidEdit, 'within', 'A place does not lie within itself.'],
  [
    /^place_coordinates_on_earth$/,
    InvalidEdit,
    'latitude',
    'A place has a latitude from -90 to 90 and a longitude from -180 to 180, or neither.',
  ],
]

/**
 * What a write's failure is to an editor; undefined where it is none of an editor's making.
 * @param error as drizzle or the driver throws it
 */
export function refusalOf(error: unknown): Refusal | undefined {
  const constraint = constraintOf(error)
  if (constraint === undefined) return undefined
  const refused = REFUSALS.find(([pattern]) => pattern.test(constraint))
  if (refused === undefined) return undefined
  const [, RefusalClass, argument, message] = refused
  return new RefusalClass(argument, message)
}
