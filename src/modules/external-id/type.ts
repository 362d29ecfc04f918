import { builder } from '../../graphql/builder.ts'
import type { ExternalIdRow } from './queries.ts'

export const ExternalIdType = builder.objectRef<ExternalIdRow>('ExternalId').implement({
  description: 'What another authority calls the same thing.',
  fields: (t) => ({
    authority: t.exposeString('authority', {
      description: 'Whose identifier it is, in lower case, such as "wikidata".',
    }),
    value: t.exposeString('value', { description: 'The identifier there, such as "Q22686".' }),
  }),
})
