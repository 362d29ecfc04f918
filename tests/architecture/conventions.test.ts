import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { readSources } from './sources.ts'

const sources = readSources('src', 'seeds', 'tests')
const names = sources.map(({ path }) => path)

const pathsWith = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

test('files and folders are named in kebab-case', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|d))?\.ts$/

  expect(
    names.filter(
      (path) => !kebab.test(posix.basename(path)) || !/^[a-z0-9/-]+$/.test(posix.dirname(path)),
    ),
  ).toEqual([])
})

test('no file is named after nothing in particular', () => {
  expect(names.filter((path) => /(^|[/-])(utils?|helpers?|common|misc)[.-]/.test(path))).toEqual([])
})

test('there are no barrels', () => {
  expect(names.filter((path) => posix.basename(path) === 'index.ts')).toEqual([])
  expect(pathsWith(/^export \* from/m)).toEqual([])
})

test('exports have names', () => {
  expect(pathsWith(/^export default|^export \{[^}]*\bas default\b/m)).toEqual([])
})

test('the environment is read in src/env.ts alone; others hand it over whole', () => {
  const handedOver = /readEnvironment\((process\.env|\{[^}]*\.\.\.process\.env \})/g
  const readers = sources
    .filter(({ path }) => path.startsWith('src/') && path !== 'src/env.ts')
    .filter(({ text }) => /process\.env|import\.meta\.env/.test(text.replaceAll(handedOver, '')))

  expect(readers.map(({ path }) => path)).toEqual([])
})
