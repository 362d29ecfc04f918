import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ChildProcess
  /** What it printed so far. */
  readonly output: { readonly stdout: string; readonly stderr: string }
  /** Waits for its end. */
  finished(): Promise<Finished>
}

export interface ServingProgram extends Running {
  /** What it printed as JSON when it was ready. */
  readonly ready: {
    readonly url: string
    readonly database: string
    readonly editorToken: string | null
    readonly migrations: readonly string[]
    readonly storyLoaded: boolean
  }
  query(query: string): Promise<unknown>
}

/** Starts a program with Node and only these variables; it ends with the test at the latest. */
export function start(
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  stdin = '',
): Running {
  const child = spawn(process.execPath, words, {
    cwd: CHECKOUT,
    env: { PATH: process.env.PATH, ...environment },
    stdio: 'pipe',
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk
  })
  child.stdin.end(stdin)
  const closed = once(child, 'close')
  return {
    child,
    output,
    finished: async () => {
      const [code] = await closed
      return { code, ...output }
    },
  }
}

/** Runs `annals` with these words, to its end. */
export function annals(
  words: readonly string[],
  environment?: NodeJS.ProcessEnv,
  stdin?: string,
): Promise<Finished> {
  return start(['src/cli/main.ts', ...words], environment, stdin).finished()
}

/** Starts `annals serve` on a free port and waits until it is ready. */
export async function serve(environment: NodeJS.ProcessEnv): Promise<ServingProgram> {
  const running = start(['src/cli/main.ts', 'serve', '--json'], { PORT: '0', ...environment })
  const line = await firstLine(running)
  const ready = JSON.parse(line)
  return {
    ...running,
    ready,
    query: async (query) => {
      const response = await fetch(ready.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return response.json()
    },
  }
}

/** @throws when the program ends before it printed a line */
async function firstLine({ child, output, finished }: Running): Promise<string> {
  const ended = finished().then(({ code, stderr }) => {
    throw new Error(`ended with code ${code}: ${stderr}`)
  })
  while (!output.stdout.includes('\n')) {
    await Promise.race([child.stdout && once(child.stdout, 'data'), ended])
  }
  return output.stdout.slice(0, output.stdout.indexOf('\n'))
}
