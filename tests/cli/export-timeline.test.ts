import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { annals, serve } from './program.ts'
import { ENGINE, programDatabase } from './program-database.ts'

const timeline = (...words: string[]) => ['export', 'timeline', ...words]

async function directory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'annals-cli-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

describe('annals export timeline', () => {
  test('writes what the options ask for to stdout, and how to go on to stderr', async () => {
    const environment = await programDatabase('story')
    const words = ['--format', 'csv', '--kinds', 'pardon,amnesty', '--language', 'de']
    const first = await annals(timeline(...words, '--page-size', '1'), environment)
    const cursor = /--after (\S+)\n$/.exec(first.stderr)?.[1] ?? ''
    const rest = await annals(timeline(...words, '--after', cursor), environment)

    expect(first.code).toBe(0)
    expect(first.stdout.split('\r\n').slice(1)).toEqual([
      expect.stringMatching(
        /,jan6-amnesty,Trump gewährt .*,http:\/\/127\.0\.0\.1:4000\/event\/jan6-amnesty,/,
      ),
      '',
    ])
    expect(first.stderr).toBe(
      `annals: More events follow. The next file begins with --after ${cursor}\n`,
    )
    expect({ ...rest, stdout: rest.stdout.split('\r\n').length }).toEqual({
      code: 0,
      stdout: 3,
      stderr: '',
    })
    expect(rest.stdout).toContain(',ulbricht-pardon,')
  })

  test('writes a file whole, over an older one', async () => {
    const environment = await programDatabase('story')
    const folder = await directory()
    const file = join(folder, 'timeline.png')
    await writeFile(file, 'older')
    const finished = await annals(
      timeline('--format', 'png', '--output', file, '--width', '400', '--theme', 'dark'),
      environment,
    )
    const png = await readFile(file)

    expect(finished).toEqual({
      code: 0,
      stdout: '',
      stderr: `annals: ${file} is written, ${png.length} bytes.\n`,
    })
    expect(png.readUInt32BE(16)).toBe(400)
    expect(await readdir(folder)).toEqual(['timeline.png'])
  })

  test('leaves nothing behind where the file cannot be written', async () => {
    const environment = await programDatabase('story')
    const folder = await directory()
    const { code, stdout, stderr } = await annals(
      timeline('--format', 'md', '--output', folder),
      environment,
    )

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^annals: ${folder} cannot be written \\(`))
    expect(await readdir(folder)).toEqual([])
    expect((await readdir(tmpdir())).filter((name) => name.includes('.partial'))).toEqual([])
  })

  // Found before any database is opened.
  test.for([
    [
      '--format=xlsx',
      "option '--format <format>' argument 'xlsx' is invalid. Allowed choices are json, csv, ",
    ],
    ['--kinds=nonsense', '--kinds has "nonsense"; the kinds are accident, '],
    ['--order=random', '--order is "random"; it must be one of happened-asc, '],
    ['--page-size=0', '--page-size is "0"; it must be a whole number from 1 to 100.'],
    ['--language=x_y', '--language is "x_y"; it must be up to 10 language tags'],
    ['--width=400', '--width can be given with --format svg and png only.'],
    ['--group-by=day', "unknown option '--group-by=day'"],
    ['--json', '--json has no meaning here: --format says what is written.'],
  ])('refuses %s', async ([option, message]) => {
    const given = option?.startsWith('--format') ? [] : ['--format', 'csv']
    const { code, stdout, stderr } = await annals(timeline(...given, option ?? ''), {
      ANNALS_DATA_DIR: '/nonexistent/annals',
    })

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.slice(0, `annals: ${message}`.length)).toBe(`annals: ${message}`)
  })

  test('refuses what the server refuses, by the name of the option', async () => {
    const environment = await programDatabase('story')
    const finished = await annals(timeline('--format', 'ics', '--during', 'yesterday'), environment)

    expect(finished).toMatchObject({ code: 2, stdout: '' })
    expect(finished.stderr).toMatch(
      /^annals: --during is wrong: "yesterday" is not a date in EDTF; /,
    )
  })

  if (ENGINE === 'embedded') {
    test('is answered by the server that holds the embedded database', async () => {
      const environment = await programDatabase('story')
      const { ready } = await serve(environment)
      const { code, stdout, stderr } = await annals(
        timeline('--format', 'feed.json', '--story', 'stargate'),
        environment,
      )

      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const feed = JSON.parse(stdout)
      expect(feed.feed_url).toBe(`${new URL(ready.url).origin}/timeline.feed.json?story=stargate`)
      expect(feed.items).toHaveLength(10)
    })
  }
})
