import { inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { insertNews } from '../../modules/api/bulk-facts.ts'

const api = useApi({ seed: false })
beforeAll(() => insertNews(api.database.current, 55))

const get = (path: string) => api.fetch(path)

/** The size of a PNG, and its pixels' first byte of each line: (https://www.w3.org/TR/png/). */
function decoded(png: Buffer) {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const parts: Buffer[] = []
  let header: Buffer = Buffer.alloc(0)
  for (let offset = 8; offset < png.length; ) {
    const length = png.readUInt32BE(offset)
    const type = png.toString('latin1', offset + 4, offset + 8)
    const data = png.subarray(offset + 8, offset + 8 + length)
    if (type === 'IHDR') header = data
    if (type === 'IDAT') parts.push(data)
    offset += 12 + length
  }
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    bytesPerPixel: header[9] === 6 ? 4 : 3,
    bytes: inflateSync(Buffer.concat(parts)),
  }
}

describe('a picture', () => {
  test.for([320, 720, 1_600])('%i pixels wide is that, as PNG and as SVG', async (width) => {
    const svg = await (await get(`/timeline.svg?width=${width}&page-size=3`)).text()
    const png = Buffer.from(
      await (await get(`/timeline.png?width=${width}&page-size=3`)).arrayBuffer(),
    )
    const size = decoded(png)

    const [, svgWidth, svgHeight] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    expect([svgWidth, svgHeight]).toEqual([String(size.width), String(size.height)])
    expect(size.width).toBe(width)
    expect(size.bytes.length).toBe((width * size.bytesPerPixel + 1) * size.height)
  })

  test.for([
    ['width=319', 'width is "319"; it must be a whole number of pixels from 320 to 1600.'],
    ['width=1601', 'width is "1601"; it must be a whole number of pixels from 320 to 1600.'],
    ['width=5e2', 'width is "5e2"; it must be a whole number of pixels from 320 to 1600.'],
    ['theme=sepia', 'theme is "sepia"; it must be one of light, dark.'],
  ])('with %s is refused', async ([parameters, message]) => {
    const response = await get(`/timeline.png?${parameters}`)

    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ message })
  })

  test('is light or dark', async () => {
    const ground = async (theme: string) =>
      /<rect [^>]*fill="(#\w+)"/.exec(await (await get(`/timeline.svg?theme=${theme}`)).text())?.[1]

    expect([await ground('light'), await ground('dark')]).toEqual(['#fffdf9', '#161513'])
  })

  test('has at most fifty events, says so, and says where the others are', async () => {
    const response = await get('/timeline.svg?language=en')
    const svg = await response.text()
    const rest = await get(
      /<http:\/\/localhost([^>]+)>/.exec(response.headers.get('Link') ?? '')?.[1] ?? '',
    )

    expect(svg.match(/<circle/g)).toHaveLength(50)
    expect(svg).toContain('Annals · 50 of 55 events · localhost')
    expect((await rest.text()).match(/<circle/g)).toHaveLength(5)
  })

  test('that is opened on its own may load nothing', async () => {
    const { headers } = await get('/timeline.svg')

    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
  })
})

test('a file of more than fifty events is read page by page, each once', async () => {
  const [csv, ndjson] = await Promise.all(
    ['csv', 'ndjson'].map(async (format) => (await get(`/timeline.${format}`)).text()),
  )
  const ids = ndjson
    ?.trim()
    .split('\n')
    .map((line) => JSON.parse(line).id)

  expect(new Set(ids).size).toBe(55)
  expect(
    csv
      ?.trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]),
  ).toEqual(ids)
})
