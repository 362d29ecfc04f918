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
/** How many further pages are looked through for the event that the page's address names. */
const MOST_SOUGHT = 10
const LARGEST_PAGE = 100

/**
 * A timeline of news events from an Annals server. What stands between its tags is shown until the
 * first answer, and where there is none.
 *
 * @tagname annals-timeline
 * @slot - What is shown until the first answer, and where there is none.
 * @csspart timeline - All of it.
 * @csspart message - How many events there are, and what has changed.
 * @csspart histogram - When there were how many, and the control of each.
 * @csspart bars - When there were how many, and the control of each.
 * @csspart bar - When there were how many, and the control of each.
 * @csspart range - When there were how many, and the control of each.
 * @csspart previous - The controls that load other events.
 * @csspart more - The controls that load other events.
 * @csspart retry - The one that tries again.
 * @csspart list - The events.
 * @csspart event - One of them.
 * @csspart heading - Of its date.
 * @csspart article - All but the heading.
 * @csspart about - When and where it was, and whether it is still to come.
 * @csspart date - When and where it was, and whether it is still to come.
 * @csspart place - When and where it was, and whether it is still to come.
 * @csspart status - When and where it was, and whether it is still to come.
 * @csspart title - What it is called.
 * @csspart link - What it is called.
 * @csspart summary - What happened.
 * @csspart participants - Who took part in what role.
 * @csspart participant - Who took part in what role.
 * @csspart role - Who took part in what role.
 * @csspart quotation - What was said by whom, and how close the wording is.
 * @csspart speaker - What was said by whom, and how close the wording is.
 * @csspart form - What was said by whom, and how close the wording is.
 * @csspart others - Where further statements are.
 * @csspart sources - Where it stands in print.
 * @csspart source-count - Where it stands in print.
 * @csspart evidence - Where it stands in print.
 * @csspart source - Where it stands in print.
 * @csspart sentence - Where it stands in print.
 * @cssprop --annals-ink - The colour of titles and texts.
 * @cssprop --annals-quiet - Of all else.
 * @cssprop --annals-line - Of lines.
 * @cssprop --annals-accent - Of dates, knots and whatever has the focus.
 * @cssprop --annals-mark - Behind what is quoted as evidence, and the event that the address names.
 * @cssprop --annals-paper - Behind all of it; none by default.
 * @cssprop --annals-serif - The typeface of titles and texts.
 * @cssprop --annals-sans - Of all else.
 * @cssprop --annals-size - Of texts; 1rem by default.
 * @cssprop --annals-gap - Between events.
 * @cssprop --annals-measure - How wide it becomes at most.
 * @cssprop --annals-histogram-height - How high the bars become.
 * @fires {CustomEvent<TimelineLoadDetail>} timeline-load - Events are shown: at first, after a change of attributes, after a further page.
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
  /** Whether what is shown is of other attributes, or something did not come. */
  #isStale = false

  connectedCallback(): void {
    addEventListener('hashchange', this.#seekAddressed)
    // The parser may not have come to the shadow root in its markup yet.
    this.#settling = setTimeout(() => this.#start())
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#seekAddressed)
    clearTimeout(this.#settling)
    this.#loading.abort()
    this.#feed?.close()
  }

  attributeChangedCallback(_name: string, former: string | null, value: string | null): void {
    // Before it is connected for the first time, there is nothing to change.
    if (!this.#settling || former === value) return
    this.#isStale = true
    if (!this.isConnected) return
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => this.#start(), SETTLE)
  }

  /** Asks for the timeline anew. */
  async reload(): Promise<void> {
    const page = await this.#ask({}, { histogram: true })
    const text = JSON.stringify(page)
    if (!page || text === this.#shown) return
    this.#shown = text
    this.#view?.draw(page)
    this.#loaded(page)
    await this.#seekAddressed()
  }

  #start(): void {
    let settings: Settings
    try {
      settings = readSettings(this)
    } catch (error) {
      this.#fail(error)
      return
    }
    this.#settings = settings
    const view = this.#viewOf(settings)
    this.#follow(settings)
    if (view.isDrawn && !this.#isStale) {
      void this.#seekAddressed()
    } else {
      this.#isStale = false
      this.#shown = ''
      view.wait()
      // The page's own words may be none, which shows when they are drawn.
      this.reload().catch((error) => this.#fail(error))
    }
  }

  #viewOf(settings: Settings): TimelineView {
    const { options } = settings
    if (this.#view) {
      this.#view.use(options)
      return this.#view
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    if (!root.querySelector('style')) {
      const style = new CSSStyleSheet()
      style.replaceSync(TIMELINE_STYLE)
      root.adoptedStyleSheets = [style]
    }
    this.#view = new TimelineView(root, options, {
      turn: (turn, control) => void this.#turn(turn, control),
      reload: () => this.#start(),
      select: (detail) => this.#tell('timeline-select', detail),
      sources: (slug) => {
        const { server, language } = this.#settings ?? settings
        return askServer(server, 'EventSources', { slug, language })
      },
    })
    return this.#view
  }

  #follow({ server, filter, language, order }: Settings): void {
    this.#feed?.close()
    this.#feed = undefined
    if (!this.live) return
    this.#feed = new ChangesFeed({
      server,
      filter,
      language,
      // What changed before the feed began is in the answer.
      onBegin: () => void this.reload(),
      onChanges: (changes) => this.#view?.change(changes, order),
    })
  }

  /** @returns undefined where there is no answer: it was told, or a later question took its place */
  async #ask(
    at: PageAddress,
    further: { readonly histogram?: boolean; readonly first?: number } = {},
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
      ...(at.before ? { last: pageSize } : { first: pageSize }),
      ...at,
      ...further,
    }
    try {
      return (await askServer(server, 'Timeline', variables, signal)).timeline
    } catch (error) {
      if (!signal.aborted) this.#fail(error)
      return undefined
    }
  }

  async #turn(turn: Turn, control: HTMLElement): Promise<void> {
    const { cursor = '' } = control.dataset
    const page = await this.#ask(turn === 'previous' ? { before: cursor } : { after: cursor })
    if (!page) return
    this.#view?.turn(turn, page, control)
    this.#loaded(page)
  }

  /** Shows the event that the address of the page names as "#event-<slug>". */
  readonly #seekAddressed = async (): Promise<void> => {
    const slug = /^#event-(.+)/.exec(location.hash)?.[1]
    const view = this.#view
    if (slug === undefined || !view?.isDrawn) return
    for (let sought = 0; !view.choose(slug) && sought < MOST_SOUGHT; sought += 1) {
      const after = view.nextCursor
      const page = after && (await this.#ask({ after }, { first: LARGEST_PAGE }))
      if (!page) return
      view.turn('more', page, undefined)
      this.#loaded(page)
    }
  }

  #loaded({ totalCount }: TimelinePage): void {
    this.#tell('timeline-load', { totalCount, shown: this.#view?.items.length ?? 0 })
  }

  #fail(cause: unknown): void {
    const error = cause as Error // Nothing here throws anything else.
    this.#isStale = true
    this.#view?.complain()
    this.#tell('timeline-error', { message: error.message, error })
  }

  /** @returns whether nobody has cancelled it */
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
