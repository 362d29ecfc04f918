import { describe, expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'
import { openPage } from '../explorer/web-page.ts'
import { textsOf } from './page-text.ts'

const api = useApi()

const HTML = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('where nothing is', () => {
  test.for(['/event/none?language=de', '/story/none?language=de', '/article/none?language=de'])(
    '%s says so in the language that it asks for',
    async (path) => {
      const page = await openPage(api, path, 'en')

      expect(page.status).toBe(404)
      expect(page.document.documentElement.getAttribute('lang')).toBe('de')
      expect(textsOf(page, 'h1')).toEqual(['Nicht gefunden'])
      expect(page.hrefOf('Zur ganzen Zeitleiste')).toBe('/?language=de')
    },
  )

  test('an address of no page does, too', async () => {
    const response = await api.fetch('/nowhere?language=de', { headers: HTML })

    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Unter dieser Adresse ist nichts.')
  })
})

test('a parameter that is misspelled is told in German to who reads German', async () => {
  const page = await openPage(api, '/embed/timeline?page_size=5', 'de')

  expect(page.status).toBe(400)
  expect(textsOf(page, '[role=alert] p')).toEqual([
    '„page_size“ gibt es hier nicht, aber „page-size“.',
  ])
})

describe('an address that is for another method', () => {
  test.for([
    ['POST', '/stories?language=de', 'GET, HEAD'],
    ['GET', '/review/bulk/undo?language=de', 'POST'],
  ] as const)('says so to people on a page: %s %s', async ([method, path, allowed]) => {
    const response = await api.fetch(path, { method, headers: HTML })
    const text = await response.text()

    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe(allowed)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(text).toContain('<html lang="de">')
    expect(text).toContain(
      `${path.split('?')[0]} ist nicht für ${method} da, sondern für ${allowed}.`,
    )
  })

  test('and to programs in JSON', async () => {
    const response = await api.fetch('/stories', { method: 'DELETE' })

    expect(response.status).toBe(405)
    expect(await response.json()).toEqual({
      error: 'METHOD_NOT_ALLOWED',
      message: '/stories is not for DELETE; it is for GET, HEAD.',
    })
  })
})
