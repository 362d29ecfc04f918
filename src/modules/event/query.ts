import { builder } from '../../graphql/builder.ts'
import { loadOne, oneOfArguments } from '../../graphql/references.ts'
import { EventType } from './type.ts'

builder.queryField('event', (t) =>
  t.field({
    type: EventType,
    nullable: true,
    args: oneOfArguments('Event'),
    description: 'One event; null where there is none. One that was merged gives its survivor.',
    resolve: (_root, args, { loaders }) => loadOne(loaders.event, args),
  }),
)
