import { basedOnOf } from '../../graphql/based-on.ts'
import { referenceOf } from '../../graphql/global-id.ts'
import { optionalReferenceOf } from '../../graphql/references.ts'
import { givenSpans } from '../evidence/input-types.ts'
import { defineChange, defineEdit, defineRemoval } from '../revision/edit.ts'
import {
  AddStanceInputType,
  CreateClaimInputType,
  EditClaimInputType,
  EditStanceInputType,
  WriteClaimTextInputType,
} from './input-types.ts'
import { StanceType } from './stance-type.ts'
import { ClaimTextType, ClaimType } from './type.ts'
import {
  addStance,
  createClaim,
  editClaim,
  editStance,
  removeClaimText,
  removeStance,
  writeClaimText,
} from './writes.ts'

defineEdit('createClaim', {
  description: 'Records a proposition that can be disputed, with its wordings and evidence.',
  input: CreateClaimInputType,
  field: 'claim',
  type: ClaimType,
  write: (transaction, { event, evidence, ...values }) =>
    createClaim(transaction, {
      ...values,
      event: optionalReferenceOf(event),
      evidence: givenSpans(evidence),
    }),
})

defineChange('editClaim', {
  description: 'Changes a claim’s slug or the event that it is about.',
  input: EditClaimInputType,
  field: 'claim',
  type: ClaimType,
  write: (transaction, read, { event, ...changes }) =>
    editClaim(transaction, read, { ...changes, event: optionalReferenceOf(event) }),
})

defineEdit('writeClaimText', {
  description: 'Writes a claim as a sentence in one language.',
  input: WriteClaimTextInputType,
  field: 'claimText',
  type: ClaimTextType,
  editsRead: true,
  write: (transaction, { claim, basedOn, ...text }) =>
    writeClaimText(transaction, { ...text, claim: referenceOf(claim) }, basedOnOf(basedOn)),
})

defineRemoval('removeClaimText', {
  description: 'Takes the wording of a claim in one language away.',
  typename: 'ClaimText',
  write: removeClaimText,
})

defineEdit('addStance', {
  description: 'Records that a statement asserts, denies or questions a claim.',
  input: AddStanceInputType,
  field: 'stance',
  type: StanceType,
  write: (transaction, { claim, statement, position, evidence }) =>
    addStance(transaction, {
      claim: referenceOf(claim),
      statement: referenceOf(statement),
      position,
      evidence: givenSpans(evidence),
    }),
})

defineChange('editStance', {
  description: 'Changes what a statement says of a claim.',
  input: EditStanceInputType,
  field: 'stance',
  type: StanceType,
  write: editStance,
})

defineRemoval('removeStance', {
  description: 'Takes a statement’s stance on a claim away, with the evidence that supports it.',
  typename: 'Stance',
  write: removeStance,
})
