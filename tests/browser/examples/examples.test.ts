import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeGracefully, listen } from '../../../src/http/http-server.ts'
import { useSite } from '../../support/browser/annals-site.ts'
import { axeViolations } from '../../support/browser/axe-violations.ts'
import { useBrowser } from '../../support/browser/use-browser.ts'
import { eventually } from '../element/newsroom.ts'

const site = useSite()
const browser = useBrowser(site)

const EXAMPLES = new URL('../../../examples/', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
}

/** The examples as somebody would put them on a server of their own, with the address of this Annals. */
const server = createServer(async (request, response) => {
  try {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    const file = path.endsWith('/') ? `${path}index.html` : path
    const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? ''
    const body = file.endsWith('timeline.js') ? await bundled(file) : await text(file)
    response.writeHead(200, { 'Content-Type': type }).end(body)
  } catch (error) {
    response.writeHead(404).end(String(error))
  }
})

async function text(file: string): Promise<string> {
  const content = await readFile(new URL(file, EXAMPLES), 'utf8')
  return content.replaceAll('https://annals.example', site.origin)
}

async function bundled(file: string): Promise<string> {
  const source = file.startsWith('react') ? file.replace('.js', '.tsx') : file.replace('.js', '.ts')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(source, EXAMPLES))],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

let origin = ''
beforeAll(async () => {
  origin = await listen(server, '127.0.0.1', 0)
})
afterAll(() => closeGracefully(server, 100))

async function open(example: string) {
  const page = await browser.newPage({ origins: [origin] })
  await page.goto(`${origin}/${example}/`)
  await page.locator('[part=event]').first().waitFor()
  return page
}

test('the plain page shows the story', async () => {
  const page = await open('plain')
  expect(await page.locator('[part=event]').count()).toBe(5)
  expect(await axeViolations(page)).toEqual([])
})

test.each(['react', 'vue'])(
  'in %s, properties follow the state and events come out',
  async (example) => {
    const page = await open(example)
    await eventually(() => page.locator('#count').textContent()).toBe('10 events')
    expect(await page.locator('[part=event]').count()).toBe(5)
    await page.getByLabel('Only posts').check()

    await eventually(() => page.locator('[part=event]').count()).toBe(2)
    await eventually(() => page.locator('#count').textContent()).toBe('2 events')
    expect(await axeViolations(page)).toEqual([])
  },
)

test('the newsroom’s article has its own look, and shows what is chosen in its own way', async () => {
  const page = await open('newsroom')
  const heading = page.locator('[part=heading]').first()
  expect(await heading.textContent()).toBe('23. Januar 2025')
  expect(
    await heading.evaluate((element) => {
      const { color, textTransform } = getComputedStyle(element)
      return { tag: element.localName, color, textTransform }
    }),
  ).toEqual({ tag: 'h3', color: 'rgb(0, 86, 107)', textTransform: 'uppercase' })
  expect(await page.locator('[part=histogram]').isVisible()).toBe(false)
  expect(await page.getByText('21. Januar: Stargate wird vorgestellt').isVisible()).toBe(false)
  await page.locator('#event-trump-press-remarks [part=link]').click()

  expect(await page.locator('#chosen').textContent()).toBe(
    'Gewählt: Trump weist Musks Einwand vor der Presse zurück',
  )
  expect(await axeViolations(page)).toEqual([])
})

test('the newsroom’s own words stand where Annals is not reached', async () => {
  const page = await browser.newPage({ origins: [origin] })
  await page.route('**/graphql?*', (route) => route.abort())
  await page.goto(`${origin}/newsroom/`)
  await page.getByText('Die Zeitleiste ließ sich nicht laden.').waitFor()

  expect(await page.getByText('21. Januar: Stargate wird vorgestellt').isVisible()).toBe(true)
  browser.takeTroubles()
})
