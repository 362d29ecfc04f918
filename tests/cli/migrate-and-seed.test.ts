import { describe, expect, test } from 'vitest'
import { annals } from './program.ts'
import { programDatabase } from './program-database.ts'

describe('annals migrate', () => {
  test('prints what it applied, and the second time that there was nothing to do', async () => {
    const environment = await programDatabase('nothing')
    const first = await annals(['migrate'], environment)
    expect(first.code).toBe(0)
    expect(first.stdout).toMatch(/^0000_functions\n0001_tables\n(\d{4}_\w+\n)*$/)
    const applied = first.stdout.trim().split('\n')
    expect(first.stderr).toMatch(new RegExp(`^${applied.length} migrations applied to .*\\.\\n$`))
    expect(await annals(['migrate', '--json'], environment)).toEqual({
      code: 0,
      stdout: '{"applied":[]}\n',
      stderr: '',
    })
  })
})

describe('annals seed', () => {
  test('loads the story, and the second time changes nothing', async () => {
    const environment = await programDatabase('schema')
    expect(await annals(['seed', '--json'], environment)).toEqual({
      code: 0,
      stdout: '{"story":"stargate","loaded":true}\n',
      stderr: '',
    })
    const again = await annals(['seed'], environment)
    expect(again).toMatchObject({ code: 0, stdout: 'stargate\n' })
    expect(again.stderr).toMatch(/nothing changed\.\n$/)
  })
})
