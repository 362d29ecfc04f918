import { beforeAll, describe, expect, test } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { createGraphiql, EXAMPLES } from './graphiql-server.ts'

const database = useTestDatabase()
let graphiql: ReturnType<typeof createGraphiql>

beforeAll(() => {
  graphiql = createGraphiql(database.current)
})

describe('who gets the page', () => {
  test('a browser does, whether or not its address holds a query', async () => {
    for (const search of ['', '?query={greeting}']) {
      const response = await graphiql.fetchPage(search)
      expect(response.status).toBe(200)
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    }
  })

  test('a program does not: the same address answers it in JSON', async () => {
    const response = await graphiql.fetch('http://localhost/graphql?query={greeting}', {
      headers: { Accept: '*/*' },
    })
    expect(await response.json()).toEqual({ data: { greeting: 'Hello world' } })
  })

  test('caches keep the two apart', async () => {
    const page = await graphiql.fetchPage()
    const answer = await graphiql.fetch('http://localhost/graphql?query={greeting}')
    expect([page.headers.get('Vary'), answer.headers.get('Vary')]).toEqual(['Accept', 'Accept'])
  })
})

describe('what the page loads', () => {
  test('nothing from anywhere else', async () => {
    const page = await graphiql.readPage('?query={greeting}')
    const addresses = [...page.matchAll(/(?:src|href|action|url)\s*[=(:]\s*["']?([^"'\s>)]+)/gi)]
      .map(([, address]) => address)
      .filter((address) => !address?.startsWith('data:image/svg+xml,'))
    expect(addresses).toEqual([
      expect.stringMatching(/^\/assets\/graphiql-[\w-]{16}\.css$/),
      expect.stringMatching(/^\/assets\/graphiql-[\w-]{16}\.js$/),
    ])
    const { workers } = await graphiql.readOptions()
    expect(Object.keys(workers)).toEqual(['editorWorkerService', 'json', 'graphql'])
    for (const worker of Object.values(workers)) {
      expect(worker).toMatch(/^\/assets\/graphiql-[a-z]+-worker-[\w-]{16}\.js$/)
    }
    // The namespace of a picture is a name; nothing is fetched from it.
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\/\//)
  })

  test('and its policy allows nothing else', async () => {
    const policy = (await graphiql.fetchPage()).headers.get('Content-Security-Policy') ?? ''
    const directives = new Map(
      policy.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources]
      }),
    )
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('script-src')).toEqual(["'self'"])
    expect(directives.get('connect-src')).toEqual(["'self'"])
    expect(directives.get('frame-ancestors')).toEqual(["'none'"])
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|blob:/)
  })

  test('it is small, since it is sent each time', async () => {
    expect((await graphiql.readPage()).length).toBeLessThan(5_000)
  })
})

describe('the tabs', () => {
  test('are the examples on a first visit', async () => {
    const options = await graphiql.readOptions()
    expect(options.defaultTabs).toEqual(EXAMPLES)
    expect(options).not.toHaveProperty('initialQuery')
  })

  test('are left to GraphiQL where there are no examples, since it breaks on an empty list', async () => {
    const options = await createGraphiql(database.current, []).readOptions()
    expect(options).not.toHaveProperty('defaultTabs')
  })
})

describe('a link', () => {
  const search = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters)}`

  test('wins over the examples, which open beside it', async () => {
    const options = await graphiql.readOptions(search({ query: '{ failure }' }))
    expect(options).toMatchObject({
      initialQuery: '{ failure }',
      initialVariables: '',
      defaultTabs: [{ query: '{ failure }', variables: '' }, ...EXAMPLES],
    })
  })

  test('to an example opens it once', async () => {
    const [first, second] = EXAMPLES
    const options = await graphiql.readOptions(search({ query: second?.query ?? '' }))
    expect(options.defaultTabs).toEqual([second, first])
  })

  test('brings its variables', async () => {
    const query = 'query($name: String) { greeting(name: $name) }'
    const variables = '{"name":"Ada"}'
    const options = await graphiql.readOptions(search({ query, variables }))
    expect(options).toMatchObject({ initialQuery: query, initialVariables: variables })
  })

  test('names the operation that is offered first', async () => {
    const query = '# Two\nquery A { greeting ...F }\nquery B { slow }\nfragment F on Query { slow }'
    const options = await graphiql.readOptions(search({ query, operationName: 'B' }))
    expect(options.initialQuery).toBe(
      'query B { slow }\n\nquery A { greeting ...F }\n\nfragment F on Query { slow }',
    )
  })

  test.for([
    ['does not parse', '{ greeting'],
    ['has no such operation', 'query A { greeting }'],
  ])('whose query %s is shown as it is', async ([, query]) => {
    const options = await graphiql.readOptions(search({ query: query ?? '', operationName: 'B' }))
    expect(options.initialQuery).toBe(query)
  })

  test('with an empty query is none', async () => {
    expect(await graphiql.readOptions(search({ query: '' }))).not.toHaveProperty('initialQuery')
  })

  test('cannot bring a script into the page', async () => {
    const query = '</script><script>alert(1)</script><!--<script>'
    const page = await graphiql.readPage(search({ query, variables: query }))
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toContain('<!--')
    expect((await graphiql.readOptions(search({ query }))).initialQuery).toBe(query)
  })
})
