import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where articles are read from. */
export type Source =
  | { readonly kind: 'stdin'; readonly name: '-' }
  | { readonly kind: 'address'; readonly name: string }
  | { readonly kind: 'file'; readonly name: string }

/**
 * What the words of a command line name: "-" is stdin, http(s) addresses are fetched, and of a
 * directory all files are meant, in the order of their paths, but hidden ones. What is not there is
 * found out when it is read.
 */
export function sourcesOf(words: readonly string[]): readonly Source[] {
  return words.flatMap((word): readonly Source[] => {
    if (word === '-') return [{ kind: 'stdin', name: '-' }]
    if (/^https?:\/\//i.test(word)) return [{ kind: 'address', name: word }]
    return statSync(word, { throwIfNoEntry: false })?.isDirectory()
      ? filesIn(word)
      : [{ kind: 'file', name: word }]
  })
}

function filesIn(directory: string): readonly Source[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry): readonly Source[] => {
      const path = join(directory, entry.name)
      if (entry.isDirectory()) return filesIn(path)
      return entry.isFile() ? [{ kind: 'file', name: path }] : []
    })
}
