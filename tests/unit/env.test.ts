import { describe, expect, test } from 'vitest'
import { EnvironmentError, readEnvironment } from '../../src/env.ts'

const complaintAbout = (variables: NodeJS.ProcessEnv): string => {
  try {
    readEnvironment(variables)
  } catch (error) {
    if (error instanceof EnvironmentError) {
      return error.message
    }
    throw error
  }
  throw new Error('nothing was refused')
}

describe('defaults', () => {
  const defaults = {
    host: '127.0.0.1',
    port: 4000,
    databaseUrl: undefined,
    dataDirectory: '.annals',
    seedOnStart: true,
    logLevel: 'info',
    languageModel: undefined,
  }

  test('hold where nothing is set', () => {
    expect(readEnvironment({})).toEqual(defaults)
  })

  test('hold for empty variables', () => {
    const names = [
      ...['HOST', 'PORT', 'DATABASE_URL', 'ANNALS_DATA_DIR', 'ANNALS_SEED', 'LOG_LEVEL'],
      ...['ANNALS_PUBLIC_URL', 'ANNALS_LLM_URL', 'ANNALS_LLM_MODEL', 'ANNALS_LLM_KEY'],
    ]
    const empty = Object.fromEntries(names.map((name) => [name, '']))
    expect(readEnvironment(empty)).toEqual(defaults)
  })

  test('are not disturbed by variables of others', () => {
    expect(readEnvironment({ PATH: '/bin', PORTS: 'x' })).toEqual(defaults)
  })

  test('a server, which may be anybody’s, is not seeded', () => {
    expect(readEnvironment({ DATABASE_URL: 'postgres://db/annals' }).seedOnStart).toBe(false)
  })
})

describe('values', () => {
  test('are taken over', () => {
    const settings = readEnvironment({
      HOST: '::1',
      PORT: '8080',
      DATABASE_URL: 'postgresql://user:p%40ss@db.example:5433/news',
      ANNALS_DATA_DIR: '/var/lib/annals',
      ANNALS_SEED: 'true',
      LOG_LEVEL: 'silent',
      ANNALS_PUBLIC_URL: 'https://annals.example/',
      ANNALS_LLM_URL: 'https://models.example/v1/',
      ANNALS_LLM_MODEL: 'tiny:1b',
      ANNALS_LLM_KEY: 'sk-1',
    })
    expect(settings).toEqual({
      host: '::1',
      port: 8080,
      databaseUrl: 'postgresql://user:p%40ss@db.example:5433/news',
      dataDirectory: '/var/lib/annals',
      seedOnStart: true,
      logLevel: 'silent',
      publicUrl: 'https://annals.example',
      languageModel: { url: 'https://models.example/v1/', model: 'tiny:1b', key: 'sk-1' },
    })
  })

  test('are frozen', () => {
    expect(Object.isFrozen(readEnvironment({}))).toBe(true)
  })

  test('the embedded engine can be left empty', () => {
    expect(readEnvironment({ ANNALS_SEED: 'false' }).seedOnStart).toBe(false)
  })

  test.for(['0', '1', '65535'])('PORT may be %s', (port) => {
    expect(readEnvironment({ PORT: port }).port).toBe(Number(port))
  })
})

describe('complaints', () => {
  test.for(['65536', '-1', '80a', '4000.5', ' 80', '0x50', '1e3', '99999999999'])(
    'PORT may not be %s',
    (port) => {
      expect(complaintAbout({ PORT: port })).toBe(
        `The environment cannot be used:\n  PORT is "${port}"; it must be a whole number from 0 to 65535.`,
      )
    },
  )

  test.for(['http://localhost', 'local host', 'localhost/'])('HOST may not be %s', (host) => {
    expect(complaintAbout({ HOST: host })).toContain(`HOST is "${host}"; it must be a host name`)
  })

  test.for([
    'http://db/annals',
    'db:5432',
    'postgres:db',
    'postgres://a:b%zz@db/x',
    'postgres://[',
  ])('DATABASE_URL may not be %s', (url) => {
    expect(complaintAbout({ DATABASE_URL: url })).toMatch(/DATABASE_URL is .*; it must be a URL/)
  })

  test.for([
    'mysql://user:hunter2@db/annals',
    'user:hunter2@db/annals',
    'postgres://user:hunter2%zz@db/annals',
    'hunter2',
  ])('the password in %s is not repeated', (url) => {
    expect(complaintAbout({ DATABASE_URL: url })).not.toContain('hunter2')
  })

  test.for([
    'annals.example',
    'ftp://annals.example',
    'https://annals.example/news',
    'https://annals.example/?x',
    'https://user:hunter2@annals.example',
    'https://',
  ])('ANNALS_PUBLIC_URL may not be %s', (url) => {
    const complaint = complaintAbout({ ANNALS_PUBLIC_URL: url })
    expect(complaint).toMatch(/ANNALS_PUBLIC_URL is .*; it must be where the server is reached/)
    expect(complaint).not.toContain('hunter2')
  })

  test('ANNALS_SEED and LOG_LEVEL name what they may be', () => {
    expect(complaintAbout({ ANNALS_SEED: 'yes', LOG_LEVEL: 'loud' })).toBe(
      [
        'The environment cannot be used:',
        '  ANNALS_SEED is "yes"; it must be true or false.',
        '  LOG_LEVEL is "loud"; it must be one of trace, debug, info, warn, error, fatal, silent.',
      ].join('\n'),
    )
  })

  test('list every malformed variable, each on its line', () => {
    const lines = complaintAbout({ HOST: '/', PORT: 'x', DATABASE_URL: 'x', LOG_LEVEL: 'x' })
    expect(lines.split('\n').map((line) => line.trim().split(' ')[0])).toEqual([
      'The',
      'HOST',
      'PORT',
      'DATABASE_URL',
      'LOG_LEVEL',
    ])
  })

  test('a line break in a value makes no further line', () => {
    expect(complaintAbout({ PORT: '80\nHOST is fine' }).split('\n')).toHaveLength(2)
  })
})

describe('a language model', () => {
  const url = 'http://127.0.0.1:11434/v1'

  test('needs no key', () => {
    expect(
      readEnvironment({ ANNALS_LLM_URL: url, ANNALS_LLM_MODEL: 'tiny' }).languageModel,
    ).toEqual({ url, model: 'tiny', key: undefined })
  })

  test('is switched off by its URL alone', () => {
    const left = { ANNALS_LLM_URL: '', ANNALS_LLM_MODEL: 'tiny', ANNALS_LLM_KEY: 'sk-1' }
    expect(readEnvironment(left).languageModel).toBeUndefined()
  })

  test.for(['', undefined])('must be named, not "%s", also where more is malformed', (name) => {
    const variables = { LOG_LEVEL: 'loud', ANNALS_LLM_URL: url, ANNALS_LLM_MODEL: name }
    expect(complaintAbout(variables).split('\n').at(-1)).toBe(
      '  ANNALS_LLM_MODEL is not set; it must name the model to ask where ANNALS_LLM_URL is set.',
    )
    expect(complaintAbout(variables)).toContain('LOG_LEVEL')
  })

  test.for([
    '127.0.0.1:11434/v1',
    'ftp://models.example/v1',
    'http://',
    'https://me@models.example/v1',
    'https://:hunter2@models.example/v1',
    'https://models.example/v1?key=hunter2',
    'https://models.example/v1#x',
    'https://models.example/v1/chat/completions',
  ])('has no base URL like %s', (wrong) => {
    const complaint = complaintAbout({ ANNALS_LLM_URL: wrong, ANNALS_LLM_MODEL: 'tiny' })
    expect(complaint).toMatch(/ANNALS_LLM_URL is .*; it must be the base of an API/)
    expect(complaint.split('\n')).toHaveLength(2)
    expect(complaint).not.toContain('hunter2')
  })

  test.for(['x'.repeat(201), 'tiny\nsmall'])('has no name like %j', (name) => {
    const complaint = complaintAbout({ ANNALS_LLM_URL: url, ANNALS_LLM_MODEL: name })
    expect(complaint).toContain('it must be the name of a model, of at most 200 characters.')
    expect(complaint.split('\n')).toHaveLength(2)
  })

  test('may have a name of 200 characters', () => {
    const name = 'x'.repeat(200)
    const settings = readEnvironment({ ANNALS_LLM_URL: url, ANNALS_LLM_MODEL: name })
    expect(settings.languageModel?.model).toBe(name)
  })

  test.for(['hunter2\n', 'hunter2 x', 'hünter2'])('the key %j is refused unseen', (key) => {
    const complaint = complaintAbout({ ANNALS_LLM_KEY: key })
    expect(complaint).toBe(
      'The environment cannot be used:\n  ANNALS_LLM_KEY is a secret (not repeated here); it must be of visible ASCII characters, without spaces.',
    )
  })
})
