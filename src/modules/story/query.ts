import { builder } from '../../graphql/builder.ts'
import { entityConnection } from '../../graphql/connection.ts'
import { loadOne, oneOfArguments } from '../../graphql/references.ts'
import { STORIES, STORIES_BY_SLUG, storyCondition } from './queries.ts'
import { StoryConnection, StoryType } from './type.ts'

const StoryFilterInputType = builder.inputType('StoryFilter', {
  description: 'What stories must meet.',
  fields: (t) => ({
    text: t.string({ required: false, description: 'Words of the title or summary.' }),
  }),
})

builder.queryFields((t) => ({
  story: t.field({
    type: StoryType,
    nullable: true,
    args: oneOfArguments('Story'),
    description: 'One story; null where there is none.',
    resolve: (_root, args, { loaders }) => loadOne(loaders.story, args),
  }),
  stories: t.connection(
    {
      type: StoryType,
      description: 'Stories in the order of their slugs.',
      args: {
        filter: t.arg({
          type: StoryFilterInputType,
          required: false,
          description: 'What they must meet.',
        }),
      },
      resolve: (_root, { filter, ...page }, context) =>
        entityConnection(
          context,
          STORIES,
          STORIES_BY_SLUG,
          storyCondition(context.database.sql, { text: filter?.text ?? undefined }),
          page,
        ),
    },
    StoryConnection,
  ),
}))
