import { createHash, randomBytes } from 'node:crypto'

/** Says what the text is, for whoever finds it in a log or a repository, and for secret scanners. */
const PREFIX = 'annals_'

/** @returns a new secret of 256 random bits, which nobody can guess */
export function newSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`
}

export function isSecret(text: string): boolean {
  return /^annals_[A-Za-z0-9_-]{43}$/.test(text)
}

/**
 * What is kept of a secret, and what it is looked up by: lower-case hexadecimal SHA-256. The bits
 * are random, so no slow hash is needed; and of a hash, the time that a look-up takes tells nothing.
 */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex')
}
