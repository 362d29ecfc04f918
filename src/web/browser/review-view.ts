/** The words of the page's script, as the server gave them. */
export type Words = Readonly<Record<string, string>>

/** The parts of the page that the script changes. */
export class ReviewView {
  /** When the shown proposal was shown, on the clock of `performance`. */
  shownAt = 0
  /** How many are left, in words: a page that was prepared earlier knows an older number. */
  #left: string | undefined

  /** What is exchanged for that of the next proposal. */
  get proposal(): HTMLElement {
    return part('proposal')
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
    const next = page.getElementById('proposal')
    if (next === null) return
    // The page stays prepared for who comes back to it.
    this.proposal.replaceWith(document.importNode(next, true))
    document.title = page.title
    this.showLeft(undefined)
    for (const link of this.candidates) {
      const id = link.dataset.candidate ?? ''
      if (decided.has(id) && id !== this.id) link.append(` ${this.say('decided')}`)
    }
    scrollTo({ top: 0, behavior: 'instant' })
    this.headline.focus({ preventScroll: true })
    this.shownAt = performance.now()
  }

  /** Tells politely what has happened. */
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

  /** Tells what went wrong until it is dismissed, with a link to where it can be put right. */
  addProblem(sentence: string, link: { readonly text: string; readonly address: string }): void {
    const problem = document.createElement('div')
    problem.className = 'complaint'
    const text = document.createElement('p')
    text.textContent = sentence
    text.dir = 'auto'
    const lead = document.createElement('a')
    lead.className = 'button'
    lead.href = link.address
    lead.textContent = link.text
    const dismiss = document.createElement('button')
    dismiss.type = 'button'
    dismiss.className = 'button'
    dismiss.textContent = this.say('dismiss')
    dismiss.addEventListener('click', () => {
      problem.remove()
      this.headline.focus()
    })
    const controls = document.createElement('p')
    controls.append(lead, ' ', dismiss)
    problem.append(text, controls)
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
