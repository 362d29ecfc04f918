import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sourcesOf } from '../../../src/cli/ingest/sources.ts'
import { directoryWith } from './directory.ts'

test('a word names stdin, an address or a file, also one that is not there', () => {
  expect(sourcesOf(['-', 'https://example.org/a', 'HTTP://example.org', 'nowhere.html'])).toEqual([
    { kind: 'stdin', name: '-' },
    { kind: 'address', name: 'https://example.org/a' },
    { kind: 'address', name: 'HTTP://example.org' },
    { kind: 'file', name: 'nowhere.html' },
  ])
})

test('a directory names the files in it, in their order, but hidden ones', () => {
  const directory = directoryWith({
    'b.html': '',
    'a.txt': '',
    'c/a.xml': '',
    '.hidden': '',
    '.git/config': '',
  })

  expect(sourcesOf([directory]).map(({ name }) => name)).toEqual(
    ['a.txt', 'b.html', 'c/a.xml'].map((path) => join(directory, path)),
  )
})
