/** What a property takes and, as text, its attribute holds; null for none. */
export type Reflected = string | number | readonly string[] | null | undefined

const NAMES =
  'live src story actors kinds places outlets reported-in during match text order page-size language group-by messages heading-level event-link actor-link'.split(
    ' ',
  )

/**
 * The attributes of `<annals-timeline>`, each with the property that reflects it. Lists are separated
 * by commas and hold slugs or ids; a property takes an array too.
 */
export class TimelineAttributes extends HTMLElement {
  static readonly observedAttributes: readonly string[] = NAMES

  /** The Annals server, such as "https://annals.example"; by default the one that the script is from. @attr src */
  declare src: Reflected
  /** The stories that the events are in. @attr story */
  declare story: Reflected
  /** Who took part, one of them at least. @attr actors */
  declare actors: Reflected
  /** What sorts of events, such as "lawsuit,press-remarks". @attr kinds */
  declare kinds: Reflected
  /** Where they happened. @attr places */
  declare places: Reflected
  /** Who reported them. @attr outlets */
  declare outlets: Reflected
  /** The languages that they were reported in (BCP 47). @attr reported-in */
  declare reportedIn: Reflected
  /** When they happened, as an EDTF date: "2025-01", "2025-01-20/2025-01-24". @attr during */
  declare during: Reflected
  /** Whether an event "possibly" (the default) or "certainly" lies within `during`. @attr match */
  declare match: Reflected
  /** Words of the events. @attr text */
  declare text: Reflected
  /** "happened-asc" (the default), "happened-desc", "recorded-asc" or "recorded-desc". @attr order */
  declare order: Reflected
  /** Events a page, 1 to 100; 20 by default. @attr page-size */
  declare pageSize: Reflected
  /** Language tags (BCP 47) in order of preference; by default the language of the page around it. @attr language */
  declare language: Reflected
  /** What stretch of time has a heading: "day" (the default), "month" or "year". @attr group-by */
  declare groupBy: Reflected
  /** Whether new events come in by themselves. @attr live */
  declare live: boolean
  /** The element's own words in the first language of `language`, as JSON. @attr messages */
  declare messages: Reflected | object
  /** Of the dates' headings, 1 to 5; 2 by default. The events' are one deeper. @attr heading-level */
  declare headingLevel: Reflected
  /** Where a title leads; by default "{slug}" at the Annals server: "https://annals.example/event/{slug}". @attr event-link */
  declare eventLink: Reflected
  /** Where an actor's name leads, with "{slug}" for the actor; by default names are no links. @attr actor-link */
  declare actorLink: Reflected

  connectedCallback(): void {
    // Those that a page has set before the script was there hide the properties of the same name.
    for (const name of NAMES) {
      const property = propertyOf(name)
      if (!Object.hasOwn(this, property)) continue
      const own: Record<string, unknown> = Object(this)
      const value = own[property]
      delete own[property]
      own[property] = value
    }
  }
}

const propertyOf = (name: string) => name.replace(/-./, (end) => end.charAt(1).toUpperCase())

for (const name of TimelineAttributes.observedAttributes) {
  Object.defineProperty(TimelineAttributes.prototype, propertyOf(name), {
    get(this: Element) {
      return name === 'live' ? this.hasAttribute(name) : this.getAttribute(name)
    },
    set(this: Element, value: Reflected | boolean | object) {
      if (value === null || value === undefined || value === false) this.removeAttribute(name)
      else this.setAttribute(name, value === true ? '' : textOf(value))
    },
  })
}

function textOf(value: string | number | object): string {
  return typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : String(value)
}
