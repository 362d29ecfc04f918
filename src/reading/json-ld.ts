/** An object of JSON-LD, whose values are whatever the page's author wrote. */
export type LinkedData = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /(Article|BlogPosting|Report)$/

/** Hostile pages nest without end, and list thousands. */
const MAX_OBJECTS = 2_000

/** The articles that a page describes in schema.org's terms. */
export class LinkedArticles {
  /** In the page's order. */
  readonly articles: readonly LinkedData[]
  readonly #byId = new Map<string, LinkedData>()

  /** @param blocks the texts of the page's `application/ld+json` scripts; broken ones are passed over */
  constructor(blocks: readonly string[]) {
    const waiting: unknown[] = blocks.map(parseTolerantly)
    const articles: LinkedData[] = []
    for (let count = 0; waiting.length > 0 && count < MAX_OBJECTS; count += 1) {
      const value = waiting.shift()
      if (Array.isArray(value)) {
        waiting.unshift(...value.slice(0, MAX_OBJECTS))
      } else if (isObject(value)) {
        const id = value['@id']
        // A mere reference says nothing that its target does not.
        if (typeof id === 'string' && Object.keys(value).length > 1) this.#byId.set(id, value)
        if (typesOf(value).some((type) => ARTICLE_TYPE.test(type))) articles.push(value)
        waiting.unshift(value['@graph'], value.mainEntity, value.mainEntityOfPage)
      }
    }
    this.articles = articles
  }

  /** The first text of a property; numbers and the like are none. */
  text(data: LinkedData, property: string): string | undefined {
    const value = firstOf(data[property])
    const literal = isObject(value) ? firstOf(value['@value']) : value
    return typeof literal === 'string' && literal.trim() !== '' ? literal.trim() : undefined
  }

  /** The first object of a property, also where it is only referred to. */
  object(data: LinkedData, property: string): LinkedData | undefined {
    const value = firstOf(data[property])
    if (!isObject(value)) return undefined
    const id = value['@id']
    return (typeof id === 'string' ? this.#byId.get(id) : undefined) ?? value
  }
}

function parseTolerantly(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
  try {
    return JSON.parse(bare)
  } catch {
    // The commonest fault: line breaks within strings.
  }
  try {
    return JSON.parse(bare.replace(/\p{Cc}/gu, ' '))
  } catch {
    return undefined
  }
}

function typesOf(data: LinkedData): readonly string[] {
  const types = data['@type']
  return (Array.isArray(types) ? types : [types]).filter((type) => typeof type === 'string')
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
