/**
 * The language model gave no usable answer. The message is a sentence for editors and logs; it
 * repeats nothing that the endpoint sent, which may contain the key or words of the article.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}

/** The endpoint did not answer, or answered that it cannot now: asked once more, it would again. */
export class Unreachable extends Unavailable {}
