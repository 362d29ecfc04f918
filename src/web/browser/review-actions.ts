import type { ReviewView } from './review-view.ts'

/**
 * Milliseconds after a new proposal is shown in which no click decides: it is the second one of two
 * that were meant for the proposal before, on a button that stands in the same place.
 */
const DOUBLE_CLICK = 500

/** Has a double click on a button decide once. */
export function guardClicks(view: ReviewView): void {
  addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null
      // A key that clicks a button has no detail.
      if (!button?.form?.matches('.decide, .undo') || event.detail === 0) return
      const isTooSoon = performance.now() - view.shownAt < DOUBLE_CLICK
      if (event.detail > 1 || isTooSoon) event.preventDefault()
    },
    { capture: true },
  )
}

/** Opens the form that a summary among the actions is for, and goes to its first field. */
export function openPanel(summary: HTMLElement): void {
  const details = summary.parentElement
  if (!(details instanceof HTMLDetailsElement)) return
  details.open = true
  const panel = document.getElementById(summary.getAttribute('aria-controls') ?? '')
  const field = panel?.querySelector<HTMLInputElement>('input:not([type="hidden"])')
  field?.focus()
  field?.select()
}

/** Has Escape leave such a form, and the arrows go through what was found in it. */
export function walkPanels(view: ReviewView): void {
  addEventListener('keydown', (event) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || !target.closest('.actions')) return
    const opened = view.actions.querySelector<HTMLDetailsElement>('details[open]')
    if (key === 'Escape' && opened !== null) {
      opened.open = false
      view.focusHeadline()
    } else if (/^Arrow(Down|Up)$/.test(key) && target.matches('#find, #found button')) {
      event.preventDefault()
      const stops = [...view.actions.querySelectorAll<HTMLElement>('#find, #found button')]
      stops[stops.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)]?.focus()
    }
  })
}

/** Has the list of roles give the focus back: it takes every letter, so the keys would not decide. */
export function leaveRole(view: ReviewView, areKeysOn: () => boolean): void {
  addEventListener('change', ({ target }) => {
    if (target !== view.role || !areKeysOn()) return
    tellRole(view)
    view.focusHeadline()
  })
}

/** Chooses the other of the two roles. */
export function switchRole(view: ReviewView): void {
  const { role } = view
  if (role === undefined) {
    view.announce(view.say('noAction'))
    return
  }
  role.selectedIndex = 1 - role.selectedIndex
  tellRole(view)
}

function tellRole(view: ReviewView): void {
  const role = view.role?.selectedOptions[0]?.textContent ?? ''
  view.announce(view.say('confirmAs', { role }))
}
