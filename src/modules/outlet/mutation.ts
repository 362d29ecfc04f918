import { readFields } from '../../graphql/based-on.ts'
import { builder, type InputFields } from '../../graphql/builder.ts'
import { referenceField, slugField } from '../../graphql/input-fields.ts'
import { optionalReferenceOf } from '../../graphql/references.ts'
import { defineChange, defineEdit } from '../revision/edit.ts'
import { OutletType } from './type.ts'
import { createOutlet, editOutlet } from './writes.ts'

const columns = <Required extends boolean>(t: InputFields, required: Required) => ({
  slug: slugField(t, required),
  name: t.string({ required, description: 'The name as the outlet writes it.' }),
  language: t.string({ required, description: 'The language it publishes in (BCP 47).' }),
  homepage: t.string({
    required: false,
    description: 'Its own address on the web; null where it has none.',
  }),
  owner: referenceField(
    t,
    'Actor',
    false,
    'Who owns it, by id or slug; null where that is not known.',
  ),
})

const CreateOutletInputType = builder.inputType('CreateOutletInput', {
  description: 'A new outlet, whose articles may come in.',
  fields: (t) => columns(t, true),
})

const EditOutletInputType = builder.inputType('EditOutletInput', {
  description: 'What is to be different in an outlet; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Outlet'), ...columns(t, false) }),
})

defineEdit('createOutlet', {
  description: 'Records who publishes: a newspaper, a broadcaster, an agency.',
  input: CreateOutletInputType,
  field: 'outlet',
  type: OutletType,
  write: (transaction, { owner, ...values }) =>
    createOutlet(transaction, { ...values, owner: optionalReferenceOf(owner) }),
})

defineChange('editOutlet', {
  description: 'Changes an outlet. Those of one owner do not corroborate each other.',
  input: EditOutletInputType,
  field: 'outlet',
  type: OutletType,
  write: (transaction, read, { owner, ...changes }) =>
    editOutlet(transaction, read, { ...changes, owner: optionalReferenceOf(owner) }),
})
