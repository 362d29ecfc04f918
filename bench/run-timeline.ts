import { startCluster } from './database/cluster.ts'
import { prepareDatabase } from './database/target.ts'
import { compare } from './measurement/comparison.ts'
import { describeSetting, reportText } from './measurement/report.ts'
import { collectPages, requireSamePages } from './measurement/start-positions.ts'
import { type Options, parseOptions, USAGE } from './options.ts'
import { annals } from './peers/annals.ts'
import { handWritten } from './peers/hand-written.ts'
import { postgraphile } from './peers/postgraphile.ts'
import { startPeer } from './peers/running-peer.ts'
import { progress } from './progress.ts'

const PEERS = { annals, postgraphile, 'hand-written': handWritten }

/** Compares the peers by the timeline page. */
export async function runTimeline(
  parameters: readonly string[],
  cleanup: AsyncDisposableStack,
): Promise<void> {
  const options = parseOptions(parameters, process.env)
  if (options.help) {
    process.stdout.write(USAGE)
    return
  }
  const databaseUrl = options.databaseUrl ?? (await ownDatabase(options, cleanup))
  const { database, report } = await prepareDatabase(databaseUrl, options.load, cleanup)
  const setting = await describeSetting(database.sql, options.load, report)
  if (options.loadOnly) {
    process.stdout.write(`${JSON.stringify(setting)}\n`)
    return
  }
  const peers = []
  for (const name of options.peers) {
    peers.push(await startPeer(PEERS[name], databaseUrl, cleanup))
  }
  const pages = []
  for (const peer of peers) pages.push(await collectPages(peer, options.load.events))
  requireSamePages(pages)
  progress(`the peers agree on ${pages[0]?.pages.length} pages`)
  const measurements = await compare(pages, options.comparison)
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ setting, comparison: options.comparison, measurements })}\n`
      : reportText(setting, options.comparison, measurements),
  )
}

async function ownDatabase(
  { dataDirectory, load }: Options,
  cleanup: AsyncDisposableStack,
): Promise<string> {
  const serverUrl = await startCluster(dataDirectory, cleanup)
  return `${serverUrl}/bench_${load.events}_${load.seed}`
}
