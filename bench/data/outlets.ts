import { identify } from './identity.ts'
import type { Random } from './random.ts'
import { slugOf } from './slug.ts'
import { CITIES, OUTLET_NAMES } from './vocabulary-names.ts'

export interface Outlet {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly language: 'de' | 'en'
  readonly homepage: string
}

/** One of every name in every city. */
export class Outlets {
  readonly all: readonly Outlet[] = CITIES.flatMap((city) =>
    OUTLET_NAMES.map(({ name, language }) => ({ name: `${city[language]} ${name}`, language })),
  ).map(({ name, language }, index) => {
    const slug = `${slugOf(name)}-${index}`
    return { id: identify('outlet', index), slug, name, language, homepage: homepageOf(slug) }
  })

  draw(random: Random): Outlet {
    return random.pick(this.all)
  }
}

/** Under the top-level domain that is reserved for examples (RFC 2606). */
function homepageOf(slug: string): string {
  return `https://${slug}.example/`
}
