import { openEmbedded } from '../../src/db/embedded.ts'
import { migrate } from '../../src/db/migrate.ts'
import { insertActor } from './facts.ts'

/**
 * A program that holds an embedded database until it is killed: it opens the directory of its
 * first argument, writes an actor with the slug of its second one, and says "committed".
 */
const [directory, slug] = process.argv.slice(2)
if (directory === undefined || slug === undefined) {
  throw new Error('a directory and a slug are needed')
}
const database = await openEmbedded(directory)
await migrate(database)
await insertActor(database, { slug })
process.stdout.write('committed\n')
setInterval(() => {}, 60_000)
