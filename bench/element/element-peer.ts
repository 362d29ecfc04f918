import type { TimelineQuery } from '../../src/web/documents/types.ts'

export const ELEMENT_PEER_NAMES = [
  'annals-timeline',
  'annals-timeline, all laid out',
  'vis-timeline',
  'TimelineJS',
  'react-chrono',
] as const

export type ElementPeerName = (typeof ELEMENT_PEER_NAMES)[number]

export type ShownTimeline = TimelineQuery['timeline']
export type ShownEvent = ShownTimeline['edges'][number]['node']

/** What a page has to load before it can draw, minified, without fonts and pictures. */
export interface Library {
  readonly script: string
  /** Empty where the script brings its styles along. */
  readonly style: string
}

/** In the page, where the library's script is. */
export interface DrawSetting<Given> {
  /** The events, as this timeline wants them; what turns them into this is not timed. */
  readonly given: Given
  /** The address of the library's script. */
  readonly script: string
}

/** What every page has before anything else runs in it; see `installTimer`. */
export type TimedWindow = typeof globalThis & {
  /** @returns milliseconds from the call until the second frame after `draw` says that it is done */
  annalsTimed(draw: () => Promise<void>): Promise<number>
}

export interface ElementPeer<Given = unknown> {
  readonly name: ElementPeerName
  /** Its version in the registry; undefined for the one of this checkout. */
  readonly version: string | undefined
  readonly library: Library
  /** The height in CSS that its documentation gives the element it is drawn into. */
  readonly height: string
  prepare(timeline: ShownTimeline): Given
  /**
   * Runs in the page, sent as its own source text: it uses nothing of its file but types. Loads the
   * script, and then draws into the element "timeline".
   * @returns milliseconds
   */
  draw(setting: DrawSetting<Given>): Promise<number>
}
