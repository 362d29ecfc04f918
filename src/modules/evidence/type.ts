import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { ArticleVersionType } from '../article/version-type.ts'
import type { EvidenceRow } from './queries.ts'

export const EvidenceType = builder.objectRef<EvidenceRow>('Evidence')

builder.node(EvidenceType, {
  description:
    'A span of one version of an article that supports a fact, located by position and by quotation (W3C Web Annotation). Checked against the text when it was written.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.evidence.byId.load(id),
  fields: (t) => ({
    start: t.exposeInt('startOffset', {
      description: 'Unicode code points of the text before the span.',
    }),
    end: t.exposeInt('endOffset', {
      description: 'Unicode code points of the text before the first one after the span.',
    }),
    exact: t.exposeString('exact', { description: 'The words of the span, literally.' }),
    prefix: t.exposeString('prefix', { description: 'What stands right before it; may be empty.' }),
    suffix: t.exposeString('suffix', { description: 'What stands right after it; may be empty.' }),
    articleVersion: t.field({
      type: ArticleVersionType,
      description: 'The state of the text that the offsets count in.',
      resolve: ({ articleVersionId }, _args, { loaders }) =>
        required(
          loaders.articleVersion.byId.load(articleVersionId),
          `article version ${articleVersionId}`,
        ),
    }),
  }),
})

export const EvidenceConnection = builder.connectionObject(
  { type: EvidenceType, name: 'EvidenceConnection', description: 'A page of evidence.' },
  { name: 'EvidenceEdge', description: 'One span of evidence and its cursor.' },
)
