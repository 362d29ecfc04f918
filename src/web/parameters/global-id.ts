/** Whether a parameter names a thing by its id: those begin with a capital letter, and slugs have none. */
export function isGlobalId(reference: string): boolean {
  return /^[A-Z]/.test(reference)
}
