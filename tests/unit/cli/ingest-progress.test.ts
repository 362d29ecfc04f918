import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { showProgress } from '../../../src/cli/ingest/progress.ts'

function streams(isTTY: boolean) {
  const written = { stdout: '', stderr: '' }
  const stdout = new PassThrough().on('data', (chunk) => {
    written.stdout += chunk
  })
  // What the bar needs of a terminal.
  const stderr = Object.assign(new PassThrough(), {
    isTTY,
    columns: 80,
    clearLine: () => true,
    cursorTo: () => true,
  }).on('data', (chunk) => {
    written.stderr += chunk
  })
  return { stdout, stderr: stderr as unknown as NodeJS.WriteStream, written }
}

test('without a terminal, lines are printed and nothing else', () => {
  const { stdout, stderr, written } = streams(false)
  const progress = showProgress(2, stdout, stderr)
  progress.advance(0.5, 'a.html', 1)
  progress.print('new\tferry-stops')
  progress.end()

  expect(written).toEqual({ stdout: 'new\tferry-stops\n', stderr: '' })
})

test('on a terminal, a bar is shown there, and the lines are data still', () => {
  const { stdout, stderr, written } = streams(true)
  const progress = showProgress(2, stdout, stderr)
  progress.advance(1, 'a.html', 1)
  progress.print('new\tferry-stops')
  progress.end()

  expect(written.stdout).toBe('new\tferry-stops\n')
  expect(written.stderr).toContain('50% | 1 articles | a.html')
})
