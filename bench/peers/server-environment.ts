/** Every peer gets as many connections as Annals opens. */
export const POOL_SIZE = 10

export interface ServerEnvironment {
  readonly databaseUrl: string
  readonly port: number
}

/** @throws {Error} when the runner has not set them */
export function serverEnvironment({ DATABASE_URL, PORT }: NodeJS.ProcessEnv): ServerEnvironment {
  if (DATABASE_URL === undefined || PORT === undefined) {
    throw new Error('DATABASE_URL and PORT are not set; the bench starts this server itself.')
  }
  return { databaseUrl: DATABASE_URL, port: Number(PORT) }
}
