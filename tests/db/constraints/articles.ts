import {
  insertArticle,
  insertArticleEvent,
  insertArticleVersion,
  insertEvidence,
  insertOutlet,
  insertProposal,
  sha256,
} from '../../support/article-facts.ts'
import { insertEvent, newSlug, type Writer } from '../../support/facts.ts'
import {
  boundsInOrder,
  derivationWhole,
  type Limits,
  languageForm,
  limit,
  notBlank,
  probability,
  slugForm,
} from './attempts.ts'
import { evidenceTargets } from './evidence-targets.ts'

const AN_ID = '01948000-0000-7000-8000-000000000003'

type VersionColumns = Partial<Parameters<typeof insertArticleVersion>[1]>

/** A second version of an article whose first one says "A text.". */
const secondVersion = async (writer: Writer, columns: VersionColumns) =>
  insertArticleVersion(writer, {
    articleId: (await insertArticle(writer)).id,
    number: 2,
    text: 'Another text.',
    ...columns,
  })

const inLanguage = async (writer: Writer, { language }: { language: string }) => {
  await insertArticle(writer, { language })
}

export const articleLimits: Limits = {
  outlet_slug_form: slugForm(insertOutlet),
  outlet_slug_unique: {
    accepted: { 'another slug': (writer) => insertOutlet(writer) },
    refused: {
      'the same slug': async (writer) =>
        insertOutlet(writer, { slug: (await insertOutlet(writer)).slug }),
    },
  },
  outlet_name_not_blank: notBlank('name', insertOutlet),
  outlet_language_form: languageForm(insertOutlet),
  article_slug_form: slugForm(insertArticle),
  article_slug_unique: {
    accepted: { 'another slug': (writer) => insertArticle(writer) },
    refused: {
      'the same slug': async (writer) =>
        insertArticle(writer, { slug: (await insertArticle(writer)).slug }),
    },
  },
  article_url_unique: {
    accepted: {
      'no address, twice': async (writer) => {
        await insertArticle(writer)
        return insertArticle(writer)
      },
    },
    refused: {
      'an address twice': async (writer) => {
        const url = `https://example.org/${newSlug('article')}`
        await insertArticle(writer, { url })
        return insertArticle(writer, { url })
      },
    },
  },
  article_language_form: languageForm(inLanguage),
  article_bounds_in_order: boundsInOrder(insertArticle),
  article_derivation_whole: derivationWhole(insertArticle),
  article_not_its_own_copy: {
    accepted: {
      'a copy of another': async (writer) =>
        insertArticle(writer, { copyOfId: (await insertArticle(writer)).id }),
    },
    refused: {
      'a copy of itself': (writer) => insertArticle(writer, { id: AN_ID, copyOfId: AN_ID }),
    },
  },
  article_version_number_unique: {
    accepted: { 'the next number': (writer) => secondVersion(writer, { number: 2 }) },
    refused: { 'a number twice': (writer) => secondVersion(writer, { number: 1 }) },
  },
  article_version_text_unique: {
    accepted: { 'another text': (writer) => secondVersion(writer, { text: 'Another text.' }) },
    refused: { 'a text twice': (writer) => secondVersion(writer, { text: 'A text.' }) },
  },
  article_version_number_positive: limit(secondVersion, {
    accepted: [{ number: 2 }],
    refused: [{ number: 0 }],
  }),
  article_version_sha256_of_text: limit(secondVersion, {
    accepted: [{ text: 'Zeile\r\n🙂', sha256: sha256('Zeile\r\n🙂') }],
    refused: [
      { text: 'Zeile', sha256: sha256('Zeile ') },
      { text: 'Zeile', sha256: sha256('Zeile').toUpperCase() },
      { text: 'Zeile', sha256: '' },
    ],
  }),
  // The foreign key would refuse it too: the article has the form first.
  article_version_language_form: {
    accepted: { "the article's": (writer) => secondVersion(writer, { language: 'de' }) },
    refused: { DE: (writer) => secondVersion(writer, { language: 'DE' }) },
  },
  article_version_article_language_fk: {
    accepted: { "the article's language": (writer) => secondVersion(writer, { language: 'de' }) },
    refused: { 'another language': (writer) => secondVersion(writer, { language: 'en' }) },
  },
  article_version_title_not_blank: notBlank('title', secondVersion),
  article_version_text_not_blank: notBlank('text', secondVersion),
}

/** Evidence in "A 🙂 text." of an event; what the columns change. */
const cite = async (writer: Writer, columns: Partial<Parameters<typeof insertEvidence>[1]>) => {
  const { version } = await insertArticle(writer, { text: 'A 🙂 text.' })
  const eventId = (await insertEvent(writer)).id
  return insertEvidence(writer, { version, exact: 'text', eventId, ...columns })
}

export const evidenceLimits: Limits = {
  evidence_span_in_order: limit(cite, {
    accepted: [
      { exact: 'A', startOffset: 0, endOffset: 1 },
      { exact: '🙂', startOffset: 2, endOffset: 3 },
    ],
    refused: [{ exact: '', startOffset: 4, endOffset: 4, prefix: '', suffix: '' }],
  }),
  evidence_of_exactly_one: {
    accepted: Object.fromEntries(
      Object.entries(evidenceTargets).map(([column, insert]) => [
        column,
        async (writer: Writer) =>
          insertEvidence(writer, {
            version: (await insertArticle(writer)).version,
            exact: 'text',
            [column]: (await insert(writer)).id,
          }),
      ]),
    ),
    refused: {
      nothing: (writer) => cite(writer, { eventId: null }),
      ...Object.fromEntries(
        Object.entries(evidenceTargets)
          .filter(([column]) => column !== 'eventId')
          .map(([column, insert]) => [
            `eventId and ${column}`,
            async (writer: Writer) => cite(writer, { [column]: (await insert(writer)).id }),
          ]),
      ),
    },
  },
}

const DECIDED = { decidedBy: 'an editor', decidedAt: '2025-01-24T12:00:00Z' }
const EXPLAINED = { score: 0.5, features: {}, modelVersion: '1' }

export const linkingLimits: Limits = {
  article_event_unique: {
    accepted: { 'another event': (writer) => insertArticleEvent(writer) },
    refused: {
      'an event twice': async (writer) => {
        const { articleId, eventId } = await insertArticleEvent(writer, { role: 'main' })
        return insertArticleEvent(writer, { articleId, eventId, role: 'background' })
      },
    },
  },
  article_event_score_probability: probability((writer, { score }) =>
    insertArticleEvent(writer, { ...EXPLAINED, score }),
  ),
  article_event_score_explained: limit(insertArticleEvent, {
    accepted: [{}, EXPLAINED],
    refused: [
      { ...EXPLAINED, score: null },
      { ...EXPLAINED, features: null },
      { ...EXPLAINED, modelVersion: null },
      { score: 0.5 },
    ],
  }),
  proposal_score_probability: probability(insertProposal),
  proposal_kind_has_its_target: {
    accepted: {
      'a link to an event': async (writer) =>
        insertProposal(writer, { kind: 'link', eventId: (await insertEvent(writer)).id }),
      'a draft of an event': (writer) => insertProposal(writer, { kind: 'event', draft: {} }),
    },
    refused: {
      'a link to nothing': (writer) => insertProposal(writer, { kind: 'link', draft: null }),
      'a link with a draft': async (writer) =>
        insertProposal(writer, {
          kind: 'link',
          eventId: (await insertEvent(writer)).id,
          draft: {},
        }),
      'an event without a draft': (writer) =>
        insertProposal(writer, { kind: 'event', draft: null }),
    },
  },
  proposal_decided_by_somebody: limit(insertProposal, {
    accepted: [
      { status: 'pending' },
      { status: 'rejected', decidedBy: 'an editor', decidedAt: '2025-01-24T12:00:00Z' },
    ],
    refused: [
      { status: 'rejected' },
      { status: 'rejected', decidedBy: 'an editor' },
      { status: 'rejected', decidedAt: '2025-01-24T12:00:00Z' },
      { status: 'pending', decidedAt: '2025-01-24T12:00:00Z' },
      { status: 'pending', decidedBy: 'an editor', decidedAt: '2025-01-24T12:00:00Z' },
    ],
  }),
  proposal_score_explained: limit(insertProposal, {
    accepted: [
      EXPLAINED,
      { ...DECIDED, status: 'rejected', score: null, features: null, modelVersion: null },
    ],
    refused: [
      { score: null, features: null, modelVersion: null },
      { ...DECIDED, status: 'rejected', score: null },
      { ...DECIDED, status: 'rejected', features: null },
      { ...DECIDED, status: 'rejected', modelVersion: null },
    ],
  }),
  proposal_decided_event: {
    accepted: {
      'none where it was rejected': (writer) =>
        insertProposal(writer, { ...DECIDED, status: 'rejected' }),
      ...Object.fromEntries(
        (['confirmed', 'merged', 'created'] as const).map((status) => [
          `the one that was ${status}`,
          async (writer: Writer) =>
            insertProposal(writer, {
              ...DECIDED,
              status,
              decidedEventId: (await insertEvent(writer)).id,
            }),
        ]),
      ),
    },
    refused: {
      'none where it was confirmed': (writer) =>
        insertProposal(writer, { ...DECIDED, status: 'confirmed' }),
      ...Object.fromEntries(
        (['rejected', 'skipped'] as const).map((status) => [
          `one where it was ${status}`,
          async (writer: Writer) =>
            insertProposal(writer, {
              ...DECIDED,
              status,
              decidedEventId: (await insertEvent(writer)).id,
            }),
        ]),
      ),
      'one before it was decided': async (writer) =>
        insertProposal(writer, { decidedEventId: (await insertEvent(writer)).id }),
    },
  },
  proposal_link_unique: {
    accepted: {
      'several new events': async (writer) => {
        const { articleVersionId } = await insertProposal(writer)
        return insertProposal(writer, { articleVersionId })
      },
    },
    refused: {
      'a link that was rejected': async (writer) => {
        const eventId = (await insertEvent(writer)).id
        const { articleVersionId } = await insertProposal(writer, {
          eventId,
          status: 'rejected',
          decidedBy: 'an editor',
          decidedAt: '2025-01-24T12:00:00Z',
        })
        return insertProposal(writer, { articleVersionId, eventId })
      },
    },
  },
}
