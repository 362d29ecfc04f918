import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'
import { StatementType } from '../statement/type.ts'
import type { StancePosition, StanceRow } from './queries.ts'
import { ClaimType } from './type.ts'

export const StancePositionType = builder.enumType('StancePosition', {
  description: 'What a statement says of a claim.',
  values: enumValues<StancePosition>({
    asserts: 'It says that the claim is true.',
    denies: 'It says that the claim is false.',
    questions: 'It doubts the claim without denying it.',
  }),
})

export const StanceType = builder.objectRef<StanceRow>('Stance')

builder.node(StanceType, {
  description: 'What one statement says of one claim.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.stance.byId.load(id),
  fields: (t) => ({
    position: t.expose('position', {
      type: StancePositionType,
      description: 'Whether it asserts, denies or questions the claim.',
    }),
    claim: t.field({
      type: ClaimType,
      description: 'What is asserted, denied or questioned.',
      resolve: ({ claimId }, _args, { loaders }) =>
        required(loaders.claim.byId.load(claimId), `claim ${claimId}`),
    }),
    statement: t.field({
      type: StatementType,
      description: 'What says so; its speaker and time are those of the stance.',
      resolve: ({ statementId }, _args, { loaders }) =>
        required(loaders.statement.byId.load(statementId), `statement ${statementId}`),
    }),
    evidence: t.connection(
      {
        type: EvidenceType,
        description: 'Where the stance shows.',
        ...childrenOf(evidenceOf('stance')),
      },
      EvidenceConnection,
    ),
  }),
})

export const StanceConnection = builder.connectionObject(
  { type: StanceType, name: 'StanceConnection', description: 'A page of stances.' },
  { name: 'StanceEdge', description: 'One stance and its cursor.' },
)
