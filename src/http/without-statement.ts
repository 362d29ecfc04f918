/**
 * The driver's error instead of drizzle's around it, whose message repeats the statement with its
 * parameters: what a person has written or looked for does not belong into a log.
 */
export function withoutStatement(error: Error): Error {
  // By its name, so that an error can be told without loading drizzle.
  return error.constructor.name === 'DrizzleQueryError' && error.cause instanceof Error
    ? error.cause
    : error
}
