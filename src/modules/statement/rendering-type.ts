import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { languageArguments, languagePreferences } from '../../graphql/language-argument.ts'
import { shownWord } from '../../language/shown-words.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'
import type { RenderingForm, RenderingRow } from './queries.ts'
import { StatementType } from './type.ts'

export const RenderingFormType = builder.enumType('RenderingForm', {
  description: 'How close a wording is to what was said.',
  values: enumValues<RenderingForm>({
    verbatim: 'Word for word, in the speaker’s language.',
    partial: 'Word for word, but only a part.',
    translated: 'A translation of the words.',
    paraphrase: 'The sense in other words, as indirect speech gives it.',
  }),
})

export const RenderingType = builder.objectRef<RenderingRow>('Rendering')

builder.node(RenderingType, {
  description: 'One wording of a statement, in a language and form.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.rendering.byId.load(id),
  fields: (t) => ({
    language: t.exposeString('language', { description: 'The language of the words (BCP 47).' }),
    form: t.expose('form', {
      type: RenderingFormType,
      description: 'How close the wording is to what was said.',
    }),
    formName: t.string({
      args: languageArguments,
      description:
        'The form in words, to stand beside the wording: "verbatim, in part", "übersetzt". In German or English, whichever is preferred; English for any other language.',
      resolve: ({ form }, { language }) => shownWord(form, languagePreferences(language)),
    }),
    text: t.exposeString('text', { description: 'The words, without quotation marks.' }),
    statement: t.field({
      type: StatementType,
      description: 'The statement that is worded.',
      resolve: ({ statementId }, _args, { loaders }) =>
        required(loaders.statement.byId.load(statementId), `statement ${statementId}`),
    }),
    evidence: t.connection(
      {
        type: EvidenceType,
        description: 'Where the wording, or the one it was made from, stands in print.',
        ...childrenOf(evidenceOf('rendering')),
      },
      EvidenceConnection,
    ),
  }),
})

export const RenderingConnection = builder.connectionObject(
  { type: RenderingType, name: 'RenderingConnection', description: 'A page of wordings.' },
  { name: 'RenderingEdge', description: 'One wording and its cursor.' },
)
