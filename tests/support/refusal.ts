import postgres from 'postgres'

/**
 * What refuses a write: the name of the constraint, or the database's message where it is none,
 * or "nothing" where the write succeeds.
 */
export async function refusalOf(write: Promise<unknown>): Promise<string> {
  try {
    await write
    return 'nothing'
  } catch (error) {
    const refused = databaseError(error)
    return refused.constraint_name ?? refused.message
  }
}

/** The database's own error, out of those that the libraries wrap it in. */
function databaseError(error: unknown): postgres.PostgresError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof postgres.PostgresError) {
      return cause
    }
  }
  throw error
}
