import type { EventSourcesQuery, TimelineOrder } from '../documents/types.ts'
import { html, type Markup } from '../markup/html.ts'
import { renderHistogram } from '../timeline/render-histogram.ts'
import { renderSources } from '../timeline/render-sources.ts'
import { renderTimeline } from '../timeline/render-timeline.ts'
import type { TimelineOptions, TimelinePage } from '../timeline/timeline-options.ts'
import { say } from '../words/timeline-words.ts'
import type { TimelineChanges } from './changes-feed.ts'
import { EventList } from './event-list.ts'
import { movedBy } from './keyboard.ts'
import { fragmentOf, part } from './shadow-content.ts'
import type { TimelineSelectDetail } from './timeline-events.ts'

/** What leads to other events: the buttons before and after them, and the bars of the histogram. */
export type Turn = 'previous' | 'more' | 'bar'

/** Called when a reader does something that the element has to answer. */
export interface ViewHandlers {
  readonly turn: (turn: Turn, control: HTMLElement) => void
  readonly reload: () => void
  readonly sources: (slug: string) => Promise<EventSourcesQuery>
  /** @returns whether the event's link is followed */
  readonly select: (detail: TimelineSelectDetail) => boolean
}

/** What the shadow root shows, and what readers do with it. */
export class TimelineView {
  readonly #root: ShadowRoot
  readonly #handlers: ViewHandlers
  #options: TimelineOptions
  #list: EventList | undefined

  constructor(root: ShadowRoot, options: TimelineOptions, handlers: ViewHandlers) {
    this.#root = root
    this.#options = options
    this.#handlers = handlers
    root.addEventListener('click', (event) => this.#click(event))
    root.addEventListener('keydown', (event) => this.#press(event as KeyboardEvent)) // By its type.
    // The event does not bubble.
    root.addEventListener('toggle', ({ target }) => this.#open(target), true)
    this.use(options)
  }

  /** Sets how everything is drawn from now on. */
  use(options: TimelineOptions): void {
    this.#options = options
    const list = this.#part('list')
    this.#list = list ? new EventList(list, options) : undefined
  }

  /** Whether there are events, from the server or from an answer. */
  get isDrawn(): boolean {
    return this.#list !== undefined
  }

  get items(): readonly HTMLElement[] {
    return this.#list?.items ?? []
  }

  /** What the server has drawn follows changes from here on; undefined where it does not say. */
  get since(): string | undefined {
    return this.#part('timeline')?.dataset.since
  }

  #part(name: string): HTMLElement | null {
    return part(this.#root, name)
  }

  /** Before the first answer, what stands between the element's tags. */
  showLoading(): void {
    if (!this.isDrawn) this.#announce(this.#say('loading'))
  }

  draw(page: TimelinePage): void {
    const { activeElement } = this.#root
    this.#show(renderTimeline(page, this.#options))
    this.use(this.#options)
    // What had the focus is gone.
    if (activeElement) focusOn(this.items[0])
  }

  /** Shows another page: before or after what is there, or in its place. */
  turn(turn: Turn, { edges, pageInfo }: TimelinePage, control: HTMLElement | undefined): void {
    const list = this.#list
    if (!list) return
    if (turn === 'bar') list.clear()
    const added = list.add(edges, turn === 'previous' ? 'prepend' : 'append')
    if (turn !== 'previous') this.#offer('more', pageInfo.hasNextPage && pageInfo.endCursor)
    if (turn !== 'more') this.#offer('previous', pageInfo.hasPreviousPage && pageInfo.startCursor)
    this.#announce(control?.ariaLabel ?? this.#say('shown', { n: list.items.length }))
    // A control that is gone takes the focus with it, and a key at the last event is to go on.
    const isFocused = this.#root.activeElement === control && !control?.hidden
    if (control && (turn === 'bar' || !isFocused)) focusOn(added ?? list.items[0])
  }

  /**
   * Takes what has changed into the list, marks it, and says it.
   * @returns whether the list is another
   */
  change({ events, gone }: TimelineChanges, order: TimelineOrder): boolean {
    const list = this.#list
    if (!list) return false
    const said: string[] = []
    for (const node of events) {
      const change = list.put(node, order, {
        more: this.#cursor('more'),
        previous: this.#cursor('previous'),
      })
      const item = list.find(node.id)
      if (change === 'added' && item) item.dataset.new = this.#say('isNew')
      if (change) said.push(this.#say(change, { title: node.title }))
    }
    for (const id of gone) {
      const item = list.find(id)
      if (!item) continue
      list.remove(item)
      said.push(this.#say('removed', { title: titleOf(item) }))
    }
    if (said[0]) this.#announce(said.join('. '))
    return said.length > 0
  }

  /** Shows how many events there are now, and when. */
  count({ totalCount, histogram }: TimelinePage): void {
    this.#part('count')?.replaceChildren(this.#say('events', { n: totalCount }))
    const bars = histogram && renderHistogram(histogram, this.#options)
    if (bars) this.#part('histogram')?.replaceWith(fragmentOf(bars))
  }

  /**
   * Says that something did not work; what is there stays.
   * @param control what was to bring other events, and may be tried again
   * @param mayRetry whether that may help
   */
  showFailure(control: HTMLElement | undefined, mayRetry: boolean): void {
    const failed = this.#say('failed')
    const retry = this.#say('retry')
    this.#announce(failed)
    if (control && !control.ariaLabel) control.textContent = `${failed} ${retry}`
    else if (mayRetry && !this.#part('retry')) {
      const button = html`<button type="button" part="retry">${retry}</button>`
      this.#part('message')?.after(fragmentOf(button))
    }
  }

  #announce(text: string): void {
    const message = this.#part('message')
    if (message) message.textContent = text
    else this.#bare(text)
  }

  /** Marks an event and brings it into view. @returns whether it is shown */
  showAddressed(slug: string): boolean {
    const item = this.#root.getElementById(`event-${slug}`)
    if (!item) return false
    for (const other of this.items) other.removeAttribute('aria-current')
    item.setAttribute('aria-current', 'true')
    item.scrollIntoView()
    part(item, 'link')?.focus({ preventScroll: true })
    return true
  }

  #show(markup: Markup): void {
    // The server's style stays.
    const style = this.#root.querySelector('style')
    this.#root.replaceChildren(...(style ? [style] : []), fragmentOf(markup))
  }

  /** What stands between the element's tags, below a message. */
  #bare(message: string): void {
    this.#show(
      html`<div part="timeline"><p part="message" role="status">${message}</p></div><slot></slot>`,
    )
  }

  #say(...[key, values]: [Parameters<typeof say>[1], Parameters<typeof say>[2]?]): string {
    return say(this.#options.chosen, key, values)
  }

  #cursor(name: 'more' | 'previous'): string | undefined {
    return this.#part(name)?.dataset.cursor || undefined
  }

  #offer(name: 'more' | 'previous', cursor: string | false | null): void {
    const control = this.#part(name)
    if (!control) return
    control.hidden = !cursor
    control.dataset.cursor = cursor || ''
    control.textContent = this.#say(name)
  }

  #click(event: Event): void {
    const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent // By its type.
    const control = (target as Element).closest<HTMLElement>('[part]:is(a, button)')
    const name = control?.getAttribute('part')
    // They open a new tab or window.
    if (!control || ctrlKey || metaKey || shiftKey) return
    switch (name) {
      case 'link':
        if (!this.#handlers.select(detailOf(itemOf(control)))) event.preventDefault()
        break
      case 'retry':
        this.#handlers.reload()
        break
      case 'more':
      case 'previous':
      case 'bar':
        event.preventDefault()
        this.#handlers.turn(name, control)
    }
  }

  #press(event: KeyboardEvent): void {
    const { items } = this
    const current = items.findIndex((item) => item.contains(this.#root.activeElement))
    const position = current < 0 ? undefined : movedBy(event, current, items.length)
    if (position === undefined) return
    const item = items[position]
    const control = this.#part(position < 0 ? 'previous' : 'more')
    if (item) focusOn(item)
    else if (control && !control.hidden) control.click()
    else return
    event.preventDefault()
  }

  async #open(details: EventTarget | null): Promise<void> {
    if (!(details instanceof HTMLDetailsElement && details.open)) return
    const { slug } = detailOf(itemOf(details))
    try {
      const { event } = await this.#handlers.sources(slug)
      if (event) {
        part(details, 'evidence')?.replaceChildren(
          fragmentOf(renderSources(event, slug, this.#options)),
        )
      }
    } catch {
      // The link to the event's own page stays, and the next opening tries again.
    }
  }
}

function itemOf(control: Element): HTMLElement {
  return control.closest('[part=event]') as HTMLElement // As all that is asked for stands in one.
}

function focusOn(item: HTMLElement | undefined): void {
  if (item) part(item, 'link')?.focus()
}

function titleOf(item: HTMLElement): string {
  return part(item, 'link')?.firstChild?.textContent ?? ''
}

function detailOf(item: HTMLElement): TimelineSelectDetail {
  return {
    id: item.dataset.id ?? '',
    slug: item.id.slice('event-'.length),
    title: titleOf(item),
  }
}
