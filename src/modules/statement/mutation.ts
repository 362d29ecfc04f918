import { referenceOf } from '../../graphql/global-id.ts'
import { optionalReferenceOf } from '../../graphql/references.ts'
import { givenSpans } from '../evidence/input-types.ts'
import { defineChange, defineEdit, defineRemoval } from '../revision/edit.ts'
import {
  AddRenderingInputType,
  CreateStatementInputType,
  EditRenderingInputType,
  EditStatementInputType,
  newRendering,
} from './input-types.ts'
import { RenderingType } from './rendering-type.ts'
import { StatementType } from './type.ts'
import {
  addRendering,
  createStatement,
  editRendering,
  editStatement,
  removeRendering,
} from './writes.ts'

defineEdit('createStatement', {
  description: 'Records what somebody said, with its wordings and evidence.',
  input: CreateStatementInputType,
  field: 'statement',
  type: StatementType,
  write: (transaction, { speaker, event, renderings, evidence, ...values }) =>
    createStatement(transaction, {
      ...values,
      speaker: referenceOf(speaker),
      event: optionalReferenceOf(event),
      renderings: renderings.map(newRendering),
      evidence: givenSpans(evidence),
    }),
})

defineChange('editStatement', {
  description: 'Changes who said something, when, how and where. Wordings are edited on their own.',
  input: EditStatementInputType,
  field: 'statement',
  type: StatementType,
  write: (transaction, read, { speaker, event, ...changes }) =>
    editStatement(transaction, read, {
      ...changes,
      speaker: optionalReferenceOf(speaker),
      event: optionalReferenceOf(event),
    }),
})

defineEdit('addRendering', {
  description: 'Records another wording of a statement, as of a second outlet or language.',
  input: AddRenderingInputType,
  field: 'rendering',
  type: RenderingType,
  write: (transaction, { statement, ...wording }) =>
    addRendering(transaction, referenceOf(statement), newRendering(wording)),
})

defineChange('editRendering', {
  description: 'Changes a wording, its language or its form.',
  input: EditRenderingInputType,
  field: 'rendering',
  type: RenderingType,
  write: editRendering,
})

defineRemoval('removeRendering', {
  description: 'Takes a wording away, with the evidence that supports it.',
  typename: 'Rendering',
  write: removeRendering,
})
