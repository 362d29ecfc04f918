import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import { constraintOf } from '../db/constraint.ts'
import { commitRevision } from '../db/revision.ts'
import { apiToken, type tokenRole } from '../db/schema/api-token.ts'
import { hashOfSecret, newSecret } from './secret.ts'
import { TokenRefused } from './token-refused.ts'

/** What a token allows: an editor writes; an admin may do all that an editor may, and more. */
export type TokenRole = (typeof tokenRole.enumValues)[number]

export const TOKEN_ROLES = ['editor', 'admin'] as const satisfies readonly TokenRole[]

/** Who makes a request. */
export interface Identity {
  readonly tokenId: string
  /** The token's name: whom its edits are attributed to. */
  readonly name: string
  readonly role: TokenRole
}

/** A token as it is listed, without its secret, which nobody has kept. */
export interface Token {
  readonly name: string
  readonly role: TokenRole
  /** PostgreSQL's text of an instant in UTC; likewise below. */
  readonly recordedAt: string
  /** Null while it is valid. */
  readonly revokedAt: string | null
}

export interface NewToken {
  /** Edits are attributed to it, so no two tokens ever have the same, also when one is revoked. */
  readonly name: string
  readonly role: TokenRole
  /** Who makes it, for the history. */
  readonly author: string
  /** @default a new one */
  readonly secret?: string
}

/**
 * Makes a token.
 * @returns its secret, which can be told only now
 * @throws {TokenRefused} when the name is taken, blank or longer than 100 characters
 */
export async function createToken(
  database: Database,
  { name, role, author, secret = newSecret() }: NewToken,
): Promise<string> {
  if (name.trim() === '' || name.length > 100 || /\p{Cc}/u.test(name)) {
    throw new TokenRefused('The name of a token has 1 to 100 characters and stands on one line.')
  }
  const reason = `token ${JSON.stringify(name)} created`
  try {
    await commitRevision(database, { author, reason }, (transaction) =>
      transaction.insert(apiToken).values({ name, role, secretSha256: hashOfSecret(secret) }),
    )
  } catch (error) {
    if (constraintOf(error) !== 'api_token_name_unique') throw error
    throw new TokenRefused(
      `There is a token "${name}" already. Edits are attributed by that name, so choose another.`,
      { cause: error },
    )
  }
  return secret
}

/** All tokens, the revoked too, in the order they were made. */
export function listTokens({ orm }: Database): Promise<Token[]> {
  return orm
    .select({
      name: apiToken.name,
      role: apiToken.role,
      recordedAt: apiToken.recordedAt,
      revokedAt: apiToken.revokedAt,
    })
    .from(apiToken)
    .orderBy(asc(apiToken.id))
}

/**
 * Makes a token worthless from now on. Its name stays, on its edits and in the list.
 * @returns false where it was revoked before
 * @throws {TokenRefused} when there is none of the name
 */
export async function revokeToken(
  database: Database,
  { name, author }: { readonly name: string; readonly author: string },
): Promise<boolean> {
  const [token] = await database.orm
    .select({ revokedAt: apiToken.revokedAt })
    .from(apiToken)
    .where(eq(apiToken.name, name))
  if (token === undefined) throw new TokenRefused(`There is no token "${name}".`)
  if (token.revokedAt !== null) return false
  const reason = `token ${JSON.stringify(name)} revoked`
  const { result } = await commitRevision(database, { author, reason }, (transaction) =>
    transaction
      .update(apiToken)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(apiToken.name, name), isNull(apiToken.revokedAt)))
      .returning({ id: apiToken.id }),
  )
  return result.length > 0
}

/**
 * Whose secret it is; null where it is nobody's or was revoked. It is found by its hash, so how
 * long that takes does not depend on how much of a guess is right.
 */
export async function findToken({ sql }: Database, secret: string): Promise<Identity | null> {
  const [identity] = await sql<Identity[]>`
    -- token_by_secret
    select id as token_id, name, role from api_token
    where secret_sha256 = ${hashOfSecret(secret)} and revoked_at is null`
  return identity ?? null
}

/** Whether a secret is that of a token, and whether the token is valid. */
export async function stateOfSecret(
  { orm }: Database,
  secret: string,
): Promise<'valid' | 'revoked' | 'unknown'> {
  const [token] = await orm
    .select({ revokedAt: apiToken.revokedAt })
    .from(apiToken)
    .where(eq(apiToken.secretSha256, hashOfSecret(secret)))
  if (token === undefined) return 'unknown'
  return token.revokedAt === null ? 'valid' : 'revoked'
}
