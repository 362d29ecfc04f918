import { isSecret } from '../auth/secret.ts'
import { findToken, type Identity, type TokenRole } from '../auth/tokens.ts'
import type { Database } from '../db/client.ts'
import { forbidden, unauthenticated } from './errors.ts'

/**
 * Who makes a request, by its header `Authorization: Bearer …`; null where it has none, which costs
 * no statement. Reading is for everybody, but whoever sends a token means to be known: a wrong one
 * is refused.
 * @throws {GraphQLError} when the header holds no valid token
 */
export function identityOf(database: Database, request: Request): Promise<Identity> | null {
  const header = request.headers.get('authorization')
  return header === null ? null : identify(database, header)
}

async function identify(database: Database, header: string): Promise<Identity> {
  const [scheme, secret, ...rest] = header.split(' ')
  if (scheme?.toLowerCase() !== 'bearer' || secret === undefined || rest.length > 0) {
    throw unauthenticated('The header "Authorization" has the form "Bearer annals_…".')
  }
  const identity = isSecret(secret) ? await findToken(database, secret) : null
  if (identity === null) {
    throw unauthenticated('The token is not valid: it was revoked, or never was one.')
  }
  return identity
}

/** How much each role may; who has a greater one has the lesser too. */
const RANK: Readonly<Record<TokenRole, number>> = { editor: 1, admin: 2 }

/**
 * @returns the identity, when it has the role or a greater one
 * @throws {GraphQLError} saying what is needed, when there is none, or one with a lesser role
 */
export function requireRole(identity: Identity | null, role: TokenRole): Identity {
  if (identity === null) {
    throw unauthenticated(
      `Writing needs a token with the role ${role}, in the header "Authorization: Bearer annals_…".`,
    )
  }
  if (RANK[identity.role] < RANK[role]) {
    throw forbidden(
      `This needs the role ${role}; the token "${identity.name}" has the role ${identity.role}.`,
    )
  }
  return identity
}
