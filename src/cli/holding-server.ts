import { DirectoryInUse } from '../db/directory-lock.ts'

/**
 * What to ask instead of opening the embedded database: the address of the API of the server that
 * has it open.
 * @throws the error itself, when it says anything else
 */
export function holdingServer(error: unknown): string {
  if (error instanceof DirectoryInUse && error.owner.url !== undefined) return error.owner.url
  throw error
}
