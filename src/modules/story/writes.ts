import { editRow, insertRow, type ReadRow, removeRow } from '../../db/edited-rows.ts'
import type { Reference } from '../../db/entity.ts'
import { writeInLanguage } from '../../db/language-rows.ts'
import { referTo } from '../../db/referred-rows.ts'
import type { RevisionTransaction } from '../../db/revision.ts'
import { story, storyText } from '../../db/schema/story.ts'
import { storedLanguageTag } from '../../language/language-tag.ts'
import { putEventsInOrder } from './order-writes.ts'
import { STORIES } from './queries.ts'

export interface WrittenStoryText {
  readonly language: string
  readonly title: string
  readonly summary?: string | null | undefined
}

export interface NewStory {
  readonly slug: string
  /** At most one a language. */
  readonly texts: readonly WrittenStoryText[]
  /** In the order that they are to be read. */
  readonly events?: readonly Reference[] | null | undefined
}

/**
 * Makes a story with its texts and events.
 * @returns its id
 * @throws {Refusal} when the slug is taken, or an event is not there or comes twice
 */
export async function createStory(
  transaction: RevisionTransaction,
  { slug, texts, events }: NewStory,
): Promise<string> {
  const id = await insertRow(transaction, story, { slug })
  for (const text of texts) await writeText(transaction, id, text, null)
  await putEventsInOrder(transaction, id, events ?? [])
  return id
}

export async function editStory(
  transaction: RevisionTransaction,
  read: ReadRow,
  changes: { readonly slug?: string | null | undefined },
): Promise<string> {
  return editRow(transaction, story, read, changes)
}

/**
 * Writes a story's title and summary in one language.
 * @param basedOn the revision of the text as it was read; left out or null where there was none
 * @returns the id of the text
 */
export async function writeStoryText(
  transaction: RevisionTransaction,
  { story: written, ...text }: WrittenStoryText & { readonly story: Reference },
  basedOn: string | null | undefined,
): Promise<string> {
  const storyId = await referTo(transaction, STORIES, written, 'story')
  return writeText(transaction, storyId, text, basedOn ?? null)
}

function writeText(
  transaction: RevisionTransaction,
  storyId: string,
  { language, title, summary }: WrittenStoryText,
  basedOn: string | null,
): Promise<string> {
  const row = { storyId, language: storedLanguageTag(language), title, summary: summary ?? null }
  const owner = { column: storyText.storyId, id: storyId }
  return writeInLanguage(transaction, storyText, owner, row, basedOn)
}

export function removeStoryText(transaction: RevisionTransaction, read: ReadRow): Promise<void> {
  return removeRow(transaction, storyText, read)
}
