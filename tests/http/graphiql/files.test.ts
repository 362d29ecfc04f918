import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { useTestDatabase } from '../../support/database.ts'
import { createGraphiql } from './graphiql-server.ts'

const database = useTestDatabase()
let graphiql: ReturnType<typeof createGraphiql>
let paths: readonly string[]

beforeAll(async () => {
  graphiql = createGraphiql(database.current)
  paths = await pathsOfFiles(graphiql)
})

/** The paths of everything that a page loads. */
async function pathsOfFiles({ readPage, readOptions }: ReturnType<typeof createGraphiql>) {
  const page = await readPage()
  const linked = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path)
  return [...linked, ...Object.values((await readOptions()).workers)] as readonly string[]
}

describe('the files of GraphiQL', () => {
  test('are kept by a browser for ever', async () => {
    for (const path of paths) {
      const { status, headers } = await graphiql.fetch(`http://localhost${path}`)
      expect(status).toBe(200)
      expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
      expect(headers.get('Content-Type')).toBe(
        path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
      )
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    }
  })

  test('have the same names in every server, by their content', async () => {
    expect(await pathsOfFiles(createGraphiql(database.current, []))).toEqual(paths)
    expect(new Set(paths).size).toBe(5)
  })

  test('answer HEAD like GET', async () => {
    const [path] = paths
    const { status } = await graphiql.fetch(`http://localhost${path}`, { method: 'HEAD' })
    expect(status).toBe(200)
  })

  test('end with the script that starts GraphiQL', async () => {
    const path = paths.find((file) => file.endsWith('.js'))
    const script = await (await graphiql.fetch(`http://localhost${path}`)).text()
    expect(script.slice(-2_000)).toContain('YogaGraphiQL.renderYogaGraphiQL(')
  })
})

describe('compression', () => {
  const decompress: Record<string, (body: Buffer) => Buffer> = {
    br: brotliDecompressSync,
    gzip: gunzipSync,
    none: (body) => body,
  }

  test.for([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['BR', 'br'],
    ['deflate', 'none'],
    ['gzip;q=0.0', 'none'],
    ['', 'none'],
  ])('of a client that accepts "%s" is %s', async ([accepted, expected]) => {
    const path = paths.find((file) => file.endsWith('.css'))
    const plain = await (await graphiql.fetch(`http://localhost${path}`)).text()
    const response = await graphiql.fetch(`http://localhost${path}`, {
      headers: { 'Accept-Encoding': accepted ?? '' },
    })
    expect(response.headers.get('Content-Encoding') ?? 'none').toBe(expected)
    expect(response.headers.get('Vary')).toBe('Accept-Encoding')
    const body = Buffer.from(await response.arrayBuffer())
    expect(response.headers.get('Content-Length')).toBe(String(body.length))
    expect(decompress[expected ?? '']?.(body).toString()).toBe(plain)
  })

  test('makes of nine megabytes less than two and a half', async () => {
    const sizes = await Promise.all(
      paths.map(async (path) => {
        const response = await graphiql.fetch(`http://localhost${path}`, {
          headers: { 'Accept-Encoding': 'br' },
        })
        return (await response.arrayBuffer()).byteLength
      }),
    )
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2_500_000)
  })
})
