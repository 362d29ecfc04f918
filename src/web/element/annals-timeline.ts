import type { PageAddress, TimelinePage } from '../timeline/timeline-options.ts'
import { TIMELINE_STYLE } from '../timeline/timeline-style.ts'
import { ChangesFeed } from './changes-feed.ts'
import { readSettings, type Settings } from './settings.ts'
import { TimelineAttributes } from './timeline-attributes.ts'
import type { TimelineEventMap } from './timeline-events.ts'
import { askServer } from './timeline-request.ts'
import { TimelineView, type Turn } from './timeline-view.ts'

/** Milliseconds in which changes of several attributes are taken together. */
const SETTLE = 50

/**
 * A timeline of news events from an Annals server. What stands between its tags is shown until the
 * first answer, and where there is none.
 *
 * @tagname annals-timeline
 * @slot - What is shown until the first answer, and where there is none.
 * @csspart timeline - All of it.
 * @csspart count - How many events the timeline has on all its pages.
 * @csspart message - What is going on: loading, a failure, what has changed.
 * @csspart histogram - The bar chart of events over time, with its range.
 * @csspart bars - The list of bars.
 * @csspart bar - One bar; it leads to its first event.
 * @csspart range - The first and the last date below the bars.
 * @csspart previous - The button that loads the events before.
 * @csspart more - The button that loads the events after.
 * @csspart retry - The button that tries again after a failure.
 * @csspart list - The list of events.
 * @csspart event - One event, with the heading above it.
 * @csspart heading - The date above the events of a day, month or year.
 * @csspart article - One event without its heading.
 * @csspart about - The line above a title.
 * @csspart date - When it was, where the heading does not say so.
 * @csspart place - Where it was.
 * @csspart status - That it is planned, under way or cancelled.
 * @csspart title - The heading with its title.
 * @csspart link - The title as a link.
 * @csspart summary - What happened, in a few sentences.
 * @csspart participants - The list of who took part.
 * @csspart participant - One of them.
 * @csspart role - In what role.
 * @csspart quotation - A statement with its speaker.
 * @csspart speaker - Who said it.
 * @csspart form - How close the wording is to what was said.
 * @csspart others - The link to further statements.
 * @csspart sources - What opens to show where it stands in print.
 * @csspart source-count - How many articles report it: the control that opens them.
 * @csspart evidence - What opening it shows.
 * @csspart source - One article.
 * @csspart sentence - The passage of the article.
 * @cssprop --annals-ink - The colour of titles and texts.
 * @cssprop --annals-quiet - The colour of all other texts.
 * @cssprop --annals-line - The colour of lines.
 * @cssprop --annals-accent - The colour of dates, of the knots beside them and of the ring around what has the focus.
 * @cssprop --annals-mark - The background of what is quoted as evidence, and of the event that the address names.
 * @cssprop --annals-paper - The background of all of it; none by default.
 * @cssprop --annals-serif - The typeface of titles and texts.
 * @cssprop --annals-sans - The typeface of all else.
 * @cssprop --annals-size - The size of texts; 1rem by default.
 * @cssprop --annals-gap - The space between events.
 * @cssprop --annals-measure - The greatest width.
 * @cssprop --annals-histogram-height - The height of the highest bar.
 * @fires {CustomEvent<TimelineLoadDetail>} timeline-load - Events are shown: at first, after a change of attributes, after a further page, after a live change.
 * @fires {CustomEvent<TimelineSelectDetail>} timeline-select - A reader has chosen an event. Where it is cancelled, the event's link is not followed.
 * @fires {CustomEvent<TimelineErrorDetail>} timeline-error - An attribute is not valid, or the server did not answer.
 */
export class AnnalsTimeline extends TimelineAttributes {
  #settings: Settings | undefined
  #view: TimelineView | undefined
  #feed: ChangesFeed | undefined
  #loading = new AbortController()
  /** The answer that is shown as a whole, to leave it alone when it comes again. */
  #shown = ''
  /** Of the last timer; 0 until the first connection. */
  #settling = 0
  /** True when the attributes have changed since the last load. */
  #isStale = false
  /** The fragment of the page's address that was followed last. */
  #sought = ''

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('hashchange', this.#seekAddressed)
    document.addEventListener('visibilitychange', this.#followVisible)
    // The parser may not have come to the shadow root in its markup yet.
    this.#settling = setTimeout(() => this.#start())
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#seekAddressed)
    document.removeEventListener('visibilitychange', this.#followVisible)
    clearTimeout(this.#settling)
    this.#loading.abort()
    this.#feed?.close()
  }

  attributeChangedCallback(_name: string, former: string | null, value: string | null): void {
    // Before it is connected for the first time, there is nothing to change.
    if (!this.#settling || former === value) return
    this.#isStale = true
    // What comes now is of the attributes before.
    this.#loading.abort()
    if (!this.isConnected) return
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => this.#start(), SETTLE)
  }

  /** Asks for the timeline anew, and shows its first page. */
  async reload(): Promise<void> {
    const page = await this.#ask({}, true)
    if (!page) return
    this.#isStale = false
    const text = JSON.stringify(page)
    if (text === this.#shown) return
    this.#shown = text
    this.#view?.draw(page)
    this.#loaded(page)
  }

  async #start(): Promise<void> {
    this.#feed?.close()
    this.#feed = undefined
    try {
      this.#settings = readSettings(this)
      const view = this.#viewOf(this.#settings)
      const isNew = !view.isDrawn
      if (isNew || this.#isStale) {
        this.#isStale = true
        this.#shown = ''
        view.showLoading()
        await this.reload()
      }
      // Other attributes, or nothing at all, are for the next start.
      if (this.#isStale || !this.isConnected) return
      if (this.live) this.#follow(this.#settings, view)
      await this.#seekAddressed()
    } catch (error) {
      this.#fail(error)
    }
  }

  #viewOf(settings: Settings): TimelineView {
    const { options } = settings
    if (this.#view) {
      this.#view.use(options)
      return this.#view
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    // The server's may be stopped by the page's policy.
    if (!root.querySelector('style')?.sheet) {
      const style = new CSSStyleSheet()
      style.replaceSync(TIMELINE_STYLE)
      root.adoptedStyleSheets = [style]
    }
    this.#view = new TimelineView(root, options, {
      turn: (turn, control) => void this.#turn(turn, control),
      reload: () => void this.#start(),
      select: (detail) => this.#tell('timeline-select', detail),
      sources: (slug) => {
        const { server, language } = this.#settings ?? settings
        return askServer(server, 'EventSources', { slug, language })
      },
    })
    return this.#view
  }

  #follow({ server, filter, language, order }: Settings, view: TimelineView): void {
    this.#feed = new ChangesFeed({
      server,
      filter,
      language,
      since: view.since,
      onBegin: () => void this.reload(),
      onChanges: async (changes) => {
        const page = view.change(changes, order) && (await this.#ask({}, true))
        if (!page) return
        view.count(page)
        this.#loaded(page)
      },
    })
  }

  readonly #followVisible = () => {
    if (document.hidden) this.#feed?.close()
    else this.#feed?.open()
  }

  /** @returns undefined where there is no answer: it was told, or a later question took its place */
  async #ask(
    at: PageAddress,
    histogram = false,
    control?: HTMLElement,
  ): Promise<TimelinePage | undefined> {
    if (!this.#settings) return undefined
    const { server, filter, order, pageSize, language } = this.#settings
    this.#loading.abort()
    this.#loading = new AbortController()
    const { signal } = this.#loading
    const variables = {
      filter,
      order,
      language,
      histogram,
      ...(at.before ? { last: pageSize } : { first: pageSize }),
      ...at,
    }
    try {
      return (await askServer(server, 'Timeline', variables, signal)).timeline
    } catch (error) {
      if (!signal.aborted) this.#fail(error, control)
      return undefined
    }
  }

  async #turn(turn: Turn, control: HTMLElement): Promise<void> {
    // A cursor of what is no longer asked for.
    if (this.#isStale) return
    const { cursor = '' } = control.dataset
    const at = turn === 'previous' ? { before: cursor } : { after: cursor }
    const page = await this.#ask(at, false, control)
    if (!page) return
    this.#view?.turn(turn, page, control)
    this.#loaded(page)
  }

  /** Shows the event that the address of the page names as "#event-<slug>". */
  readonly #seekAddressed = async (change?: Event): Promise<void> => {
    const { hash } = location
    // A reader who has moved on is not pulled back by a new start.
    if (!change && hash === this.#sought) return
    this.#sought = hash
    const event = /^#event-([a-z\d-]+)$/.exec(hash)?.[1]
    const view = this.#view
    if (!event || !this.#settings || !view?.isDrawn || view.showAddressed(event)) return
    const { server, filter, order } = this.#settings
    try {
      const { timeline } = await askServer(server, 'EventCursor', { filter, order, event })
      // Another timeline of the page may have it.
      const after = timeline.cursorBefore
      const page = after && (await this.#ask({ after }))
      if (!page) return
      view.turn('bar', page, undefined)
      this.#loaded(page)
      view.showAddressed(event)
    } catch (error) {
      this.#fail(error)
    }
  }

  #loaded({ totalCount }: TimelinePage): void {
    this.#tell('timeline-load', { totalCount, shown: this.#view?.items.length ?? 0 })
  }

  #fail(cause: unknown, control?: HTMLElement): void {
    const error = cause as Error // Nothing here throws anything else.
    // Who made the page may not listen.
    console.error(error)
    this.#view?.showFailure(control, !(error instanceof RangeError))
    this.#tell('timeline-error', { message: error.message, error })
  }

  /** @returns false if a listener called preventDefault() */
  #tell<Name extends keyof TimelineEventMap>(
    name: Name,
    detail: TimelineEventMap[Name]['detail'],
  ): boolean {
    const options = {
      detail,
      bubbles: true,
      composed: true,
      cancelable: name === 'timeline-select',
    }
    return this.dispatchEvent(new CustomEvent(name, options))
  }
}
