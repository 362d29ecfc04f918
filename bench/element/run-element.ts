import { cpus } from 'node:os'
import { compressedSize } from '../../tests/support/browser/compressed-size.ts'
import { medianOf } from '../measurement/quantiles.ts'
import { progress } from '../progress.ts'
import { type AnnalsNews, readAnnalsNews } from './annals-news.ts'
import type { ElementPeer, ShownTimeline } from './element-peer.ts'
import { type Drawing, elementReport, type PeerAccount } from './element-report.ts'
import { parseElementOptions, USAGE } from './options.ts'
import { servePeers } from './peer-site.ts'
import { annalsTimeline, annalsTimelineLaidOut } from './peers/annals-timeline.ts'
import { reactChrono } from './peers/react-chrono.ts'
import { timelineJs } from './peers/timeline-js.ts'
import { visTimeline } from './peers/vis-timeline.ts'
import { Reader, type TimedDrawing } from './reader.ts'

/** As large as pages get: with 50 events, they hold all of them. */
const PATHS = ['/annals-timeline.js', '/?page-size=50', '/embed/timeline?page-size=50']

/** Compares `<annals-timeline>` with other timelines in a browser. */
export async function runElement(
  parameters: readonly string[],
  cleanup: AsyncDisposableStack,
): Promise<void> {
  const options = parseElementOptions(parameters, process.env)
  if (options.help) {
    process.stdout.write(USAGE)
    return
  }
  const news: AnnalsNews[] = []
  for (const [index, events] of options.sizes.entries()) {
    news.push(await readAnnalsNews(events, index === 0 ? PATHS : [], cleanup))
  }
  const [met] = news
  if (met === undefined) throw new RangeError('nothing is to be measured')
  const annals = annalsTimeline(met.script)
  const others: readonly ElementPeer[] = [
    await visTimeline(),
    await timelineJs(),
    await reactChrono(),
  ]
  const peers = [annals, annalsTimelineLaidOut(met.script), ...others]
  const site = await servePeers(peers, cleanup)
  const reader = await Reader.start(options.chromium, site, cleanup)
  const accounts: PeerAccount[] = []
  for (const peer of [annals, ...others]) {
    accounts.push(await accountOf(peer, met.timeline, reader))
  }
  const drawings: Drawing[] = []
  for (const { timeline } of news) {
    drawings.push(...(await compareDrawings(peers, timeline, reader, options.rounds)))
  }
  const processors = cpus()
  const results = {
    chromium: reader.version,
    processors: `${processors.length} × ${processors[0]?.model.trim()}`,
    drawings,
    accounts,
    sizes: met.sizes,
  }
  process.stdout.write(
    options.json ? `${JSON.stringify({ options, ...results })}\n` : elementReport(options, results),
  )
}

async function accountOf(
  peer: ElementPeer,
  timeline: ShownTimeline,
  reader: Reader,
): Promise<PeerAccount> {
  progress(`${peer.name}: looking for what axe finds and Tab reaches`)
  const { name, version, library } = peer
  return {
    peer: name,
    version,
    script: compressedSize(library.script),
    style: compressedSize(library.style),
    encounter: await reader.meet(peer, timeline),
  }
}

/** The peers take turns, round after round, so that whatever else the machine does hits all alike. */
async function compareDrawings(
  peers: readonly ElementPeer[],
  timeline: ShownTimeline,
  reader: Reader,
  rounds: number,
): Promise<readonly Drawing[]> {
  const results = peers.map((): TimedDrawing[] => [])
  const events = timeline.edges.length
  // The first round is not counted: the browser and the machine's caches warm up.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, peer] of peers.entries()) {
      const result = await reader.time(peer, timeline)
      if (round > 0) results[index]?.push(result)
      progress(
        `${events} events, ${round === 0 ? 'warming up' : `round ${round} of ${rounds}`}: ` +
          `${peer.name} ${result.milliseconds.toFixed(0)} ms`,
      )
    }
  }
  const [annals = []] = results
  return peers.map(({ name }, index) => {
    const own = results[index] ?? []
    const times = own.map(({ milliseconds }) => milliseconds)
    return {
      peer: name,
      events,
      drawn: Math.min(...own.map(({ drawn }) => drawn)),
      median: medianOf(times),
      fastest: Math.min(...times),
      slowest: Math.max(...times),
      timesAnnals: medianOf(
        times.map((time, round) => time / (annals[round]?.milliseconds ?? Number.NaN)),
      ),
    }
  })
}
