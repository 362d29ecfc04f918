import { builder } from '../../graphql/builder.ts'
import { entityConnection } from '../../graphql/connection.ts'
import { givenList, idsOf } from '../../graphql/references.ts'
import { ACTORS } from '../actor/queries.ts'
import { DuringInputType, duringRange } from '../time/during.ts'
import { RELATIONSHIPS, RELATIONSHIPS_AS_BEGUN, relationshipCondition } from './queries.ts'
import { RelationshipConnection, RelationshipKindType, RelationshipType } from './type.ts'

const RelationshipFilterInputType = builder.inputType('RelationshipFilter', {
  description: 'What relationships must meet: every part that is given.',
  fields: (t) => ({
    actors: t.idList({
      required: false,
      extensions: { refersTo: 'Actor', orSlug: true },
      description: 'Who is on either side, by id or slug; one of them is enough.',
    }),
    kinds: t.field({
      type: [RelationshipKindType],
      required: false,
      description: 'What the source is to the target.',
    }),
    during: t.field({
      type: DuringInputType,
      required: false,
      description: 'When the relationship holds.',
    }),
  }),
})

builder.queryField('relationships', (t) =>
  t.connection(
    {
      type: RelationshipType,
      description: 'Ties between actors, in the order they began.',
      args: {
        filter: t.arg({
          type: RelationshipFilterInputType,
          required: false,
          description: 'What they must meet.',
        }),
      },
      extensions: { ordering: RELATIONSHIPS_AS_BEGUN.name },
      resolve: async (_root, { filter, ...page }, context) => {
        const during = duringRange('filter.during', filter?.during)
        const condition = relationshipCondition(context.database.sql, {
          actors: await idsOf(context, ACTORS, filter?.actors),
          kinds: givenList(filter?.kinds),
          during,
        })
        return entityConnection(context, RELATIONSHIPS, RELATIONSHIPS_AS_BEGUN, condition, page)
      },
    },
    RelationshipConnection,
  ),
)
