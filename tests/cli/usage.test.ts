import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { annals } from './program.ts'

const VERBS = ['serve', 'migrate', 'seed', 'query', 'ingest', 'evaluate']

describe('--help', () => {
  test('lists the verbs, the exit codes and the variables on stdout', async () => {
    const { code, stdout, stderr } = await annals(['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const word of [
      ...VERBS,
      'token',
      'export',
      'Exit codes',
      'DATABASE_URL',
      'ANNALS_DATA_DIR',
      'PORT',
    ]) {
      expect(stdout).toContain(word)
    }
  })

  test.for([...VERBS, 'token create', 'token list', 'token revoke', 'export decisions'])(
    'of %s has its options and the exit codes',
    async (verb) => {
      const { code, stdout } = await annals([...verb.split(' '), '--help'])
      expect(code).toBe(0)
      expect(stdout).toMatch(new RegExp(`^Usage: annals ${verb} \\[options\\]`))
      expect(stdout).toContain('--json')
      expect(stdout).toContain('Exit codes')
    },
  )

  test('of token lists its verbs', async () => {
    const { code, stdout } = await annals(['token', '--help'])
    expect(code).toBe(0)
    for (const verb of ['create', 'list', 'revoke']) expect(stdout).toContain(`  ${verb} `)
  })
})

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await annals(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

describe('wrong usage ends with 2 and says what is wrong on stderr', () => {
  test.for([
    [['frobnicate'], "annals: unknown command 'frobnicate'"],
    [['--frobnicate'], "annals: unknown option '--frobnicate'"],
    [['seed', '--frobnicate'], "annals: unknown option '--frobnicate'"],
    [['token', 'frobnicate'], "annals: unknown command 'frobnicate'"],
    [['query'], "annals: missing required argument 'file-or-text'"],
    [['migrate', 'now'], 'annals: too many arguments'],
    [['query', 'nowhere.graphql'], 'annals: There is no file nowhere.graphql'],
    [['query', 'src'], 'annals: There is no file src'],
    [['query', '{ x }', '--variables', '[1]'], 'annals: --variables must be a JSON object'],
    [['query', '{ x }', '--variables', '{'], 'annals: --variables must be a JSON object'],
    [
      ['query', '{ x }', '--token-file', 'nowhere'],
      'annals: The token file nowhere cannot be read',
    ],
  ] as const)('%j', async ([words, complaint]) => {
    const { code, stdout, stderr } = await annals(words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(complaint)
    expect(stderr).not.toMatch(/\n {4}at /)
  })

  test('no verb at all prints the help', async () => {
    const { code, stdout, stderr } = await annals([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: annals/)
  })
})
