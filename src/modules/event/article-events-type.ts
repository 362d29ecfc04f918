import { builder } from '../../graphql/builder.ts'
import { childConnection, childrenOf } from '../../graphql/connection.ts'
import { ArticleEventRoleType, ArticleType } from '../article/type.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'
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
      fields: (edge) => ({
        role: edge.field({
          type: ArticleEventRoleType,
          description: 'Whether the article is about the event or recalls it.',
          resolve: ({ node }) => node.role,
        }),
        score: edge.float({
          nullable: true,
          description:
            'The probability, 0 to 1, that the linker gave the link; null where a person linked them without it.',
          resolve: ({ node }) => node.score,
        }),
        modelVersion: edge.string({
          nullable: true,
          description: 'The version of the linker’s coefficients; null like the score.',
          resolve: ({ node }) => node.modelVersion,
        }),
        decidedBy: edge.string({
          description: 'Who decided on the link: a person’s token by name, or the linker.',
          resolve: ({ node }) => node.decidedBy,
        }),
        evidence: edge.connection(
          {
            type: EvidenceType,
            description: 'The spans of the article that report the event.',
            resolve: ({ node }, args, context) =>
              childConnection(context, evidenceOf('article_event'), node.articleEventId, args),
          },
          EvidenceConnection,
        ),
      }),
    },
  ),
)
