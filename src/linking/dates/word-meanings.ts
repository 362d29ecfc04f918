/** A table of word stems, and what a word that begins with one of them means. */
export function meaningOf<Meaning>(table: readonly (readonly [string, Meaning])[]) {
  return (word: string): Meaning => {
    const found = table.find(([stem]) => word.toLowerCase().startsWith(stem))
    if (!found) throw new Error(`the table has no stem of "${word}"`)
    return found[1]
  }
}
