import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { useApi } from '../../modules/api/api.ts'

const api = useApi()

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {},
})

test.for([
  '/',
  '/?language=de&actors=elon-musk,x&kinds=post,pardon&during=2025-01&match=certainly&text=Musk',
  '/?page-size=3&group-by=month&order=happened-desc&live=true',
  '/?actors=nobody&text=zebra',
  '/?during=foo&actors=elon-musk',
  '/?kinds=robbery&after=a&before=b&live=x&language=de',
  '/story/stargate',
  '/story/stargate?order=editor&page-size=4&language=de',
  '/story/none',
  '/stories',
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
