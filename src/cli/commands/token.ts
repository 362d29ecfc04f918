import { Command, Option } from 'commander'
import type { Token } from '../../auth/tokens.ts'
import type { Database } from '../../db/client.ts'
import { readEnvironment } from '../../env.ts'
import { openDatabase, prepareOwnDatabase } from '../database.ts'

/** Whom the history attributes it to. */
const AUTHOR = 'annals token'

/** `annals token`: makes, lists and revokes the tokens that writing needs. */
export function tokenCommand(): Command {
  return new Command('token')
    .summary('make, list and revoke the tokens that writing needs')
    .description(
      'Makes, lists and revokes the tokens that writing needs, in the header "Authorization: Bearer annals_…". The embedded database is open to one process: stop its server before.',
    )
    .addCommand(createCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand())
}

function createCommand(): Command {
  return new Command('create')
    .summary('make a token, and print its secret')
    .description(
      'Makes a token and prints its secret, which is kept nowhere: it is not to be had again.',
    )
    .requiredOption('--name <name>', 'whom its edits are attributed to; no two have the same')
    .addOption(
      new Option(
        '--role <role>',
        'what it allows: an admin may do all that an editor may, and more',
      )
        .choices(['editor', 'admin'])
        .makeOptionMandatory(),
    )
    .action(async ({ name, role, json }: { name: string; role: Token['role']; json?: true }) => {
      const { createToken } = await import('../../auth/tokens.ts')
      const secret = await withDatabase((database) =>
        createToken(database, { name, role, author: AUTHOR }),
      )
      process.stdout.write(json ? `${JSON.stringify({ name, role, secret })}\n` : `${secret}\n`)
      if (!json) {
        console.error(`This is the secret of "${name}" (${role}). It is not to be had again.`)
      }
    })
}

function listCommand(): Command {
  return new Command('list')
    .summary('list the tokens, without their secrets')
    .description('Lists all tokens in the order they were made, the revoked ones too.')
    .action(async ({ json }: { json?: true }) => {
      const { listTokens } = await import('../../auth/tokens.ts')
      const tokens = await withDatabase(listTokens)
      process.stdout.write(
        json
          ? `${JSON.stringify({ tokens })}\n`
          : tokens.map((token) => `${line(token)}\n`).join(''),
      )
    })
}

function revokeCommand(): Command {
  return new Command('revoke')
    .summary('make a token worthless')
    .description('Makes a token worthless from now on. Its name stays on its edits.')
    .argument('<name>', 'the name that it was made with')
    .action(async (name: string, { json }: { json?: true }) => {
      const { revokeToken } = await import('../../auth/tokens.ts')
      const revoked = await withDatabase((database) =>
        revokeToken(database, { name, author: AUTHOR }),
      )
      process.stdout.write(json ? `${JSON.stringify({ name, revoked })}\n` : `${name}\n`)
      if (!json) {
        console.error(
          revoked ? `"${name}" is worth nothing any more.` : `"${name}" was revoked before.`,
        )
      }
    })
}

async function withDatabase<Result>(run: (database: Database) => Promise<Result>): Promise<Result> {
  const settings = readEnvironment(process.env)
  const database = await openDatabase(settings)
  try {
    await prepareOwnDatabase(database, { ...settings, seedOnStart: false })
    return await run(database)
  } finally {
    await database.close()
  }
}

function line({ name, role, recordedAt, revokedAt }: Token): string {
  const day = (instant: string) => instant.slice(0, 10)
  const state = revokedAt === null ? 'valid' : `revoked on ${day(revokedAt)}`
  return `${name}\t${role}\tmade on ${day(recordedAt)}\t${state}`
}
