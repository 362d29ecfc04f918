import { getNamedType, isUnionType } from 'graphql'
import { beforeAll } from 'vitest'
import { createToken } from '../../../src/auth/tokens.ts'
import { schema } from '../../../src/graphql/schema.ts'
import type { Api, Variables } from '../api/api.ts'

/** What a mutation answered: a payload or a failure, by its `__typename`. */
export interface Result extends Readonly<Record<string, unknown>> {
  readonly __typename: string
}

export interface Editor {
  readonly name: string
  readonly secret: string
  /**
   * Calls a mutation with its arguments, which gives every field of a failure.
   * @param selection of the payload, besides the revision's id
   */
  call(mutation: string, given: Variables, selection?: string): Promise<Result>
}

/** Somebody with a token, for the tests of a file. */
export function useEditor(api: Api, name = 'Erika Editor'): Editor {
  let secret = ''
  beforeAll(async () => {
    secret = await createToken(api.database.current, { name, role: 'editor', author: 'test' })
  })
  return {
    name,
    get secret() {
      return secret
    },
    call: async (mutation, given, selection = '') => {
      const { data, errors } = await api.ask(operationOf(mutation, given, selection), given, secret)
      if (errors !== undefined) {
        throw new Error(JSON.stringify([errors, api.takeLoggedErrors()], undefined, 2))
      }
      // What the operation asks for.
      return (data as { readonly result: Result }).result
    },
  }
}

/** What is asked of each failure besides its message. */
const FAILURE_FIELDS: Readonly<Record<string, string>> = {
  NotFound: 'argument',
  AlreadyExists: 'argument',
  InvalidEdit: 'argument',
  AlreadyDone: 'earlierRevision { id }',
  EditConflict:
    'current { __typename id } currentRevision { id author } fields { name based current yours }',
}

/** An operation that calls one mutation with variables of the names of its arguments. */
export function operationOf(mutation: string, given: Variables, selection = ''): string {
  const field = schema.getMutationType()?.getFields()[mutation]
  if (field === undefined) throw new Error(`there is no mutation ${mutation}`)
  const union = getNamedType(field.type)
  const members = isUnionType(union) ? union.getTypes().map((member) => member.name) : []
  const parts = members.map((member) => {
    const fields = FAILURE_FIELDS[member] ?? (/Payload$/.test(member) ? selection : '')
    const revision = /Payload$/.test(member) ? 'revision { id author reason }' : 'message'
    return `... on ${member} { ${revision} ${fields} }`
  })
  const args = field.args.filter((argument) => argument.name in given)
  const definitions = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ')
  const call = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ')
  return `mutation(${definitions}) { result: ${mutation}(${call}) { __typename ${parts.join(' ')} } }`
}

/** What a payload gives of a thing that was written, for the next edit of it. */
export const READ = '{ id revision { id } }'

/** The arguments `id` and `basedOn` for a thing that was asked for as `READ`. */
export function asRead(result: Result, field: string) {
  // As it was selected.
  const thing = result[field] as { readonly id: string; readonly revision: { readonly id: string } }
  return { id: thing.id, basedOn: thing.revision.id }
}
