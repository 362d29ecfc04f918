import { Command, CommanderError } from 'commander'
import { evaluateCommand } from './commands/evaluate.ts'
import { exportCommand } from './commands/export.ts'
import { ingestCommand } from './commands/ingest.ts'
import { migrateCommand } from './commands/migrate.ts'
import { queryCommand } from './commands/query.ts'
import { seedCommand } from './commands/seed.ts'
import { serveCommand } from './commands/serve.ts'
import { tokenCommand } from './commands/token.ts'
import { reportFailure } from './failure.ts'
import { resolveDrizzleQuickly } from './quick-imports.ts'
import { version } from './version.ts'

const EXIT_CODES = `
Data goes to stdout, everything else to stderr. Exit codes:
  0  done
  1  failed: the reason is on stderr; for query also when the answer holds errors
  2  called wrongly`

const ENVIRONMENT = `
Environment:
  DATABASE_URL     the PostgreSQL server, 18 or newer; without it, the embedded engine
  ANNALS_DATA_DIR  where the embedded engine keeps its files (default .annals)
  ANNALS_SEED      true or false: load the Stargate story into an empty database at a start
                   (default true for the embedded engine, false with DATABASE_URL)
  HOST, PORT       where to listen (default 127.0.0.1, 4000)
  ANNALS_PUBLIC_URL
                   where readers reach the server, for links in feeds and embeds
                   (default: the address that a request was sent to)
  ANNALS_LLM_URL, ANNALS_LLM_MODEL, ANNALS_LLM_KEY
                   an OpenAI-compatible endpoint to ask about articles (default: none)
  LOG_LEVEL        trace, debug, info, warn, error, fatal or silent (default info)`

/** @returns the exit code */
async function run(words: readonly string[]): Promise<0 | 1 | 2> {
  const program = new Command('annals')
    .description('A knowledge base of news events with a GraphQL timeline.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print what can be called and how')
    .addHelpText('after', ENVIRONMENT)
    .addHelpText('afterAll', EXIT_CODES)
    .showHelpAfterError('Run "annals --help" to see what can be called.')
    .configureOutput({
      outputError: (text, write) => write(text.replace(/^error:/, 'annals:')),
    })
    .exitOverride()
  const verbs = [
    serveCommand(),
    migrateCommand(),
    seedCommand(),
    queryCommand(),
    ingestCommand(),
    tokenCommand(),
    exportCommand(),
    evaluateCommand(),
  ]
  for (const command of verbs) {
    program.addCommand(withCommonOptions(command, program))
  }
  try {
    await program.parseAsync(words, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? 0 : 2 // It has told already.
    }
    return reportFailure(error)
  }
}

/** Those of a verb without verbs of its own. */
function withCommonOptions(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent).helpOption('-h, --help', 'print how this is called')
  for (const verb of command.commands) withCommonOptions(verb, command)
  return command.commands.length > 0
    ? command.helpCommand(false)
    : command.option('--json', 'print the result as one line of JSON')
}

resolveDrizzleQuickly()
process.exitCode = await run(process.argv.slice(2))
