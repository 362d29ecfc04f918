import { once } from 'node:events'
import { Command } from 'commander'
import { readEnvironment } from '../../env.ts'
import { readDecisions } from '../../ingest/read-decisions.ts'
import { openDatabase, prepareOwnDatabase } from '../database.ts'
import { exportTimelineCommand } from './export-timeline.ts'

/** `annals export`: what the database holds, in formats for other programs. */
export function exportCommand(): Command {
  return new Command('export')
    .summary('write what the database holds for other programs')
    .addCommand(exportTimelineCommand())
    .addCommand(
      new Command('decisions')
        .summary('write the articles that editors decided on, for training the linker')
        .description(
          'Writes one line of JSON an article that an editor decided on: its text, the slugs of the events that it reports, recalls and does not report, and every decision with who, when and why.',
        )
        .action(exportDecisions),
    )
}

async function exportDecisions(): Promise<void> {
  const settings = readEnvironment({ LOG_LEVEL: 'warn', ...process.env })
  const database = await openDatabase(settings)
  try {
    await prepareOwnDatabase(database, settings)
    for await (const article of readDecisions(database.sql)) {
      if (!process.stdout.write(`${JSON.stringify(article)}\n`)) await once(process.stdout, 'drain')
    }
  } finally {
    await database.close()
  }
}
