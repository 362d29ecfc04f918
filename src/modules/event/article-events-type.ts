import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { ArticleType } from '../article/type.ts'
import { articleLinkFields } from './article-link-fields.ts'
import { EVENTS_OF_ARTICLE } from './queries.ts'
import { EventType } from './type.ts'

builder.objectField(ArticleType, 'events', (t) =>
  t.connection(
    {
      type: EventType,
      description:
        'The events that it reports: first those that it is about, as they happened. The edges tell how each was linked.',
      ...childrenOf(EVENTS_OF_ARTICLE),
    },
    {
      name: 'ArticleEventConnection',
      description: 'A page of the events that an article reports.',
    },
    {
      name: 'ArticleEventEdge',
      description: 'One event that the article reports, and how the two were linked.',
      fields: articleLinkFields,
    },
  ),
)
