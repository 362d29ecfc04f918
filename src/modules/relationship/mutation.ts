import { referenceOf } from '../../graphql/global-id.ts'
import { optionalReferenceOf } from '../../graphql/references.ts'
import { givenSpans } from '../evidence/input-types.ts'
import { defineChange, defineEdit, defineRemoval } from '../revision/edit.ts'
import {
  AddRelationshipEventInputType,
  CreateRelationshipInputType,
  EditRelationshipInputType,
  RemoveRelationshipEventInputType,
} from './input-types.ts'
import { RelationshipType } from './type.ts'
import {
  addRelationshipEvent,
  createRelationship,
  editRelationship,
  removeRelationship,
  removeRelationshipEvent,
} from './writes.ts'

defineEdit('createRelationship', {
  description: 'Records a tie between two actors, and since and until when it holds.',
  input: CreateRelationshipInputType,
  field: 'relationship',
  type: RelationshipType,
  write: (transaction, { source, target, evidence, ...values }) =>
    createRelationship(transaction, {
      ...values,
      source: referenceOf(source),
      target: referenceOf(target),
      evidence: givenSpans(evidence),
    }),
})

defineChange('editRelationship', {
  description: 'Changes whom a relationship ties, how, or when it holds.',
  input: EditRelationshipInputType,
  field: 'relationship',
  type: RelationshipType,
  write: (transaction, read, { source, target, ...changes }) =>
    editRelationship(transaction, read, {
      ...changes,
      source: optionalReferenceOf(source),
      target: optionalReferenceOf(target),
    }),
})

defineRemoval('removeRelationship', {
  description:
    'Takes a tie between two actors away, with its dated facts and all evidence of them. The events stay.',
  typename: 'Relationship',
  write: removeRelationship,
})

defineEdit('addRelationshipEvent', {
  description: 'Makes an event a dated fact of a relationship.',
  input: AddRelationshipEventInputType,
  field: 'relationship',
  type: RelationshipType,
  write: (transaction, { relationship, event, evidence }) =>
    addRelationshipEvent(transaction, {
      relationship: referenceOf(relationship),
      event: referenceOf(event),
      evidence: givenSpans(evidence),
    }),
})

defineEdit('removeRelationshipEvent', {
  description: 'Makes an event no fact of a relationship any more, and removes what supports it.',
  input: RemoveRelationshipEventInputType,
  field: 'relationship',
  type: RelationshipType,
  write: (transaction, { relationship, event }) =>
    removeRelationshipEvent(transaction, {
      relationship: referenceOf(relationship),
      event: referenceOf(event),
    }),
})
