import { apiToken } from '../../../src/db/schema/api-token.ts'
import { claimText } from '../../../src/db/schema/claim.ts'
import { revision } from '../../../src/db/schema/revision.ts'
import { sha256 } from '../../support/article-facts.ts'
import { newSlug, only, type Writer, write } from '../../support/facts.ts'
import {
  insertAmount,
  insertClaim,
  insertRendering,
  insertStance,
  insertStatement,
} from '../../support/statement-facts.ts'
import {
  boundsInOrder,
  derivationWhole,
  type Limits,
  languageForm,
  limit,
  notBlank,
  slugForm,
} from './attempts.ts'

const insertClaimText = (
  writer: Writer,
  {
    language = 'de',
    proposition = 'Das Geld ist da.',
  }: { language?: string; proposition?: string },
) => insertClaim(writer, { propositions: { [language]: proposition } })

const addClaimText = async (writer: Writer, language: string) => {
  const claimId = (await insertClaimText(writer, {})).id
  return write(writer, async (transaction) => {
    await transaction.insert(claimText).values({ claimId, language, proposition: 'Es fehlt.' })
  })
}

export const statementLimits: Limits = {
  statement_slug_form: slugForm(insertStatement),
  statement_slug_unique: {
    accepted: { 'another slug': (writer) => insertStatement(writer) },
    refused: {
      'the same slug': async (writer) =>
        insertStatement(writer, { slug: (await insertStatement(writer)).slug }),
    },
  },
  statement_bounds_in_order: boundsInOrder(insertStatement),
  statement_derivation_whole: derivationWhole(insertStatement),
  rendering_language_form: languageForm(insertRendering),
  rendering_text_not_blank: notBlank('text', insertRendering),
  rendering_unique: {
    accepted: {
      'another wording': async (writer) => {
        const { statementId } = await insertRendering(writer, { text: 'Das Geld fehlt.' })
        return insertRendering(writer, { statementId, text: 'Es fehlt das Geld.' })
      },
      'the wording in another form': async (writer) => {
        const { statementId, text } = await insertRendering(writer, { form: 'verbatim' })
        return insertRendering(writer, { statementId, text, form: 'paraphrase' })
      },
      'a wording too long for an index': (writer) =>
        insertRendering(writer, { text: Array.from({ length: 5_000 }, String).join(' ') }),
    },
    refused: {
      'the same wording': async (writer) => {
        const { statementId, text } = await insertRendering(writer)
        return insertRendering(writer, { statementId, text })
      },
    },
  },
}

export const claimLimits: Limits = {
  claim_slug_form: slugForm(insertClaim),
  claim_slug_unique: {
    accepted: { 'another slug': (writer) => insertClaim(writer) },
    refused: {
      'the same slug': async (writer) =>
        insertClaim(writer, { slug: (await insertClaim(writer)).slug }),
    },
  },
  claim_text_language_form: languageForm(insertClaimText),
  claim_text_proposition_not_blank: notBlank('proposition', insertClaimText),
  claim_text_language_unique: {
    accepted: { 'one in another language': (writer) => addClaimText(writer, 'en') },
    refused: { 'a second one in a language': (writer) => addClaimText(writer, 'de') },
  },
  stance_unique: {
    accepted: {
      'of another statement': async (writer) => {
        const { claimId } = await insertStance(writer, { position: 'asserts' })
        return insertStance(writer, { claimId, position: 'denies' })
      },
    },
    refused: {
      'two of one statement': async (writer) => {
        const { claimId, statementId } = await insertStance(writer, { position: 'asserts' })
        return insertStance(writer, { claimId, statementId, position: 'denies' })
      },
    },
  },
  amount_finite: limit(insertAmount, {
    accepted: [{ value: '0' }, { value: '-0.01' }, { value: `1${'0'.repeat(30)}` }],
    refused: [{ value: 'NaN' }, { value: 'Infinity' }, { value: '-Infinity' }],
  }),
  amount_unit_not_blank: notBlank('unit', insertAmount),
}

const insertToken = (writer: Writer, columns: Partial<typeof apiToken.$inferInsert>) =>
  write(writer, async (transaction) => {
    const name = newSlug('token')
    const values = { name, role: 'editor', secretSha256: sha256(name), ...columns } as const
    return only(await transaction.insert(apiToken).values(values).returning())
  })

const insertRevision = (writer: Writer, columns: Partial<typeof revision.$inferInsert>) =>
  write(writer, async (transaction) => {
    await transaction.insert(revision).values({ author: 'test', reason: 'test', ...columns })
  })

export const tokenAndRevisionLimits: Limits = {
  api_token_name_unique: {
    accepted: { 'another name': (writer) => insertToken(writer, {}) },
    refused: {
      'a name twice': async (writer) =>
        insertToken(writer, { name: (await insertToken(writer, {})).name }),
    },
  },
  api_token_name_not_blank: notBlank('name', insertToken),
  api_token_secret_unique: {
    accepted: { 'another secret': (writer) => insertToken(writer, {}) },
    refused: {
      'a secret twice': async (writer) =>
        insertToken(writer, { secretSha256: (await insertToken(writer, {})).secretSha256 }),
    },
  },
  api_token_secret_hashed: limit(insertToken, {
    accepted: [{ secretSha256: '0123456789abcdef'.repeat(4) }],
    refused: [
      { secretSha256: 'f'.repeat(63) },
      { secretSha256: 'f'.repeat(65) },
      { secretSha256: 'F'.repeat(64) },
      { secretSha256: `${'f'.repeat(63)}g` },
    ],
  }),
  revision_idempotency_key_unique: {
    accepted: {
      'another key': (writer) => insertRevision(writer, { idempotencyKey: newSlug('key') }),
      'no key, twice': async (writer) => {
        await insertRevision(writer, {})
        return insertRevision(writer, {})
      },
    },
    refused: {
      'a key twice': async (writer) => {
        const idempotencyKey = newSlug('key')
        await insertRevision(writer, { idempotencyKey })
        return insertRevision(writer, { idempotencyKey })
      },
    },
  },
}
