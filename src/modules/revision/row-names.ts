import { encodeGlobalId } from '../../graphql/global-id.ts'

/** The GraphQL types of the tables whose rows can be fetched by an id. */
const TYPENAMES: Readonly<Record<string, string>> = {
  actor: 'Actor',
  actor_name: 'ActorName',
  amount: 'Amount',
  article: 'Article',
  article_version: 'ArticleVersion',
  claim: 'Claim',
  claim_text: 'ClaimText',
  event: 'Event',
  event_link: 'EventLink',
  event_text: 'EventText',
  evidence: 'Evidence',
  outlet: 'Outlet',
  participation: 'Participation',
  place: 'Place',
  place_name: 'PlaceName',
  proposal: 'Proposal',
  relationship: 'Relationship',
  rendering: 'Rendering',
  stance: 'Stance',
  statement: 'Statement',
  story: 'Story',
  story_text: 'StoryText',
}

/** Columns that refer to a row of a table with another name. */
const REFERS_TO: Readonly<Record<string, string>> = {
  copy_of_id: 'article',
  decided_event_id: 'event',
  holder_id: 'actor',
  owner_id: 'actor',
  speaker_id: 'actor',
  within_id: 'place',
}

/** Undefined where the table's rows have no type of their own. */
export function typenameOfTable(table: string): string | undefined {
  return TYPENAMES[table]
}

/**
 * A column as a field of the API: `place` for `place_id`, `timeZone` for `time_zone`.
 * @param column in SQL's spelling or in camelCase
 */
export function fieldOfColumn(column: string): string {
  return column
    .replace(/(_id|Id)$/, '')
    .replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase())
}

/** A value as the API tells it: what refers to another row, as that one's global id. */
export function valueOfColumn(table: string, column: string, value: string | null): string | null {
  if (value === null) return null
  const typename = typenameOfTable(referredTable(table, column) ?? '')
  return typename === undefined ? value : encodeGlobalId(typename, value)
}

function referredTable(table: string, column: string): string | undefined {
  const name = column.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  if (!name.endsWith('_id')) return undefined
  if (name === 'merged_into_id') return table
  if (name === 'source_id' || name === 'target_id') {
    return table === 'event_link' ? 'event' : 'actor'
  }
  return REFERS_TO[name] ?? name.replace(/_id$/, '')
}
