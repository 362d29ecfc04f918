import type { PageLanguage } from '../parameters/reader-languages.ts'

/** What a file says of itself, besides its events. */
export interface AboutTimeline {
  readonly title: string
  readonly description: string | undefined
  /** Where this server is reached from outside, without a slash at its end. */
  readonly origin: string
  /** Of the page that shows the same timeline. */
  readonly pageUrl: string
  /** Of this file. */
  readonly fileUrl: string
  /** Of the file with what follows; undefined where this one reaches the end. */
  readonly nextUrl: string | undefined
  /** Of the whole timeline, whatever part of it is here. */
  readonly totalCount: number
  /** Of the file's own words. */
  readonly language: PageLanguage
}

/** The page of an event, which is also what it is called by in linked data. */
export function eventUrl({ origin }: Pick<AboutTimeline, 'origin'>, slug: string): string {
  return `${origin}/event/${encodeURIComponent(slug)}`
}
