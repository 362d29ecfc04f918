import type { KnownArticle } from '../profiles.ts'
import { profileText, type TextProfile } from './text-profile.ts'

/**
 * Keeps the profiles of known texts, the ones used last. A version's text never changes, and the
 * texts of events are kept by their words, so nothing has to be thrown away but for room.
 */
export class ProfileCache {
  readonly #articles: RecentlyUsed<TextProfile>
  readonly #texts: RecentlyUsed<TextProfile>

  /** @param size how many articles are kept; one takes about 40 kB, with the texts of its event */
  constructor(size: number) {
    this.#articles = new RecentlyUsed(size)
    this.#texts = new RecentlyUsed(size * TEXTS_AN_ARTICLE)
  }

  /** The profile of an article that is linked to an event. */
  profileOf({ language, text, title, versionId }: KnownArticle): TextProfile {
    return this.#articles.get(versionId, () => profileText(title, text, language))
  }

  /** The profile of a title, a summary or the wording of a statement. */
  profileOfText(text: string, language: string): TextProfile {
    return this.#texts.get(`${language} ${text}`, () => profileText('', text, language))
  }
}

const TEXTS_AN_ARTICLE = 4

class RecentlyUsed<Value> {
  readonly #values = new Map<string, Value>()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  get(key: string, derive: () => Value): Value {
    const value = this.#values.get(key) ?? derive()
    // A map yields its keys in the order of their insertion, so this makes it the last to go.
    this.#values.delete(key)
    this.#values.set(key, value)
    if (this.#values.size > this.#size) {
      for (const oldest of this.#values.keys()) {
        this.#values.delete(oldest)
        break
      }
    }
    return value
  }
}
