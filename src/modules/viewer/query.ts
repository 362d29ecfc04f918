import type { Identity, TokenRole } from '../../auth/tokens.ts'
import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'

const ViewerType = builder.objectRef<Identity>('Viewer').implement({
  description: 'Who asks, as their token says.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The name of the token, to which edits are attributed.',
    }),
    role: t.expose('role', {
      type: builder.enumType('TokenRole', {
        description: 'What a token allows.',
        values: enumValues<TokenRole>({
          editor: 'To write, and to decide on proposals.',
          admin: 'All that an editor may, and more.',
        }),
      }),
      description: 'What the token allows.',
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerType,
    nullable: true,
    description: 'Who asks; null without a token. A wrong token is refused.',
    resolve: (_root, _args, { identity }) => identity,
  }),
)
