/**
 * The name of the constraint that refused a write; undefined where it failed for another reason.
 * @param error as drizzle or the driver throws it
 */
export function constraintOf(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('constraint_name' in cause && typeof cause.constraint_name === 'string') {
      return cause.constraint_name
    }
  }
  return undefined
}
