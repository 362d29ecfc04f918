/**
 * What runs in the page during a Tab walk. Each function is sent as its own source text, so it uses
 * nothing of this file but types; what they share stands under one key of the window.
 */
export interface WalkState {
  /** The stops' numbers by element, in the order of the walk. */
  readonly stops: Map<Element, number>
  /** The last stop, and how it looked while it had the focus. */
  last?: { readonly element: Element; readonly look: string }
}

export type WalkedWindow = typeof globalThis & { annalsTabWalk: WalkState }

/** Puts the focus before the first stop, as in a page that was just opened. */
export function beginWalk(): void {
  const walked = globalThis as WalkedWindow
  walked.annalsTabWalk = { stops: new Map() }
  // Tab goes on from where the focus was last, or from the address's fragment.
  document.body.tabIndex = -1
  document.body.focus({ preventScroll: true })
  document.body.blur()
  document.body.removeAttribute('tabindex')
}

export interface Arrival {
  /** Of the stop in the walk, from 0; null where nothing in the page has the focus. */
  readonly number: number | null
  /** Whether the walk was here before. */
  readonly known: boolean
  /** The tag with its id, classes and part, such as `a#top.link`. */
  readonly tag: string
  /** Where a link leads, as written; null for others. */
  readonly href: string | null
  /** Large enough to be seen, neither hidden nor transparent. */
  readonly visible: boolean
  /** Whether the stop before this one looked otherwise while it had the focus; null for none. */
  readonly lastLookedFocused: boolean | null
}

/** Notes where the focus is now, through open shadow roots. */
export function arrive(): Arrival {
  const { annalsTabWalk: state } = globalThis as WalkedWindow
  const lookOf = (element: Element) =>
    [undefined, '::before', '::after']
      .map((pseudo) => {
        const style = getComputedStyle(element, pseudo)
        const outline = style.outlineStyle === 'none' ? '' : style.outline
        return [
          outline,
          style.boxShadow,
          style.border,
          style.backgroundColor,
          style.color,
          style.textDecoration,
        ].join('|')
      })
      .join('\n')
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement
  }
  const { last } = state
  const lastLookedFocused =
    last === undefined || last.element === element ? null : lookOf(last.element) !== last.look
  if (element === null || element === document.body || element === document.documentElement) {
    delete state.last
    return {
      number: null,
      known: false,
      tag: 'body',
      href: null,
      visible: false,
      lastLookedFocused,
    }
  }
  state.last = { element, look: lookOf(element) }
  const earlier = state.stops.get(element)
  const number = earlier ?? state.stops.size
  state.stops.set(element, number)
  const { width, height } = element.getBoundingClientRect()
  const part = element.getAttribute('part')
  return {
    number,
    known: earlier !== undefined,
    tag: `${element.localName}${element.id && `#${element.id}`}${[...element.classList].map((name) => `.${name}`).join('')}${part ? `::part(${part})` : ''}`,
    href: element.getAttribute('href'),
    visible:
      width > 1 &&
      height > 1 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    lastLookedFocused,
  }
}

/** The element that has the focus, for the browser to tell its role and name. */
export function focused(): Element | null {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement
  }
  return element
}

/** Visible links and controls that no stop was, each as its markup's first characters. */
export function unreachedControls(): readonly string[] {
  const { stops } = (globalThis as WalkedWindow).annalsTabWalk
  // A heading or a region with a negative tabindex is where scripts and fragments put the focus.
  const interactive =
    'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]:not([tabindex^="-"]), [contenteditable], [role=button], [role=link], [role=checkbox], [role=switch]'
  const found: string[] = []
  // Of a group of radio buttons, Tab goes to one, and the arrows to the others.
  const groups = new Set(
    [...stops.keys()].map((stop) =>
      stop instanceof HTMLInputElement && stop.type === 'radio' ? stop.name : undefined,
    ),
  )
  const visit = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      const reachedByGroup =
        element instanceof HTMLInputElement && element.type === 'radio' && groups.has(element.name)
      if (
        element.matches(interactive) &&
        !stops.has(element) &&
        !reachedByGroup &&
        !element.matches(':disabled') &&
        // A host hands its focus on to what it holds.
        !element.shadowRoot?.delegatesFocus &&
        element.checkVisibility({ visibilityProperty: true })
      ) {
        found.push(element.outerHTML.slice(0, 120))
      }
      if (element.shadowRoot) {
        visit(element.shadowRoot)
      }
    }
  }
  visit(document)
  return found
}
