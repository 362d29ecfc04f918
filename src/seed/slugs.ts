interface Identified {
  readonly slug: string
  readonly id: string
}

/** What the seed wants to create already exists, made by somebody else. Nothing was written. */
export class SeedConflict extends Error {
  override readonly name = 'SeedConflict'
}

/**
 * Compares what an insert that skips taken slugs was given with what it returned.
 * @throws {SeedConflict} naming the slugs that were taken
 */
export function refuseTaken(
  table: string,
  wanted: readonly { readonly slug: string }[],
  inserted: readonly { readonly slug: string }[],
): void {
  const free = new Set(inserted.map(({ slug }) => slug))
  const taken = wanted.filter(({ slug }) => !free.has(slug)).map(({ slug }) => `"${slug}"`)
  if (taken.length > 0) {
    throw new SeedConflict(
      `The seed's ${table} ${taken.join(', ')} exists already, and the seed did not make it. Rename or merge it first; nothing was written.`,
    )
  }
}

/** The ids of one table's rows, by the slugs that the seed names them with. */
export class Slugs {
  readonly #table: string
  readonly #ids: ReadonlyMap<string, string>

  constructor(table: string, rows: readonly Identified[]) {
    this.#table = table
    this.#ids = new Map(rows.map(({ slug, id }) => [slug, id]))
  }

  has(slug: string): boolean {
    return this.#ids.has(slug)
  }

  /** @throws {Error} when the seed names a slug that it does not define */
  idOf(slug: string): string {
    const id = this.#ids.get(slug)
    if (id === undefined) {
      throw new Error(`the seed names the ${this.#table} "${slug}" without defining it`)
    }
    return id
  }
}
