import { expect, test } from 'vitest'
import { stableUuid } from '../../../../src/web/outputs/stable-id.ts'

test('an id has always the same UUID, of version 5', () => {
  const uuid = stableUuid('RXZlbnQ6MDFhMjA0ZmU')

  // python3 -c 'import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, "urn:annals:RXZlbnQ6MDFhMjA0ZmU"))'
  expect(uuid).toBe('f2b7f2a7-0fdf-5905-b6c2-1db9ac4e4610')
  expect(stableUuid('another')).not.toBe(uuid)
})
