import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { ActorType } from '../actor/type.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'
import { StatementType } from '../statement/type.ts'
import type { AmountComparator, AmountMeasure, AmountRow } from './queries.ts'

export const AmountMeasureType = builder.enumType('AmountMeasure', {
  description: 'What an amount measures.',
  values: enumValues<AmountMeasure>({
    initial_investment: 'Money to be invested at first.',
    total_investment: 'Money to be invested in the long run.',
    secured_funding: 'Money that is already at hand or promised.',
    price: 'What something costs or was sold for.',
    revenue: 'What is earned.',
    damages: 'What a court awards, or a plaintiff asks for.',
    fine: 'What has to be paid as a penalty.',
    people: 'A number of people.',
    deaths: 'A number of people who died.',
    injuries: 'A number of people who were hurt.',
    other: 'Anything that no other measure fits.',
  }),
})

export const AmountComparatorType = builder.enumType('AmountComparator', {
  description: 'How the source limits a figure.',
  values: enumValues<AmountComparator>({
    exactly: 'The figure as it is.',
    about: 'Roughly the figure.',
    less_than: 'Below the figure ("under 10 billion").',
    at_most: 'The figure or less ("up to 500 billion").',
    at_least: 'The figure or more.',
    more_than: 'Above the figure.',
  }),
})

export const AmountType = builder.objectRef<AmountRow>('Amount')

builder.node(AmountType, {
  description: 'A figure that was reported of an event.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.amount.byId.load(id),
  fields: (t) => ({
    value: t.field({
      type: 'Decimal',
      description: 'The figure, in units of `unit`.',
      resolve: ({ value }) => value,
    }),
    unit: t.exposeString('unit', {
      description: 'The currency (ISO 4217) of money, such as "USD"; else the thing counted.',
    }),
    comparator: t.expose('comparator', {
      type: AmountComparatorType,
      description: 'How the source limits the figure.',
    }),
    measure: t.expose('measure', { type: AmountMeasureType, description: 'What it measures.' }),
    holder: t.field({
      type: ActorType,
      nullable: true,
      description: 'Whose figure it is; null where it is nobody’s in particular.',
      resolve: ({ holderId }, _args, { loaders }) =>
        holderId === null ? null : loaders.actor.byId.load(holderId),
    }),
    statement: t.field({
      type: StatementType,
      nullable: true,
      description: 'The statement that gives the figure; null where the outlet gives it itself.',
      resolve: ({ statementId }, _args, { loaders }) =>
        statementId === null ? null : loaders.statement.byId.load(statementId),
    }),
    evidence: t.connection(
      {
        type: EvidenceType,
        description: 'Where the figure stands in print.',
        ...childrenOf(evidenceOf('amount')),
      },
      EvidenceConnection,
    ),
  }),
})
