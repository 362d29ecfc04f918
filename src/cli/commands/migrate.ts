import { Command } from 'commander'
import { readEnvironment } from '../../env.ts'
import { describeDatabase, openDatabase } from '../database.ts'

/** `annals migrate`: brings the database to this program's schema. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .summary('bring the database to the schema of this version')
    .description(
      'Applies the migrations that the database lacks, and prints their names. The server does the same when it starts.',
    )
    .action(async ({ json }: { json?: true }) => {
      const settings = readEnvironment(process.env)
      const { migrate } = await import('../../db/migrate.ts')
      const database = await openDatabase(settings)
      try {
        const applied = await migrate(database)
        if (json) {
          process.stdout.write(`${JSON.stringify({ applied })}\n`)
        } else {
          process.stdout.write(applied.map((name) => `${name}\n`).join(''))
          console.error(`${applied.length} migrations applied to ${describeDatabase(settings)}.`)
        }
      } finally {
        await database.close()
      }
    })
}
