import { referTo } from '../../db/referred-rows.ts'
import { builder } from '../../graphql/builder.ts'
import { decodeGlobalId } from '../../graphql/global-id.ts'
import { defineEdit, defineRemoval } from '../revision/edit.ts'
import { EvidenceInputType, givenSpan } from './input-types.ts'
import { SUPPORTED_BY_TYPE } from './supported.ts'
import { EvidenceType } from './type.ts'
import { removeEvidence, supportRow } from './writes.ts'

const AddEvidenceInputType = builder.inputType('AddEvidenceInput', {
  description: 'A span of an article, and what it supports.',
  fields: (t) => ({
    supports: t.id({
      required: true,
      extensions: { refersTo: Object.keys(SUPPORTED_BY_TYPE) },
      description:
        'What the span supports: an event, participation, statement, rendering, claim, stance, amount, relationship, event link or name of an actor.',
    }),
    evidence: t.field({
      type: EvidenceInputType,
      required: true,
      description: 'The span that supports it.',
    }),
  }),
})

defineEdit('addEvidence', {
  description: 'Records where it stands in print that something is so.',
  input: AddEvidenceInputType,
  field: 'evidence',
  type: EvidenceType,
  write: async (transaction, { supports, evidence }) => {
    const { typename, id } = decodeGlobalId(supports)
    const target = SUPPORTED_BY_TYPE[typename]
    // The input checks have refused the ids of other types.
    if (target === undefined) throw new TypeError(`a ${typename} is not supported by evidence`)
    const rowId = await referTo(transaction, target.entity, { id }, 'supports')
    return supportRow(transaction, target.supported, rowId, givenSpan(evidence))
  },
})

defineRemoval('removeEvidence', {
  description: 'Takes a span away from what it supports; the article stays as it is.',
  typename: 'Evidence',
  write: removeEvidence,
})
