/**
 * A row that a foreign key promises.
 * @throws {Error} when it is not there all the same, which is a fault of the program or database
 */
export async function required<Row>(row: Promise<Row | null>, what: string): Promise<Row> {
  const found = await row
  if (found === null) throw new Error(`${what} is missing`)
  return found
}
