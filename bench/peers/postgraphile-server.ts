import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { POOL_SIZE, serverEnvironment } from './server-environment.ts'

/**
 * PostGraphile over Annals' tables, as its manual sets it up for production, and with
 * `outputDataAsString`, which it leaves off by default and which is faster.
 */
const { databaseUrl, port } = serverEnvironment(process.env)

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  // `revision` has a column of a type it does not know, `change` both an `id` and a `row_id`.
  gather: { muteWarnings: true },
  pgServices: [
    makePgService({
      connectionString: databaseUrl,
      schemas: ['public'],
      poolConfig: { max: POOL_SIZE },
    }),
  ],
  grafserv: {
    graphiql: false,
    graphiqlOnGraphQLGET: false,
    outputDataAsString: true,
    watch: false,
    websockets: false,
  },
  grafast: { explain: false },
})

const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(port, '127.0.0.1')
