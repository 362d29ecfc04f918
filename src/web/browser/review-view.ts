/** The words of the page's script, as the server gave them. */
export type Words = Readonly<Record<string, string>>

/** What went wrong with a decision that the page has gone on from. */
export interface Problem {
  /** The headline of what was not saved; left out where that does not matter. */
  readonly title?: string
  /** Of ours: the server has escaped what it holds. */
  readonly markup: string
  /** Of the proposal, where it can be put right. */
  readonly address: string
}

/** The parts of the page that the script changes. */
export class ReviewView {
  /** When the shown proposal was shown, on the clock of `performance`. */
  shownAt = 0
  /** How many are left, in words: a page that was prepared earlier knows an older number. */
  #left: string | undefined

  /** What is exchanged for that of the next proposal, as `actions` is. */
  get proposal(): HTMLElement {
    return part('proposal')
  }

  get actions(): HTMLElement {
    return part('actions')
  }

  get id(): string {
    return this.proposal.dataset.proposal ?? ''
  }

  /** The proposals to go on with, in order. */
  get upcoming(): readonly string[] {
    return (this.proposal.dataset.upcoming ?? '').split(' ').filter((id) => id !== '')
  }

  get editor(): string {
    return this.proposal.dataset.editor ?? ''
  }

  get headline(): HTMLElement {
    return part('headline')
  }

  /** The list of roles that the article can be confirmed in; undefined where nothing is decided on. */
  get role(): HTMLSelectElement | undefined {
    return this.actions.querySelector<HTMLSelectElement>('#role') ?? undefined
  }

  /** Without moving the page, whose headline may be out of sight. */
  focusHeadline(): void {
    this.headline.focus({ preventScroll: true })
  }

  get signInAddress(): string {
    const next = encodeURIComponent(location.pathname + location.search)
    const address = this.proposal.dataset.signIn ?? ''
    return `${address}${address.includes('?') ? '&' : '?'}next=${next}`
  }

  get candidates(): readonly HTMLAnchorElement[] {
    return [...this.proposal.querySelectorAll<HTMLAnchorElement>('a[data-candidate]')]
  }

  addressOf(id: string): string {
    return (this.proposal.dataset.address ?? '').replace(/\{id\}|%7Bid%7D/, encodeURIComponent(id))
  }

  /** A sentence in the page's language, with its figures. */
  say(name: string, values: Readonly<Record<string, string | number>> = {}): string {
    // As the server wrote it.
    const words = JSON.parse(this.proposal.dataset.words ?? '{}') as Words
    return (words[name] ?? name).replace(/\{(\w+)\}/g, (whole, key) => String(values[key] ?? whole))
  }

  /** Shows another proposal in place of this one, from its beginning. */
  show(page: Document, decided: ReadonlySet<string>): void {
    for (const id of ['proposal', 'actions']) {
      const next = page.getElementById(id)
      // The page stays prepared for who comes back to it.
      if (next !== null) part(id).replaceWith(document.importNode(next, true))
    }
    document.title = page.title
    this.showLeft(undefined)
    for (const link of this.candidates) {
      const id = link.dataset.candidate ?? ''
      if (!decided.has(id) || id === this.id) continue
      link.querySelector('.facts-line')?.append(` · ${this.say('decided')}`)
    }
    scrollTo({ top: 0, behavior: 'instant' })
    this.focusHeadline()
    this.shownAt = performance.now()
  }

  /** Tells politely what has happened; the empty sentence takes away what was told. */
  announce(sentence: string): void {
    part('status').textContent = sentence
    this.#hideRepeated()
  }

  /** The markup is of ours: the server has escaped what it holds. */
  showLast(markup: string): void {
    part('last').innerHTML = markup
    this.#hideRepeated()
  }

  /** What the last decision's line says already is announced to who does not see it, and not shown twice. */
  #hideRepeated(): void {
    const sentence = part('status').textContent ?? ''
    const isRepeated = sentence !== '' && (part('last').textContent ?? '').includes(sentence)
    part('status').classList.toggle('visually-hidden', isRepeated)
  }

  /** @param words as the server told last; undefined where it told nothing new */
  showLeft(words: string | undefined): void {
    this.#left = words ?? this.#left
    if (this.#left !== undefined) part('left').textContent = this.#left
  }

  /** Tells at a field what is wrong with it, until it is changed. */
  refuse(name: string, sentence: string): void {
    const field = this.actions.querySelector<HTMLInputElement>(`input[name="${name}"]`)
    const place = document.getElementById(`${name}-problem`)
    if (field === null || place === null) throw new Error(`the page has no field ${name}`)
    place.textContent = sentence
    field.setAttribute('aria-invalid', 'true')
    field.addEventListener(
      'input',
      () => {
        place.textContent = ''
        field.removeAttribute('aria-invalid')
      },
      { once: true },
    )
    field.focus()
    field.select()
  }

  /** Tells what went wrong until it is dismissed, with a link to where it can be put right. */
  addProblem({ title, markup, address }: Problem): void {
    const problem = document.createElement('div')
    problem.className = 'complaint'
    if (title !== undefined) {
      const name = document.createElement('cite')
      name.dir = 'auto'
      name.textContent = title
      const unsaved = document.createElement('p')
      unsaved.append(`${this.say('notSaved')} `, name)
      problem.append(unsaved)
    }
    problem.insertAdjacentHTML('beforeend', markup)
    const lead = document.createElement('a')
    lead.className = 'button'
    lead.href = address
    lead.textContent = this.say('backToProposal')
    const dismiss = document.createElement('button')
    dismiss.type = 'button'
    dismiss.className = 'button'
    dismiss.textContent = this.say('dismiss')
    dismiss.addEventListener('click', () => {
      problem.remove()
      this.focusHeadline()
    })
    const controls = document.createElement('p')
    controls.append(lead, ' ', dismiss)
    problem.append(controls)
    part('problems').append(problem)
  }

  /** One notice that stands as long as it is so; null takes it away. */
  showNotice(sentence: string | null, link?: { text: string; address: string }): void {
    document.getElementById('notice')?.remove()
    if (sentence === null) return
    const notice = document.createElement('p')
    notice.id = 'notice'
    notice.className = 'complaint'
    notice.textContent = `${sentence} `
    if (link) {
      const lead = document.createElement('a')
      lead.href = link.address
      lead.textContent = link.text
      notice.append(lead)
    }
    part('problems').prepend(notice)
  }
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no #${id}`)
  return element
}
