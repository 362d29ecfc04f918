import { readFields } from '../../graphql/based-on.ts'
import { builder, type InputFields } from '../../graphql/builder.ts'
import { referenceField, slugField } from '../../graphql/input-fields.ts'
import { evidenceField, givenSpans } from '../evidence/input-types.ts'
import { DateInputType } from '../time/input-types.ts'
import { RenderingFormType } from './rendering-type.ts'
import { StatementMediumType } from './type.ts'
import type { NewRendering } from './writes.ts'

/** Characters of one wording at most: some post in full, but not a speech. */
const WORDING_LENGTH = 10_000

const columns = <Required extends boolean>(t: InputFields, required: Required) => ({
  slug: slugField(t, required),
  speaker: referenceField(t, 'Actor', required, 'Who made the statement, by id or slug.'),
  medium: t.field({
    type: StatementMediumType,
    required,
    description: 'The way in which it was said.',
  }),
  date: t.field({
    type: DateInputType,
    required,
    description: 'When it was said, as far as that is known.',
  }),
  event: referenceField(
    t,
    'Event',
    false,
    'The event at which it was said, by id or slug; null while that is not known.',
  ),
})

const renderingColumns = <Required extends boolean>(t: InputFields, required: Required) => ({
  language: t.string({ required, description: 'The language of the words (BCP 47).' }),
  form: t.field({
    type: RenderingFormType,
    required,
    description: 'How close the wording is to what was said.',
  }),
  text: t.string({
    required,
    extensions: { maxLength: WORDING_LENGTH },
    description: 'The words, without quotation marks; at most 10,000 characters.',
  }),
})

const evidence = (t: InputFields) => ({
  evidence: evidenceField(t, 'Where the wording, or the one it was made from, stands in print.'),
})

const RenderingInputType = builder.inputType('RenderingInput', {
  description: 'A wording of a statement that is being made.',
  fields: (t) => ({ ...renderingColumns(t, true), ...evidence(t) }),
})

export const CreateStatementInputType = builder.inputType('CreateStatementInput', {
  description: 'A new statement with its wordings.',
  fields: (t) => ({
    ...columns(t, true),
    renderings: t.field({
      type: [RenderingInputType],
      required: true,
      description: 'How it was worded, in as many languages and forms as are known.',
    }),
    evidence: evidenceField(t, 'Where it stands that the statement was made.'),
  }),
})

export const EditStatementInputType = builder.inputType('EditStatementInput', {
  description: 'What is to be different in a statement; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Statement'), ...columns(t, false) }),
})

export const AddRenderingInputType = builder.inputType('AddRenderingInput', {
  description: 'Another wording of a statement that is there.',
  fields: (t) => ({
    statement: referenceField(t, 'Statement', true, 'The statement that is worded, by id or slug.'),
    ...renderingColumns(t, true),
    ...evidence(t),
  }),
})

export const EditRenderingInputType = builder.inputType('EditRenderingInput', {
  description: 'What is to be different in a wording; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Rendering'), ...renderingColumns(t, false) }),
})

export function newRendering({
  evidence: spans,
  ...values
}: typeof RenderingInputType.$inferInput): NewRendering {
  return { ...values, evidence: givenSpans(spans) }
}
