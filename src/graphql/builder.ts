import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import RelayPlugin from '@pothos/plugin-relay'
import { getNullableType, isListType } from 'graphql'
import { DEFAULT_PAGE_SIZE } from './connection.ts'
import type { Context } from './context.ts'
import { decodeGlobalId, encodeGlobalId } from './global-id.ts'

export interface SchemaTypes {
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
    Decimal: { Input: string; Output: string }
  }
  Connection: { totalCount: () => Promise<number> }
}

/** Where a field is a list without a page size, it is taken to have so many members. */
const UNPAGED_LENGTH = 5

/** The lists of a page; the page's size has been counted by the field that gives the page. */
const PAGE_LISTS = new Set(['nodes', 'edges'])

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: {
    // Measured for the whole operation, before it runs, by `plugins/use-cost-limit.ts`.
    disabled: true,
    fieldComplexity: ({ first, last }, _context, field) => {
      if (PAGE_LISTS.has(field.name)) return { field: 0, multiplier: 1 }
      const paged = field.args.some(({ name }) => name === 'last')
      if (paged) return { field: 1, multiplier: Number(first ?? last ?? DEFAULT_PAGE_SIZE) }
      return { field: 1, multiplier: isListType(getNullableType(field.type)) ? UNPAGED_LENGTH : 1 }
    },
  },
  relay: {
    cursorType: 'String',
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: decodeGlobalId,
    idFieldOptions: {
      description: 'The global id, opaque: for `node` and wherever an id is asked for.',
    },
    nodeTypeOptions: { description: 'Anything with an id that `node` can fetch again.' },
    nodeQueryOptions: {
      args: { id: { description: 'The global id of anything that has one.' } },
      description:
        'Any thing by its id; null where nothing has it. The id of an actor or event that was merged gives the survivor.',
    },
    nodesQueryOptions: {
      args: { ids: { description: 'The global ids, of one type or of several.' } },
      description:
        'Many things by their ids, at most 100, in their order, null where nothing has an id.',
      complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    },
    nodesOnConnection: {
      description: 'The nodes of this page alone, for those who need no cursor of each.',
    },
    nodesFieldOptions: { nullable: { list: false, items: false } },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The nodes of this page, each with its cursor.',
    },
    nodeFieldOptions: { nullable: false, description: 'The thing itself.' },
    cursorFieldOptions: {
      description:
        'Opaque. As `after` or `before` of the same list in the same order, a page begins or ends here.',
    },
    pageInfoFieldOptions: { description: 'Where this page begins and ends, and what lies beyond.' },
    pageInfoTypeOptions: { description: 'Where a page begins and ends, and what lies beyond.' },
    hasNextPageFieldOptions: { description: 'Whether more follow in this order.' },
    hasPreviousPageFieldOptions: { description: 'Whether others precede in this order.' },
    startCursorFieldOptions: {
      description: 'The first cursor of the page; null where it is empty.',
    },
    endCursorFieldOptions: { description: 'The last cursor of the page; null where it is empty.' },
    firstArgOptions: {
      description:
        'At most so many from the start, 1 to 100; 20 where neither `first` nor `last` is given.',
    },
    lastArgOptions: {
      description: 'At most so many from the end, 1 to 100; not together with `first`.',
    },
    afterArgOptions: { description: 'Only what comes after this cursor.' },
    beforeArgOptions: { description: 'Only what comes before this cursor.' },
  },
})

builder.queryType({
  description:
    'What the knowledge base holds: events, who took part, who said what, and where it stands in print.',
})

builder.mutationType({
  description:
    'What changes the knowledge base. Each needs a token, and answers with what it wrote or with the reason why it wrote nothing.',
})

builder.subscriptionType({
  description:
    'What changes, as it does: over Server-Sent Events, by GET or POST with the header Accept: text/event-stream. A connection that breaks is taken up again where it was.',
})

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are on all pages together.',
    resolve: ({ totalCount }) => totalCount(),
  }),
)

/** What the fields of an input type are made with. */
export type InputFields = PothosSchemaTypes.InputFieldBuilder<
  typeof builder.$inferSchemaTypes,
  'InputObject'
>

/** What the fields of an object type are made with. */
export type ObjectFields<Parent> = PothosSchemaTypes.ObjectFieldBuilder<
  typeof builder.$inferSchemaTypes,
  Parent
>
