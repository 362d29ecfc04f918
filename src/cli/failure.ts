import { TokenRefused } from '../auth/token-refused.ts'
import { DatabaseUnavailable } from '../db/errors.ts'
import { EnvironmentError } from '../env.ts'
import { AddressUnavailable } from '../http/http-server.ts'
import { withoutStatement } from '../http/without-statement.ts'
import { SeedConflict } from '../seed/slugs.ts'

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The command did what it could, and says itself what went wrong: exit code 1. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed'
}

const FOR_PEOPLE = [
  EnvironmentError,
  DatabaseUnavailable,
  AddressUnavailable,
  SeedConflict,
  TokenRefused,
  UsageError,
  CommandFailed,
]

/**
 * Tells why a command ended, on stderr: in a sentence where a person can act on it, and with the
 * stack where it is a bug.
 * @returns the exit code
 */
export function reportFailure(error: unknown): 1 | 2 {
  if (error instanceof Error && FOR_PEOPLE.some((kind) => error instanceof kind)) {
    console.error(`annals: ${error.message}`)
  } else {
    const bug = error instanceof Error ? withoutStatement(error) : error
    console.error('annals: unexpected error:', bug)
  }
  return error instanceof UsageError ? 2 : 1
}
