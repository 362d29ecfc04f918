const STORED = 'annals-review-keys'
/**
 * Milliseconds after a new proposal is shown in which no key decides: nobody has read it yet, and a
 * key that was pressed twice meant the one before.
 */
const SETTLING = 200

export interface KeyActions {
  /** From 1. */
  choose(number: number): void
  /** A control with this `data-key`. */
  press(key: string): void
  switchRole(): void
  undo(): void
  help(): void
  /** When a proposal was shown, on the clock of `performance`. */
  shownAt(): number
}

/** Single keys can be switched off (WCAG 2.2, 2.1.4), and the browser remembers it. */
export class Keys {
  #areOn = localStorage.getItem(STORED) !== 'off'
  readonly #actions: KeyActions

  constructor(actions: KeyActions) {
    this.#actions = actions
    addEventListener('keydown', (event) => this.#take(event))
  }

  get areOn(): boolean {
    return this.#areOn
  }

  switch(): void {
    this.#areOn = !this.#areOn
    localStorage.setItem(STORED, this.#areOn ? 'on' : 'off')
  }

  #take(event: KeyboardEvent): void {
    if (!this.#areOn || event.defaultPrevented || event.isComposing || event.repeat) return
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
    if (document.querySelector('dialog[open]')) return
    const { key } = event
    if (key === '?') {
      event.preventDefault()
      this.#actions.help()
      return
    }
    if (event.shiftKey) return
    if (/^[1-9]$/.test(key)) {
      event.preventDefault()
      this.#actions.choose(Number(key))
      return
    }
    if (!/^[axsmnrz]$/.test(key)) return
    event.preventDefault()
    if (key === 'r') {
      this.#actions.switchRole()
      return
    }
    if (performance.now() - this.#actions.shownAt() < SETTLING) return
    if (key === 'z') this.#actions.undo()
    else this.#actions.press(key)
  }
}

/** Whether letters go into a field, or choose from a list. */
function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select')) return true
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'reset'].includes(target.type)
  )
}
