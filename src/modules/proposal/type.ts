import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { instantOf } from '../../graphql/scalars.ts'
import { ArticleEventRoleType } from '../article/type.ts'
import { ArticleVersionType } from '../article/version-type.ts'
import { EventType } from '../event/type.ts'
import { EventDraftType } from './draft-type.ts'
import { ProposalKindType, ProposalStatusType } from './enum-types.ts'
import { explanationFields } from './explanation-type.ts'
import type { ProposalRow } from './queries.ts'

const LinkFeatureType = builder
  .objectRef<{ readonly name: string; readonly value: number }>('LinkFeature')
  .implement({
    description: 'One number that the linker’s probability was computed from.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'The name of the feature.' }),
      value: t.exposeFloat('value', { description: 'Its value, mostly from 0 to 1.' }),
    }),
  })

export const ProposalType = builder.objectRef<ProposalRow>('Proposal')

builder.node(ProposalType, {
  description: 'What the linker suggests of an article, for an editor to decide.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and for `decide`.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.proposal.byId.load(id),
  fields: (t) => ({
    kind: t.expose('kind', {
      type: ProposalKindType,
      description: 'Whether a known event is proposed or a new one.',
    }),
    status: t.expose('status', {
      type: ProposalStatusType,
      description: 'Whether and how it was decided.',
    }),
    articleVersion: t.field({
      type: ArticleVersionType,
      description: 'The text that was read; its `article` is what would be linked.',
      resolve: ({ articleVersionId }, _args, { loaders }) =>
        required(loaders.articleVersion.byId.load(articleVersionId), `version ${articleVersionId}`),
    }),
    event: t.field({
      type: EventType,
      nullable: true,
      description: 'The known event; null where a new one is proposed.',
      resolve: ({ eventId }, _args, { loaders }) =>
        eventId === null ? null : loaders.event.byId.load(eventId),
    }),
    draft: t.field({
      type: EventDraftType,
      nullable: true,
      description: 'The new event as the article tells it; null where a known one is proposed.',
      resolve: async ({ id, draft, articleVersionId }, _args, { loaders }) => {
        if (draft === null) return null
        const { articleId } = await required(
          loaders.articleVersion.byId.load(articleVersionId),
          `version ${articleVersionId}`,
        )
        const { timeZone } = await required(
          loaders.article.byId.load(articleId),
          `article ${articleId}`,
        )
        return { draft, timeZone, proposalId: id }
      },
    }),
    role: t.expose('role', {
      type: ArticleEventRoleType,
      description: 'Whether the article would be about the event or only recall it.',
    }),
    score: t.exposeFloat('score', {
      nullable: true,
      description:
        'The linker’s probability, 0 to 1; null where a person took back a link that no linker had made.',
    }),
    features: t.field({
      type: [LinkFeatureType],
      description: 'What the probability was computed from; empty where there is none.',
      resolve: ({ features }) =>
        Object.entries(features ?? {}).map(([name, value]) => ({ name, value })),
    }),
    modelVersion: t.exposeString('modelVersion', {
      nullable: true,
      description: 'The version of the linker’s coefficients; null like the score.',
    }),
    ...explanationFields<ProposalRow>(t),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When it was proposed.',
      resolve: ({ recordedAt }) => instantOf(recordedAt),
    }),
    decidedBy: t.exposeString('decidedBy', {
      nullable: true,
      description: 'Who decided: a token by its name; null while nobody has.',
    }),
    decidedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was decided; null while nobody has.',
      resolve: ({ decidedAt }) => (decidedAt === null ? null : instantOf(decidedAt)),
    }),
    decisionReason: t.exposeString('decisionReason', {
      nullable: true,
      description: 'Why it was decided so; null where nobody said.',
    }),
    decidedEvent: t.field({
      type: EventType,
      nullable: true,
      description: 'The event that the article was linked to in the end; null where to none.',
      resolve: ({ decidedEventId }, _args, { loaders }) =>
        decidedEventId === null ? null : loaders.event.byId.load(decidedEventId),
    }),
  }),
})

export const ProposalConnection = builder.connectionObject(
  { type: ProposalType, name: 'ProposalConnection', description: 'A page of proposals.' },
  { name: 'ProposalEdge', description: 'One proposal and its cursor.' },
)
