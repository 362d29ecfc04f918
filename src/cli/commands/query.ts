import { readFileSync, statSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { Command } from 'commander'
import type { Database } from '../../db/client.ts'
import { DirectoryInUse } from '../../db/directory-lock.ts'
import { readEnvironment, type Settings } from '../../env.ts'
import { openDatabase, prepareDatabase } from '../database.ts'
import { CommandFailed, UsageError } from '../failure.ts'
import { createLogger } from '../logger.ts'

interface Options {
  readonly json?: true
  readonly variables?: string
  readonly operation?: string
}

/** What a POST request to the API holds. */
interface Operation {
  readonly query: string
  readonly variables?: object
  readonly operationName?: string
}

/** `annals query`: answers a GraphQL operation on stdout. */
export function queryCommand(): Command {
  return new Command('query')
    .summary('answer a GraphQL query')
    .description(
      'Answers a GraphQL operation from the database. Where a running server holds the embedded database, that server answers.',
    )
    .argument('<file-or-text>', 'a file of GraphQL, or GraphQL itself, or - for stdin')
    .option('--variables <json>', 'the variables, a JSON object')
    .option('--operation <name>', 'which operation, where there are several')
    .action(async (source: string, options: Options) => {
      const variables = options.variables ? parseVariables(options.variables) : undefined
      const response = await answer(readEnvironment({ LOG_LEVEL: 'warn', ...process.env }), {
        query: await readSource(source),
        ...(variables && { variables }),
        ...(options.operation && { operationName: options.operation }),
      })
      const result = await parseAnswer(response)
      process.stdout.write(`${JSON.stringify(result, undefined, options.json ? 0 : 2)}\n`)
      if (result.errors !== undefined) {
        throw new CommandFailed('The answer holds errors.')
      }
    })
}

async function answer(settings: Settings, operation: Operation): Promise<Response> {
  const request = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify(operation),
  }
  const { loadServer } = await import('../load-server.ts')
  const [database, assemble] = await Promise.all([
    openDatabase(settings).catch(serverHoldingIt),
    loadServer(),
  ])
  if (typeof database === 'string') {
    return fetch(database, request).catch((cause) => {
      throw new CommandFailed(
        `The server at ${database} holds the data directory and does not answer. Try again.`,
        { cause },
      )
    })
  }
  try {
    await prepare(database, settings)
    const server = await assemble(database, createLogger(settings.logLevel))
    const response = await server.fetch(`http://localhost${server.path}`, request)
    // Read before the database closes.
    return new Response(await response.text(), { status: response.status })
  } finally {
    await database.close()
  }
}

/** The embedded database is this installation's own. A server is not changed by who only asks. */
async function prepare(database: Database, settings: Settings): Promise<void> {
  if (database.engine === 'embedded') {
    await prepareDatabase(database, settings)
    return
  }
  const { migrationState } = await import('../../db/migrate.ts')
  const { pending } = await migrationState(database)
  if (pending.length > 0) {
    throw new CommandFailed(
      `The database lacks ${pending.length} migrations of this version. Run "annals migrate" first.`,
    )
  }
}

/** Where to ask instead of opening the database: the address of the server that has it open. */
function serverHoldingIt(error: unknown): string {
  if (error instanceof DirectoryInUse && error.owner.url !== undefined) {
    return error.owner.url
  }
  throw error
}

async function readSource(source: string): Promise<string> {
  if (source === '-') {
    return text(process.stdin)
  }
  if (statSync(source, { throwIfNoEntry: false })?.isFile()) {
    return readFileSync(source, 'utf8')
  }
  if (source.includes('{')) {
    return source
  }
  throw new UsageError(`There is no file ${source}, and as GraphQL it would need braces.`)
}

function parseVariables(json: string): object {
  try {
    const variables: unknown = JSON.parse(json)
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) {
      return variables
    }
  } catch {
    // Told below.
  }
  throw new UsageError(`--variables must be a JSON object such as '{"first": 5}'.`)
}

async function parseAnswer(response: Response): Promise<{ readonly errors?: unknown }> {
  const body = await response.text()
  try {
    return JSON.parse(body)
  } catch (cause) {
    throw new CommandFailed(`The server answered with status ${response.status} and no JSON.`, {
      cause,
    })
  }
}
