import type { ObjectFields } from '../../graphql/builder.ts'
import { childConnection } from '../../graphql/connection.ts'
import type { ArticleEventColumns } from '../article/queries.ts'
import { ArticleEventRoleType } from '../article/type.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'

/** How an article and an event were linked, on the edge that leads from either to the other. */
export function articleLinkFields<Edge extends { readonly node: ArticleEventColumns }>(
  edge: ObjectFields<Edge>,
) {
  return {
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
  }
}
