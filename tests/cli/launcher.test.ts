import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CHECKOUT, start } from './program.ts'

/** Makes Node say that it is an older one. */
const AS_NODE_20 = [
  '--import',
  'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.19.0" })',
]

describe('bin/annals.js', () => {
  test('runs the command line with this Node where it runs TypeScript', async () => {
    const { code, stdout } = await start(['bin/annals.js', '--help']).finished()
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: annals /)
  })

  test('hands over to the Node 24 of the dependencies where it does not', async () => {
    const { code, stdout } = await start([...AS_NODE_20, 'bin/annals.js', '--help']).finished()
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: annals /)
  })

  test('passes the exit code on', async () => {
    const { code, stderr } = await start([...AS_NODE_20, 'bin/annals.js', 'nothing']).finished()
    expect(code).toBe(2)
    expect(stderr).toContain("annals: unknown command 'nothing'")
  })

  test('says what to do where there is no Node that can', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'annals-cli-'))
    onTestFinished(() => rm(directory, { recursive: true }))
    await cp(join(CHECKOUT, 'bin'), join(directory, 'bin'), { recursive: true })
    await writeFile(join(directory, 'package.json'), '{"type":"module"}')
    const launcher = join(directory, 'bin', 'annals.js')
    const { code, stdout, stderr } = await start([...AS_NODE_20, launcher, '--help']).finished()
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(
      'annals: needs Node 24, and this is 20.19.0. Run "npm ci", which brings it along, or install Node 24.\n',
    )
  })
})
