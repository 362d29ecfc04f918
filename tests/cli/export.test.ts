import { expect, test } from 'vitest'
import { annals } from './program.ts'
import { programDatabase } from './program-database.ts'

test('annals export decisions writes nothing where nobody has decided anything', async () => {
  const environment = await programDatabase('story')

  expect(await annals(['export', 'decisions'], environment)).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  })
})
