import { expect, test } from 'vitest'
import { feedId } from '../../../../src/web/outputs/write-feeds.ts'

const idOf = (fileUrl: string) => feedId({ fileUrl })
const STORY = idOf('https://annals.example/timeline.atom?story=stargate')

test('each part and each length of a timeline is the same feed', () => {
  expect(STORY).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  for (const part of ['after=abc', 'before=abc', 'page-size=5', 'page-size=5&after=abc']) {
    expect(idOf(`https://annals.example/timeline.atom?${part}&story=stargate`)).toBe(STORY)
  }
})

test('another server’s, another timeline and another language are other feeds', () => {
  const others = [
    'https://other.example/timeline.atom?story=stargate',
    'http://annals.example/timeline.atom?story=stargate',
    'https://annals.example/timeline.atom',
    'https://annals.example/timeline.atom?actors=stargate',
    'https://annals.example/timeline.atom?story=stargate&language=de',
  ].map(idOf)

  expect(new Set([STORY, ...others]).size).toBe(6)
})
