import DataLoader from 'dataloader'

/**
 * Reads rows by a key, many keys a statement.
 * @param read returns the rows found, in any order
 * @param keyOf the key of a row, in the form it is asked for by
 */
export function createRowLoader<Row>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const byKey = new Map((await read(keys)).map((row) => [keyOf(row), row]))
    return keys.map((key) => byKey.get(key) ?? null)
  })
}

/** The same for rows that belong to a key: each key's rows in the order they were read. */
export function createRowsLoader<Row>(
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (keys) => {
    const byKey = Map.groupBy(await read(keys), keyOf)
    return keys.map((key) => byKey.get(key) ?? [])
  })
}
