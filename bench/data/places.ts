import { identify } from './identity.ts'
import type { Random } from './random.ts'
import { slugOf } from './slug.ts'
import { type Bilingual, CITIES, COUNTRIES, SITES } from './vocabulary-names.ts'

export interface Place {
  readonly id: string
  readonly index: number
  readonly slug: string
  readonly name: Bilingual
  readonly withinId: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

/** Countries, cities within them, and sites within those. */
export class Places {
  readonly all: readonly Place[]

  constructor() {
    const places: Place[] = []
    const add = (
      name: Bilingual,
      within?: Place,
      position?: { latitude: number; longitude: number },
    ) => {
      const index = places.length
      const place = {
        id: identify('place', index),
        index,
        slug: `${slugOf(name.en)}-${index}`,
        name,
        withinId: within?.id ?? null,
        latitude: position?.latitude ?? null,
        longitude: position?.longitude ?? null,
      }
      places.push(place)
      return place
    }
    const countries = COUNTRIES.map((name) => add(name))
    for (const city of CITIES) {
      const place = add({ de: city.de, en: city.en }, countries[city.country], city)
      for (const site of SITES) {
        add({ de: `${site.de} ${city.de}`, en: `${city.en} ${site.en}` }, place)
      }
    }
    this.all = places
  }

  /** @returns the id of a city or a site */
  draw(random: Random): string | null {
    return this.all[COUNTRIES.length + random.below(this.all.length - COUNTRIES.length)]?.id ?? null
  }
}
