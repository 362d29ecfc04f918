import type { Ask } from '../ask.ts'
import { NotFound } from '../route.ts'
import { isGlobalId } from './global-id.ts'
import type { PageLanguage, ReaderLanguages } from './reader-languages.ts'
import type { TimelineParameters } from './timeline-parameters.ts'

/** What a timeline is called wherever it stands: in a frame, in a file. */
export interface TimelineTitle {
  readonly title: string
  /** Of the title, where it is not in the words of the page. */
  readonly titleLanguage?: string
  readonly description: string | undefined
}

interface TitleWords {
  readonly timeline: string
  readonly timelineOf: (name: string) => string
  readonly noStory: (reference: string) => string
}

const WORDS: Readonly<Record<PageLanguage, TitleWords>> = {
  en: {
    timeline: 'Timeline',
    timelineOf: (name) => `Timeline: ${name}`,
    noStory: (reference) => `There is no story "${reference}".`,
  },
  de: {
    timeline: 'Zeitleiste',
    timelineOf: (name) => `Zeitleiste: ${name}`,
    noStory: (reference) => `Eine Story „${reference}“ gibt es nicht.`,
  },
}

/**
 * What a timeline is called: by its story where it is of one, else by its only actor.
 * @throws {NotFound} naming the story, when there is none of that slug or id: a newsroom that has
 *   mistyped it would take an empty timeline for one that nothing has happened in
 */
export async function timelineTitle(
  ask: Ask,
  { story, actors }: Pick<TimelineParameters, 'story' | 'actors'>,
  { preferences: language, page }: ReaderLanguages,
): Promise<TimelineTitle> {
  const words = WORDS[page]
  const [onlyStory, onlyActor] = [story, actors].map((list) =>
    list.length === 1 ? list[0] : undefined,
  )
  if (onlyStory !== undefined) {
    const found = await ask('TimelineStory', { ...named(onlyStory), language })
    if (found.story === null) throw new NotFound(words.noStory(onlyStory))
    const { title, summary, text } = found.story
    return {
      title,
      ...(text && { titleLanguage: text.language }),
      description: summary ?? undefined,
    }
  }
  if (onlyActor !== undefined) {
    const found = await ask('TimelineActor', { ...named(onlyActor), language })
    if (found.actor) return { title: words.timelineOf(found.actor.name), description: undefined }
  }
  return { title: words.timeline, description: undefined }
}

function named(reference: string): { readonly id: string } | { readonly slug: string } {
  return isGlobalId(reference) ? { id: reference } : { slug: reference }
}
