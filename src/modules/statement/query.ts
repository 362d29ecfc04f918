import { builder } from '../../graphql/builder.ts'
import { entityConnection } from '../../graphql/connection.ts'
import { givenList, idsOf, loadOne, oneOfArguments } from '../../graphql/references.ts'
import { ACTORS } from '../actor/queries.ts'
import { CLAIMS } from '../claim/queries.ts'
import { EVENTS } from '../event/queries.ts'
import { DuringInputType, duringRange } from '../time/during.ts'
import { STATEMENTS, STATEMENTS_AS_MADE, statementCondition } from './queries.ts'
import { StatementConnection, StatementMediumType, StatementType } from './type.ts'

const StatementFilterInputType = builder.inputType('StatementFilter', {
  description: 'What statements must meet: every part that is given. Lists take ids and slugs.',
  fields: (t) => ({
    speakers: t.idList({
      required: false,
      extensions: { refersTo: 'Actor', orSlug: true },
      description: 'Who said it, by id or slug.',
    }),
    events: t.idList({
      required: false,
      extensions: { refersTo: 'Event', orSlug: true },
      description: 'Where it was said, by id or slug.',
    }),
    claims: t.idList({
      required: false,
      extensions: { refersTo: 'Claim', orSlug: true },
      description: 'Claims that it asserts, denies or questions, by id or slug.',
    }),
    media: t.field({
      type: [StatementMediumType],
      required: false,
      description: 'The way in which it was said.',
    }),
    text: t.string({ required: false, description: 'Words of one of its wordings.' }),
    during: t.field({
      type: DuringInputType,
      required: false,
      description: 'When it was said.',
    }),
  }),
})

builder.queryFields((t) => ({
  statement: t.field({
    type: StatementType,
    nullable: true,
    args: oneOfArguments('Statement'),
    description: 'One statement; null where there is none.',
    resolve: (_root, args, { loaders }) => loadOne(loaders.statement, args),
  }),
  statements: t.connection(
    {
      type: StatementType,
      description: 'Statements in the order they were made.',
      args: {
        filter: t.arg({
          type: StatementFilterInputType,
          required: false,
          description: 'What they must meet.',
        }),
      },
      extensions: { ordering: STATEMENTS_AS_MADE.name },
      resolve: async (_root, { filter, ...page }, context) => {
        const during = duringRange('filter.during', filter?.during)
        const condition = statementCondition(context.database.sql, {
          speakers: await idsOf(context, ACTORS, filter?.speakers),
          events: await idsOf(context, EVENTS, filter?.events),
          claims: await idsOf(context, CLAIMS, filter?.claims),
          media: givenList(filter?.media),
          text: filter?.text ?? undefined,
          during,
        })
        return entityConnection(context, STATEMENTS, STATEMENTS_AS_MADE, condition, page)
      },
    },
    StatementConnection,
  ),
}))
