import { optionalBasedOn, readFields } from '../../graphql/based-on.ts'
import { builder, type InputFields } from '../../graphql/builder.ts'
import { referenceField, slugField } from '../../graphql/input-fields.ts'
import { evidenceField } from '../evidence/input-types.ts'
import { StancePositionType } from './stance-type.ts'

const columns = <Required extends boolean>(t: InputFields, required: Required) => ({
  slug: slugField(t, required),
  event: referenceField(
    t,
    'Event',
    false,
    'The event that it is about, by id or slug; null for none in particular.',
  ),
})

const text = (t: InputFields) => ({
  language: t.string({ required: true, description: 'The language of the sentence (BCP 47).' }),
  proposition: t.string({
    required: true,
    description: 'The claim as a neutral sentence, neither asserted nor denied.',
  }),
})

const ClaimTextInputType = builder.inputType('ClaimTextInput', {
  description: 'The wording of a claim that is being made, in one language.',
  fields: text,
})

export const CreateClaimInputType = builder.inputType('CreateClaimInput', {
  description: 'A new claim with its wordings.',
  fields: (t) => ({
    ...columns(t, true),
    texts: t.field({
      type: [ClaimTextInputType],
      required: true,
      description: 'Its wordings, at most one a language.',
    }),
    evidence: evidenceField(t, 'Where the claim itself stands in print.'),
  }),
})

export const EditClaimInputType = builder.inputType('EditClaimInput', {
  description: 'What is to be different in a claim; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Claim'), ...columns(t, false) }),
})

const claim = (t: InputFields) =>
  referenceField(t, 'Claim', true, 'The claim that is meant, by id or slug.')

export const WriteClaimTextInputType = builder.inputType('WriteClaimTextInput', {
  description: 'The wording of a claim in one language, new or instead of the one there.',
  fields: (t) => ({ claim: claim(t), ...text(t), basedOn: optionalBasedOn(t) }),
})

const position = <Required extends boolean>(t: InputFields, required: Required) => ({
  position: t.field({
    type: StancePositionType,
    required,
    description: 'Whether the statement asserts, denies or questions the claim.',
  }),
})

export const AddStanceInputType = builder.inputType('AddStanceInput', {
  description: 'What a statement says of a claim.',
  fields: (t) => ({
    claim: claim(t),
    statement: referenceField(t, 'Statement', true, 'What says so, by id or slug.'),
    ...position(t, true),
    evidence: evidenceField(t, 'Where the stance shows in print.'),
  }),
})

export const EditStanceInputType = builder.inputType('EditStanceInput', {
  description: 'What is to be different in a stance; what is left out stays.',
  fields: (t) => ({ ...readFields(t, 'Stance'), ...position(t, false) }),
})
