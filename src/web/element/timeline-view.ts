import type { EventSourcesQuery, TimelineOrder } from '../documents/types.ts'
import { html, type Markup } from '../markup/html.ts'
import { renderSources } from '../timeline/render-sources.ts'
import { renderTimeline } from '../timeline/render-timeline.ts'
import type { TimelineOptions, TimelinePage } from '../timeline/timeline-options.ts'
import { say } from '../words/timeline-words.ts'
import type { TimelineChanges } from './changes-feed.ts'
import { EventList } from './event-list.ts'
import { movedBy } from './keyboard.ts'
import { fragmentOf, one } from './shadow-content.ts'
import type { TimelineSelectDetail } from './timeline-events.ts'

/** What leads to other events: the buttons before and after them, and the bars of the histogram. */
export type Turn = 'previous' | 'more' | 'bar'

/** What a reader does that somebody else answers. */
export interface Wishes {
  readonly turn: (turn: Turn, control: HTMLElement) => void
  readonly reload: () => void
  readonly sources: (slug: string) => Promise<EventSourcesQuery>
  /** @returns whether the event's link is followed */
  readonly select: (detail: TimelineSelectDetail) => boolean
}

/** What the shadow root shows, and what readers do with it. */
export class TimelineView {
  readonly #root: ShadowRoot
  readonly #wishes: Wishes
  #options: TimelineOptions
  #list: EventList | undefined

  constructor(root: ShadowRoot, options: TimelineOptions, wishes: Wishes) {
    this.#root = root
    this.#options = options
    this.#wishes = wishes
    root.addEventListener('click', (event) => this.#click(event))
    root.addEventListener('keydown', (event) => this.#press(event as KeyboardEvent)) // By its type.
    // The event does not bubble.
    root.addEventListener('toggle', ({ target }) => this.#open(target), true)
    this.use(options)
  }

  /** From now on, everything is drawn so. */
  use(options: TimelineOptions): void {
    this.#options = options
    const list = one(this.#root, 'list')
    this.#list = list ? new EventList(list, options) : undefined
  }

  /** Whether there are events, from the server or from an answer. */
  get isDrawn(): boolean {
    return this.#list !== undefined
  }

  get items(): readonly HTMLElement[] {
    return this.#list?.items ?? []
  }

  /** Where the further events begin; undefined where there are none. */
  get nextCursor(): string | undefined {
    return this.#cursor('more')
  }

  #cursor(part: 'more' | 'previous'): string | undefined {
    return one(this.#root, part)?.dataset.cursor || undefined
  }

  /** Before the first answer, what stands between the element's tags. */
  wait(): void {
    if (!this.isDrawn) this.#bare(this.#say('loading'))
  }

  draw(page: TimelinePage): void {
    this.#show(renderTimeline(page, this.#options))
    this.use(this.#options)
  }

  /** Shows another page: before or after what is there, or in its place. */
  turn(turn: Turn, { edges, pageInfo }: TimelinePage, control: HTMLElement | undefined): void {
    const list = this.#list
    if (!list) return
    if (turn === 'bar') list.clear()
    const added = list.add(edges, turn === 'previous' ? 'prepend' : 'append')
    if (turn !== 'previous') this.#offer('more', pageInfo.hasNextPage && pageInfo.endCursor)
    if (turn !== 'more') this.#offer('previous', pageInfo.hasPreviousPage && pageInfo.startCursor)
    this.announce(control?.ariaLabel ?? this.#say('events', { n: edges.length }))
    // A control that is gone takes the focus with it, and a key at the last event is to go on.
    const isFocused = this.#root.activeElement === control && !control?.hidden
    if (control && (turn === 'bar' || !isFocused)) focusOn(added ?? list.items[0])
  }

  /** Takes what has changed into the list, marks it, and says it. */
  change({ events, gone }: TimelineChanges, order: TimelineOrder): void {
    const list = this.#list
    if (!list) return
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
    if (said.length > 0) this.announce(said.join('. '))
  }

  /** Says that something did not work, and offers to try again; what is there stays. */
  complain(): void {
    if (!one(this.#root, 'message')) this.#bare('')
    this.announce(`${this.#say('failed')} `)
    const retry = html`<button type="button" part="retry">${this.#say('retry')}</button>`
    one(this.#root, 'message')?.append(fragmentOf(retry))
  }

  announce(text: string): void {
    const message = one(this.#root, 'message')
    if (message) message.textContent = text
  }

  /** Marks an event and brings it into view. @returns whether it is shown */
  choose(slug: string): boolean {
    const item = this.#root.getElementById(`event-${slug}`)
    if (!item) return false
    for (const other of this.items) other.removeAttribute('aria-current')
    item.setAttribute('aria-current', 'true')
    item.scrollIntoView()
    one(item, 'link')?.focus({ preventScroll: true })
    this.#wishes.select(detailOf(item))
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

  #offer(part: 'more' | 'previous', cursor: string | false | null): void {
    const former = one(this.#root, part)
    if (!former) return
    former.hidden = !cursor
    former.dataset.cursor = cursor || ''
  }

  #click(event: Event): void {
    const { target, ctrlKey, metaKey } = event as MouseEvent // By its type.
    const control = (target as Element).closest<HTMLElement>('[part]:is(a, button)')
    const part = control?.getAttribute('part')
    // They open a new tab.
    if (!control || ctrlKey || metaKey) return
    switch (part) {
      case 'link':
        if (!this.#wishes.select(detailOf(itemOf(control)))) event.preventDefault()
        break
      case 'retry':
        this.#wishes.reload()
        break
      case 'more':
      case 'previous':
      case 'bar':
        event.preventDefault()
        this.#wishes.turn(part, control)
    }
  }

  #press(event: KeyboardEvent): void {
    const { items } = this
    const current = items.findIndex((item) => item.contains(this.#root.activeElement))
    const position = movedBy(event, current, items.length)
    if (position === undefined) return
    event.preventDefault()
    if (position < items.length) focusOn(items[position])
    else one(this.#root, 'more')?.click()
  }

  async #open(details: EventTarget | null): Promise<void> {
    if (!(details instanceof HTMLDetailsElement && details.open)) return
    const { slug } = detailOf(itemOf(details))
    try {
      const { event } = await this.#wishes.sources(slug)
      if (event) {
        one(details, 'evidence')?.replaceChildren(
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
  if (item) one(item, 'link')?.focus()
}

function titleOf(item: HTMLElement): string {
  return one(item, 'link')?.firstChild?.textContent ?? ''
}

function detailOf(item: HTMLElement): TimelineSelectDetail {
  return {
    id: item.dataset.id ?? '',
    slug: item.id.slice('event-'.length),
    title: titleOf(item),
  }
}
