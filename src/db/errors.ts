/** The database cannot be used as configured. The message is for the person who configured it. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
}

/** A driver's connection failure as a sentence that says what to do. Passwords are not repeated. */
export function explainConnectionFailure(error: unknown, url: string): Error {
  if (!(error instanceof Error) || error instanceof DatabaseUnavailable) {
    return error instanceof Error ? error : new Error(String(error))
  }
  const sentence = sentenceFor('code' in error ? String(error.code) : '', new URL(url), error)
  return sentence === undefined ? error : new DatabaseUnavailable(sentence, { cause: error })
}

function sentenceFor(code: string, { hostname, port, username, pathname }: URL, error: Error) {
  const server = `${hostname}:${port || 5432}`
  switch (code) {
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'EHOSTUNREACH':
    case 'ETIMEDOUT':
    case 'CONNECT_TIMEOUT':
    case 'CONNECTION_CLOSED':
    case 'NOT_POSTGRESQL':
      return `No PostgreSQL answers at ${server} (${code}). Start it, or correct DATABASE_URL.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host ${hostname} of DATABASE_URL is not known (${code}).`
    case '28P01':
    case '28000':
      return `PostgreSQL at ${server} refuses the user "${decodeURIComponent(username)}": ${error.message}. Correct the user or password in DATABASE_URL.`
    case '3D000':
      return `PostgreSQL at ${server} has no database "${decodeURIComponent(pathname.slice(1))}". Create it, or correct DATABASE_URL.`
    case '57P03':
    case '53300':
      return `PostgreSQL at ${server} takes no connection now: ${error.message}. Try again.`
    default:
      return undefined
  }
}
