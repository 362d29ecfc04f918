/** Milliseconds. What somebody else decided since is told by the server, but only on being asked. */
const KEPT_FOR = 120_000

interface Kept {
  readonly page: Promise<Document>
  readonly at: number
}

/** The pages of proposals, fetched before they are asked for. */
export class Pages {
  readonly #kept = new Map<string, Kept>()

  /** Has the page ready for later. */
  prepare(address: string): void {
    void this.get(address).catch(() => {})
  }

  /** @throws when it cannot be fetched, or is not a page of a proposal */
  get(address: string): Promise<Document> {
    const kept = this.#kept.get(address)
    if (kept !== undefined && performance.now() - kept.at < KEPT_FOR) return kept.page
    this.#dropOld()
    const page = fetchPage(address)
    this.#kept.set(address, { page, at: performance.now() })
    // What failed is tried again by the next who asks.
    page.catch(() => this.forget(address))
    return page
  }

  /** A shown page belongs to the document; and one that was decided on is another then. */
  forget(address: string): void {
    this.#kept.delete(address)
  }

  forgetAll(): void {
    this.#kept.clear()
  }

  #dropOld(): void {
    for (const [address, { at }] of this.#kept) {
      if (performance.now() - at >= KEPT_FOR) this.forget(address)
    }
  }
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address, { headers: { Accept: 'text/html' } })
  if (!response.ok) throw new Error(`the server answered with ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (page.getElementById('proposal') === null) throw new Error('it is not a page of a proposal')
  return page
}
