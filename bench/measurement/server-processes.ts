import { readdir, readFile } from 'node:fs/promises'
import type { Sql } from '../../src/db/client.ts'

/** @returns the id of the server's first process, where it is one of this machine's, else undefined */
export async function serverProcess(sql: Sql): Promise<number | undefined> {
  const [row] = await sql<{ pid: number; database: string }[]>`
    -- bench: own process on the server
    select pg_backend_pid() as pid, current_database() as database`
  if (row === undefined) throw new Error('the server told nothing of itself')
  const { pid, database } = row
  // In a container, or elsewhere, the same number is another process.
  const title = await titleOf(pid)
  return title.startsWith('postgres:') && title.includes(` ${database} `)
    ? parentOf(pid)
    : undefined
}

export async function childrenOf(parent: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const parents = await Promise.all(pids.map((pid) => parentOf(pid).catch(() => undefined)))
  return pids.filter((_, index) => parents[index] === parent)
}

async function parentOf(pid: number): Promise<number> {
  return Number((await statOf(pid))[1])
}

/**
 * What a server's connections to a database have computed so far, in milliseconds; not what is done
 * for all of them alike, such as writing the log.
 */
export async function processorTimeOf(server: number, database: string): Promise<number> {
  const times = (await childrenOf(server)).map(async (pid) => {
    // One that has just ended computes no more.
    const title = await titleOf(pid)
    const stat = title.includes(` ${database} `) ? await statOf(pid).catch(() => []) : []
    return Number(stat[11] ?? 0) + Number(stat[12] ?? 0)
  })
  return (await Promise.all(times)).reduce((sum, time) => sum + time, 0) * MILLISECONDS_A_TICK
}

/** Linux counts in hundredths of a second there, whatever its clock does (proc_pid_stat(5)). */
const MILLISECONDS_A_TICK = 10

/** @returns the fields of /proc/PID/stat from the third one on, the process's state */
async function statOf(pid: number): Promise<readonly string[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // The second one, the name in parentheses, may contain anything.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/** @returns what the process calls itself, such as "postgres: annals bench 127.0.0.1(5000) idle" */
function titleOf(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
}
