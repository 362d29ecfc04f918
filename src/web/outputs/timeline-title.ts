import type { Ask } from '../ask.ts'
import { isGlobalId } from '../parameters/global-id.ts'
import type { ReaderLanguages } from '../parameters/reader-languages.ts'
import type { TimelineParameters } from '../parameters/timeline-parameters.ts'
import { outputWords } from './output-words.ts'

export interface TimelineTitle {
  readonly title: string
  readonly description: string | undefined
}

/** What a timeline is called: by its story where it is of one, else by its only actor. */
export async function timelineTitle(
  ask: Ask,
  { story, actors }: TimelineParameters,
  { preferences: language, page }: ReaderLanguages,
): Promise<TimelineTitle> {
  const words = outputWords(page)
  const [onlyStory, onlyActor] = [story, actors].map((list) =>
    list.length === 1 ? list[0] : undefined,
  )
  if (onlyStory !== undefined) {
    const found = await ask('TimelineStory', { ...reference(onlyStory), language })
    if (found.story) {
      return { title: found.story.title, description: found.story.summary ?? undefined }
    }
  } else if (onlyActor !== undefined) {
    const found = await ask('TimelineActor', { ...reference(onlyActor), language })
    if (found.actor) return { title: words.timelineOf(found.actor.name), description: undefined }
  }
  return { title: words.timeline, description: undefined }
}

function reference(text: string): { readonly id: string } | { readonly slug: string } {
  return isGlobalId(text) ? { id: text } : { slug: text }
}
