import { Command } from 'commander'
import { readEnvironment } from '../../env.ts'
import { describeDatabase, openDatabase, prepareDatabase, seed } from '../database.ts'

/** `annals seed`: loads the Stargate story. */
export function seedCommand(): Command {
  return new Command('seed')
    .summary('load the Stargate story')
    .description(
      'Migrates the database and loads the Stargate story, once: where it was loaded before, nothing changes.',
    )
    .action(async ({ json }: { json?: true }) => {
      const settings = readEnvironment(process.env)
      const database = await openDatabase(settings)
      try {
        await prepareDatabase(database, { ...settings, seedOnStart: false })
        const loaded = await seed(database)
        if (json) {
          process.stdout.write(`${JSON.stringify({ story: 'stargate', loaded })}\n`)
        } else {
          process.stdout.write('stargate\n')
          console.error(
            loaded
              ? `The Stargate story is now in ${describeDatabase(settings)}.`
              : `The Stargate story was in ${describeDatabase(settings)} before; nothing changed.`,
          )
        }
      } finally {
        await database.close()
      }
    })
}
