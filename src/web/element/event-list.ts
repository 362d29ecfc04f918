import type { TimelineEventFragment, TimelineOrder } from '../documents/types.ts'
import { renderEvents } from '../timeline/render-timeline.ts'
import type { TimelineOptions, TimelinePage } from '../timeline/timeline-options.ts'
import { fragmentOf, one } from './shadow-content.ts'

/** What became of an event that changed; undefined where nothing did that is shown. */
export type Change = 'added' | 'changed' | 'removed' | undefined

/**
 * The events that are shown. The markup itself is what it knows of them, so that it goes on from
 * the server's as from its own.
 */
export class EventList {
  readonly #list: HTMLElement
  readonly #options: TimelineOptions

  constructor(list: HTMLElement, options: TimelineOptions) {
    this.#list = list
    this.#options = options
  }

  get items(): HTMLElement[] {
    return [...this.#list.children] as HTMLElement[] // Its items are all that it holds.
  }

  find(id: string): HTMLElement | undefined {
    return this.items.find(({ dataset }) => dataset.id === id)
  }

  clear(): void {
    this.#list.replaceChildren()
  }

  /**
   * Adds the page after or before the events that are shown.
   * @returns the first of them
   */
  add(edges: TimelinePage['edges'], where: 'append' | 'prepend'): HTMLElement | undefined {
    // What came in live may be on the page too.
    const known = new Set(this.items.map(({ dataset }) => dataset.id))
    const fresh = edges.filter(({ node }) => !known.has(node.id))
    const fragment = fragmentOf(renderEvents(fresh, this.#options))
    const first = one(fragment, 'event')
    this.#list[where](fragment)
    this.#head()
    return first ?? undefined
  }

  remove(item: HTMLElement): void {
    item.remove()
    this.#head()
  }

  /**
   * Shows an event as it is now where the order has it.
   * @param further the cursors of the events after, and before, those that are shown
   */
  put(
    node: TimelineEventFragment,
    order: TimelineOrder,
    further: { readonly more: string | undefined; readonly previous: string | undefined },
  ): Change {
    const former = this.find(node.id)
    const item = one(fragmentOf(renderEvents([{ cursor: '', node }], this.#options)), 'event')
    if (!item) return undefined
    const others = this.items.filter((other) => other !== former)
    const isRecorded = order.startsWith('R')
    const isDescending = order.endsWith('DESC')
    // When it was recorded does not change.
    const stays =
      former && (isRecorded || !(precedes(item, former, false) || precedes(former, item, false)))
    const next = stays
      ? former.nextElementSibling
      : others.find((other) => (isRecorded ? isDescending : precedes(item, other, isDescending)))
    // It may belong to a page that is not shown.
    const isElsewhere = !stays && (next ? next === others[0] && further.previous : further.more)
    const hadFocus = former?.matches(':focus-within')
    const isOpen = former && one(former, 'sources')?.matches('[open]')
    if (former) this.remove(former)
    if (isElsewhere) return former && 'removed'
    this.#list.insertBefore(item, next ?? null)
    this.#head()
    one(item, 'sources')?.toggleAttribute('open', isOpen ?? false)
    if (hadFocus) one(item, 'link')?.focus()
    return former ? 'changed' : 'added'
  }

  /** Shows the heading of each item that has another than the item before. */
  #head(): void {
    let former: string | undefined
    for (const item of this.items) {
      const { group } = item.dataset
      one(item, 'heading')?.toggleAttribute('hidden', group === former)
      former = group
    }
  }
}

/** Milliseconds, beyond all that a date can be. */
const FAR = 1e18

/**
 * By the earliest start, and of two with one start the narrower first: the API's own order. Of two
 * with one time it has the one that was made first before the other, here taken to be `other`.
 */
function precedes(one: HTMLElement, other: HTMLElement, isDescending: boolean): boolean {
  const key = ({ dataset: { start, end } }: HTMLElement): [number, number] => [
    start ? Date.parse(start) : -FAR,
    end ? Date.parse(end) : FAR,
  ]
  const [start, end] = key(isDescending ? other : one)
  const [otherStart, otherEnd] = key(isDescending ? one : other)
  return (
    start < otherStart ||
    (start === otherStart && (end < otherEnd || (isDescending && end === otherEnd)))
  )
}
