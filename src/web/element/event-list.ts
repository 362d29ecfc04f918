import type { TimelineEventFragment, TimelineOrder } from '../documents/types.ts'
import { renderEvents } from '../timeline/render-timeline.ts'
import type { TimelineOptions, TimelinePage } from '../timeline/timeline-options.ts'
import { fragmentOf, part } from './shadow-content.ts'

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
    const first = part(fragment, 'event')
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
    const item = part(fragmentOf(renderEvents([{ cursor: '', node }], this.#options)), 'event')
    if (!item) return undefined
    const others = this.items.filter((other) => other !== former)
    const place = placeIn(order)
    // When it was recorded does not change.
    const stays = former && place(item) === place(former)
    const next = stays
      ? former.nextElementSibling
      : others.find((other) => place(item) < place(other) !== order.endsWith('DESC'))
    // It may belong to a page that is not shown.
    const isElsewhere = !stays && (next ? next === others[0] && further.previous : further.more)
    const hadFocus = former?.matches(':focus-within')
    const isOpen = former && part(former, 'sources')?.matches('[open]')
    if (former) this.remove(former)
    if (isElsewhere) return former && 'removed'
    this.#list.insertBefore(item, next ?? null)
    this.#head()
    part(item, 'sources')?.toggleAttribute('open', isOpen ?? false)
    if (hadFocus) part(item, 'link')?.focus()
    return former ? 'changed' : 'added'
  }

  /** Shows the heading of each item that has another than the item before. */
  #head(): void {
    let former: string | undefined
    for (const item of this.items) {
      const { group } = item.dataset
      part(item, 'heading')?.toggleAttribute('hidden', group === former)
      former = group
    }
  }
}

/**
 * What sorts as the API's order does: of two events with one start the narrower comes first, of two with one
 * time the one that was made first.
 */
function placeIn(order: TimelineOrder): (item: HTMLElement) => string {
  // Without its "Z", an instant comes before those that have more digits.
  const bare = (instant = '') => instant.slice(0, -1)
  return ({ dataset: { recorded, start, end, id = '' } }) =>
    `${order.startsWith('R') ? bare(recorded) : `${bare(start)} ${bare(end) || '~'}`} ${atob(id)}`
}
