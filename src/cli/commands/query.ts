import { readFileSync, statSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { Command } from 'commander'
import { readEnvironment, type Settings } from '../../env.ts'
import { openDatabase, prepareOwnDatabase } from '../database.ts'
import { CommandFailed, UsageError } from '../failure.ts'
import { holdingServer } from '../holding-server.ts'
import { createLogger } from '../logger.ts'

interface Options {
  readonly json?: true
  readonly variables?: string
  readonly operation?: string
  readonly tokenFile?: string
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
    .option('--token-file <path>', 'the file with the token, which a mutation needs')
    .action(async (source: string, options: Options) => {
      const variables = options.variables ? parseVariables(options.variables) : undefined
      const response = await answer(
        readEnvironment({ LOG_LEVEL: 'warn', ...process.env }),
        {
          query: await readSource(source),
          ...(variables && { variables }),
          ...(options.operation && { operationName: options.operation }),
        },
        options.tokenFile && readToken(options.tokenFile),
      )
      const result = await parseAnswer(response)
      process.stdout.write(`${JSON.stringify(result, undefined, options.json ? 0 : 2)}\n`)
      if (result.errors !== undefined) {
        throw new CommandFailed('The answer holds errors.')
      }
    })
}

async function answer(
  settings: Settings,
  operation: Operation,
  token: string | undefined,
): Promise<Response> {
  const request = {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(operation),
  }
  const { loadServer } = await import('../load-server.ts')
  const [database, assemble] = await Promise.all([
    openDatabase(settings).catch(holdingServer),
    loadServer(settings),
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
    await prepareOwnDatabase(database, settings)
    const server = await assemble(database, createLogger(settings.logLevel))
    const response = await server.fetch(`http://localhost${server.path}`, request)
    // Read before the database closes.
    return new Response(await response.text(), { status: response.status })
  } finally {
    await database.close()
  }
}

async function readSource(source: string): Promise<string> {
  if (source === '-') {
    return text(process.stdin)
  }
  if (isFile(source)) {
    return readFileSync(source, 'utf8')
  }
  if (source.includes('{')) {
    return source
  }
  throw new UsageError(`There is no file ${source}, and as GraphQL it would need braces.`)
}

/** GraphQL may be longer than any name of a file, which is an error of its own. */
function isFile(source: string): boolean {
  try {
    return statSync(source).isFile()
  } catch {
    return false
  }
}

/** As a start writes it. A token on the command line could be read by every user of the machine. */
function readToken(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    throw new UsageError(
      `The token file ${path} cannot be read (${error instanceof Error ? error.message : error}).`,
    )
  }
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
