import { parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../../../src/graphql/schema.ts'
import { readDocuments } from '../../../../src/web/documents/read-documents.ts'

const documents = await readDocuments()

describe.for([...documents])('the document %s', ([name, text]) => {
  test('is valid, with the fragments that it spreads and no others', () => {
    expect(validate(schema, parse(text))).toEqual([])
  })

  test('is one operation of that name', () => {
    const operations = parse(text).definitions.filter(({ kind }) => kind === 'OperationDefinition')
    expect(operations).toMatchObject([{ name: { value: name } }])
  })
})

test('a timeline’s document holds what is shown of an event, once', () => {
  expect(documents.get('Timeline')?.match(/fragment TimelineEvent on Event/g)).toHaveLength(1)
})
