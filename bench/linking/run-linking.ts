import { World } from '../data/world.ts'
import { startCluster } from '../database/cluster.ts'
import { prepareDatabase } from '../database/target.ts'
import { copyForWriting } from '../database/writable-copy.ts'
import { type Pinning, pinToOneCore } from '../measurement/one-core.ts'
import { describeSetting, type Setting } from '../measurement/report.ts'
import { serverProcess } from '../measurement/server-processes.ts'
import { progress } from '../progress.ts'
import { linkingReport } from './linking-report.ts'
import { rateOf, summarise } from './measurement.ts'
import { type LinkingRound, Newsroom } from './newsroom.ts'
import { type LinkingOptions, parseLinkingOptions, USAGE } from './options.ts'

/** Compares sizes of databases by how fast articles are linked to the events in them. */
export async function runLinking(
  parameters: readonly string[],
  cleanup: AsyncDisposableStack,
): Promise<void> {
  const options = parseLinkingOptions(parameters, process.env)
  if (options.help) {
    process.stdout.write(USAGE)
    return
  }
  const serverUrl = options.serverUrl ?? (await startCluster(options.dataDirectory, cleanup))
  const settings: Setting[] = []
  let server: number | undefined
  const newsrooms: Newsroom[] = []
  for (const events of options.sizes) {
    const load = { events, seed: options.seed }
    const url = `${serverUrl}/bench_${events}_${options.seed}`
    const prepared = await prepare(url, load)
    settings.push(prepared.setting)
    server = prepared.server
    const copyUrl = await copyForWriting(url, cleanup)
    newsrooms.push(new Newsroom(copyUrl, new World(options.seed, events), server, cleanup))
  }
  const pinning: Pinning = options.allCores
    ? { notPinned: 'as asked for' }
    : await pinToOneCore(server, cleanup)
  const rounds = await runRounds(newsrooms, options)
  const measurements = rounds.map((own, index) =>
    summarise(options.sizes[index] ?? 0, own, rounds[0] ?? []),
  )
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ settings, options, pinning, measurements })}\n`
      : linkingReport(settings, options, pinning, measurements),
  )
}

/** Sees that the database is loaded, and closes it, because one that is in use cannot be copied. */
async function prepare(
  url: string,
  load: { readonly events: number; readonly seed: number },
): Promise<{ setting: Setting; server: number | undefined }> {
  await using opened = new AsyncDisposableStack()
  const { database, report } = await prepareDatabase(url, load, opened)
  return {
    setting: await describeSetting(database.sql, load, report),
    server: await serverProcess(database.sql),
  }
}

/**
 * The sizes take turns, round after round, so that whatever else the machine does hits all alike.
 * @returns the rounds of each size
 */
async function runRounds(
  newsrooms: readonly Newsroom[],
  { articles, rounds }: LinkingOptions,
): Promise<readonly (readonly LinkingRound[])[]> {
  const results = newsrooms.map((): LinkingRound[] => [])
  // The first one is not counted: V8 compiles, and the copy comes into memory.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, newsroom] of newsrooms.entries()) {
      const result = await newsroom.ingest(round * articles, (round + 1) * articles)
      if (round > 0) results[index]?.push(result)
      progress(
        `${newsroom.world.events} events, ${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}: ` +
          `${rateOf(result).toFixed(1)} articles/s`,
      )
    }
  }
  return results
}
