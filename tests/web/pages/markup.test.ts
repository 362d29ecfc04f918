import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'

const api = useApi()

const validator = new HtmlValidate({ extends: ['html-validate:standard'] })

test.for([
  '/event/stargate-announcement',
  '/event/musk-funding-post?language=de',
  '/event/none',
  '/actor/elon-musk',
  '/actor/x?language=de',
  '/article/annals-seed-stargate',
  '/claim/stargate-funding-secured',
  '/claim/musk-criticism-personal?language=de',
  '/statement/musk-lawsuit-accusation',
])('the markup of %s is valid', async (path) => {
  const text = await (await api.fetch(path)).text()
  const { results } = await validator.validateString(text)

  expect(
    results.flatMap(({ messages, source }) =>
      messages.map(
        ({ ruleId, message, line }) =>
          `${ruleId}: ${message}: ${source?.split('\n')[line - 1]?.slice(0, 160)}`,
      ),
    ),
  ).toEqual([])
})

test.for(['/event/stargate-announcement', '/actor/elon-musk', '/article/annals-seed-stargate'])(
  '%s holds no style or script of its own but the element’s, and allows none',
  async (path) => {
    const response = await api.fetch(path)
    const text = await response.text()

    expect(text.replace(/<template[\s\S]*<\/template>/, '')).not.toMatch(
      / style=|<style|<script(?! type="module" src="\/assets)/,
    )
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
    expect(response.headers.get('Content-Security-Policy')).not.toContain('unsafe')
  },
)
