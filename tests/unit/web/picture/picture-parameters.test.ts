import { expect, test } from 'vitest'
import { ParametersRefused } from '../../../../src/web/parameters/parameters-refused.ts'
import { readPictureParameters } from '../../../../src/web/picture/picture-parameters.ts'

const read = (query: string) => readPictureParameters(new URLSearchParams(query))

test('a picture is light and 720 pixels wide where nothing is said', () => {
  expect(read('')).toEqual({ theme: 'light', width: 720 })
  expect(read('theme=&width=+')).toEqual({ theme: 'light', width: 720 })
})

test('what is said is read without the white space around it', () => {
  expect(read('theme=+dark&width=320+')).toEqual({ theme: 'dark', width: 320 })
})

test.for([
  ['theme=light&theme=dark', ['theme is given 2 times; it is given once.']],
  [
    'width=400&width=500&width=600&theme=grey',
    [
      'theme is "grey"; it must be one of light, dark.',
      'width is given 3 times; it is given once.',
    ],
  ],
  ['width=319', ['width is "319"; it must be a whole number of pixels from 320 to 1600.']],
] as const)('%s is refused with every complaint', ([query, complaints]) => {
  expect(() => read(query)).toThrow(new ParametersRefused(complaints))
})
