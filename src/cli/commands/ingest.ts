import { Command } from 'commander'
import { readEnvironment } from '../../env.ts'
import { CommandFailed, UsageError } from '../failure.ts'
import type { Fallbacks } from '../ingest/fallbacks.ts'
import { sourcesOf } from '../ingest/sources.ts'
import { awaitStopSignals } from '../stop-signals.ts'
import { version } from '../version.ts'

interface Options extends Fallbacks {
  readonly json?: true
  readonly dryRun?: boolean
}

/** `annals ingest`: takes articles in, and links them to the events that they report. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .summary('take articles in, and link them to the events that they report')
    .description(
      [
        'Takes articles in: pages, feeds (RSS, Atom, JSON Feed), plain text, and NDJSON with an object a line of url, title, text or html, language, publishedAt and outlet. What is in already is left as it is, so that a call which was interrupted can be made again. Where a running server holds the embedded database, the articles go through that server.',
        'The options tell what a source does not tell itself.',
      ].join('\n\n'),
    )
    .argument('<source...>', 'files, directories, http(s) addresses, or - for stdin')
    .option('--outlet <name>', 'who published it')
    .option('--language <tag>', 'its language (BCP 47), such as de or en')
    .option(
      '--published <time>',
      'when: 2025-01-23T15:30:00+01:00, or with --zone 2025-01-23T15:30 or 2025-01-23',
    )
    .option('--zone <name>', 'the time zone of its times, such as Europe/Berlin')
    .option('--title <title>', 'the headline of a single article')
    .option('--url <address>', 'the address of a single article')
    .option('--dry-run', 'print what would become of them, and store nothing')
    .action(async (words: readonly string[], options: Options) => {
      const sources = sourcesOf(words)
      if (sources.length > 1 && (options.title ?? options.url) !== undefined) {
        throw new UsageError(
          '--title and --url are of a single article; these are several sources.',
        )
      }
      await ingest(sources, options)
    })
}

async function ingest(
  sources: ReturnType<typeof sourcesOf>,
  { json, dryRun = false, ...fallbacks }: Options,
): Promise<void> {
  const settings = readEnvironment({ LOG_LEVEL: 'warn', ...process.env })
  const [{ openSink }, { ingestAll }, { showProgress }, report] = await Promise.all([
    import('../ingest/open-sink.ts'),
    import('../ingest/ingest-all.ts'),
    import('../ingest/progress.ts'),
    import('../ingest/report.ts'),
  ])
  const stop = new AbortController()
  awaitStopSignals().first.then((signal) => stop.abort(signal))
  const sink = await openSink(settings, dryRun)
  const progress = showProgress(sources.length, process.stdout, process.stderr)
  let articles = 0
  try {
    const summary = await ingestAll(sources, sink, {
      fallbacks,
      version: version(),
      stdin: process.stdin,
      signal: stop.signal,
      onArticle: (name, result, sourcesRead) => {
        articles += 1
        progress.advance(sourcesRead, name, articles)
        if ('refusal' in result) {
          if (json) progress.print(report.failureAsJson({ name, problem: result.refusal }))
        } else {
          const line = json ? report.articleAsJson : report.describeArticle
          progress.print(line(name, result))
        }
      },
    })
    progress.end()
    console.error(report.describeSummary(summary))
    if (summary.stopped) throw new CommandFailed('Stopped before the end.')
    if (summary.failures.length > 0) throw new CommandFailed('Not every article was taken in.')
  } finally {
    progress.end()
    await sink.close()
  }
}
