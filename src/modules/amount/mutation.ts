import { readFields } from '../../graphql/based-on.ts'
import { builder, type InputFields } from '../../graphql/builder.ts'
import { referenceOf } from '../../graphql/global-id.ts'
import { referenceField } from '../../graphql/input-fields.ts'
import { optionalReferenceOf } from '../../graphql/references.ts'
import { evidenceField, givenSpans } from '../evidence/input-types.ts'
import { defineChange, defineEdit, defineRemoval } from '../revision/edit.ts'
import { AmountComparatorType, AmountMeasureType, AmountType } from './type.ts'
import { addAmount, editAmount, removeAmount } from './writes.ts'

const columns = <Required extends boolean>(t: InputFields, required: Required) => ({
  measure: t.field({ type: AmountMeasureType, required, description: 'What it measures.' }),
  comparator: t.field({
    type: AmountComparatorType,
    required,
    description: 'How the source limits the figure.',
  }),
  value: t.field({ type: 'Decimal', required, description: 'The figure, in units of `unit`.' }),
  unit: t.string({
    required,
    description: 'The currency (ISO 4217) of money, such as "USD"; else the thing counted.',
  }),
  statement: referenceField(
    t,
    'Statement',
    false,
    'The statement that gives the figure, by id or slug; null for the outlet itself.',
  ),
  holder: referenceField(
    t,
    'Actor',
    false,
    'Whose figure it is, by id or slug; null for nobody in particular.',
  ),
})

const AddAmountInputType = builder.inputType('AddAmountInput', {
  description: 'A figure that was reported of an event.',
  fields: (t) => ({
    event: referenceField(t, 'Event', true, 'The event that it was reported of, by id or slug.'),
    ...columns(t, true),
    evidence: evidenceField(t, 'Where the figure stands in print.'),
  }),
})

const EditAmountInputType = builder.inputType('EditAmountInput', {
  description: 'What is to be different in an amount; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Amount'), ...columns(t, false) }),
})

defineEdit('addAmount', {
  description: 'Records a figure that was reported of an event, with its unit.',
  input: AddAmountInputType,
  field: 'amount',
  type: AmountType,
  write: (transaction, { event, statement, holder, evidence, ...values }) =>
    addAmount(transaction, {
      ...values,
      event: referenceOf(event),
      statement: optionalReferenceOf(statement),
      holder: optionalReferenceOf(holder),
      evidence: givenSpans(evidence),
    }),
})

defineChange('editAmount', {
  description: 'Changes a figure, its unit, what it measures or whose it is.',
  input: EditAmountInputType,
  field: 'amount',
  type: AmountType,
  write: (transaction, read, { statement, holder, ...changes }) =>
    editAmount(transaction, read, {
      ...changes,
      statement: optionalReferenceOf(statement),
      holder: optionalReferenceOf(holder),
    }),
})

defineRemoval('removeAmount', {
  description: 'Takes a figure away, with the evidence that supports it.',
  typename: 'Amount',
  write: removeAmount,
})
