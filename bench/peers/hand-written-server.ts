import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import postgres from 'postgres'
import { POOL_SIZE, serverEnvironment } from './server-environment.ts'

/**
 * What the page costs when nothing is general: one prepared statement that builds the JSON, sent on
 * as it is. It takes `{ first, after }` and answers in the shape of Annals' GraphQL.
 */
const { databaseUrl, port } = serverEnvironment(process.env)

const sql = postgres(databaseUrl, { max: POOL_SIZE, connection: { TimeZone: 'UTC' } })

/** Before the first page: the greatest position there is. */
const START = ['infinity', 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff']

interface PageRequest {
  readonly first: number
  readonly after: string | null
}

const server = createServer(async (request, response) => {
  try {
    const page = await selectPage(await readRequest(request))
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(page),
    })
    response.end(page)
  } catch (error) {
    process.stderr.write(`${String(error)}\n`)
    response.writeHead(500).end()
  }
})
server.listen(port, '127.0.0.1')

async function readRequest(request: IncomingMessage): Promise<PageRequest> {
  // The runner is the only client.
  return JSON.parse(await text(request)) as PageRequest
}

async function selectPage({ first, after }: PageRequest): Promise<string> {
  const [start = '', end = '', id = ''] = after?.split('|') ?? START
  // Written out, not a parameter: of an unknown limit PostgreSQL expects a tenth of the table, finds
  // no generic plan worth keeping, and plans the prepared statement anew every time.
  const size = sql.unsafe(String(Math.trunc(first)))
  const [row] = await sql<{ page: string }[]>`
    -- bench: timeline page
    with position as materialized (
      select id, slug, edtf, earliest_start, latest_end from event
      where merged_into_id is null
        and (earliest_start, latest_end, id)
          < (${start}::text::timestamptz, ${end}::text::timestamptz, ${id}::text::uuid)
      order by earliest_start desc, latest_end desc, id desc
      limit ${size} + 1
    ),
    page as (select * from position limit ${size}),
    node as (
      select page.id, page.slug,
        (
          select title from event_text where event_id = page.id and language = 'en'
        ) as title,
        (
          select row_to_json(time) from (select edtf, earliest_start as "earliestStart") as time
        ) as time,
        (
          select json_build_object('nodes', coalesce(json_agg(participation), '[]')) from (
            select role,
              (select row_to_json(named) from (select actor.slug, value as name) as named) as actor
            from participation
            join actor on actor.id = actor_id
            join actor_name on actor_name.actor_id = actor.id
              and actor_name.language = 'en' and actor_name.kind = 'preferred'
            where event_id = page.id
            order by participation.position, participation.id limit 20
          ) as participation
        ) as participations,
        (
          select json_build_object('nodes', coalesce(json_agg(statement), '[]')) from (
            select
              (select row_to_json(named) from (select actor.slug, value as name) as named) as speaker,
              (
                select row_to_json(wording) from (
                  select text, language, form from rendering
                  where statement_id = statement.id and language = 'en' limit 1
                ) as wording
              ) as rendering
            from statement
            join actor on actor.id = speaker_id
            join actor_name on actor_name.actor_id = actor.id
              and actor_name.language = 'en' and actor_name.kind = 'preferred'
            where event_id = page.id
            order by statement.earliest_start, statement.latest_end, statement.id limit 10
          ) as statement
        ) as statements
      from page
    )
    select json_build_object('data', json_build_object('timeline', json_build_object(
      'nodes', (select coalesce(json_agg(node), '[]') from node),
      'pageInfo', json_build_object(
        'endCursor', (
          select concat_ws('|', earliest_start, latest_end, id) from page
          order by page.earliest_start, page.latest_end, page.id limit 1
        ),
        'hasNextPage', (select count(*) > ${size} from position)
      )
    )))::text as page`
  if (row === undefined) throw new Error('an aggregate returns a row')
  return row.page
}
