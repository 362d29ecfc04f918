import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { languageArguments, languagePreferences } from '../../graphql/language-argument.ts'
import { pickByLanguage } from '../../language/language-tag.ts'
import { EVENTS_OF_STORY } from '../event/queries.ts'
import { EventConnection, EventType } from '../event/type.ts'
import type { StoryRow, StoryTextRow } from './queries.ts'

export const StoryTextType = builder.objectRef<StoryTextRow>('StoryText')

builder.node(StoryTextType, {
  description: 'A story’s title and summary in one language.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.storyText.byId.load(id),
  fields: (t) => ({
    language: t.exposeString('language', { description: 'The language (BCP 47).' }),
    title: t.exposeString('title', { description: 'What the story is about, in one line.' }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What it is about in a few sentences; null where nobody wrote it.',
    }),
  }),
})

export const StoryType = builder.objectRef<StoryRow>('Story')

builder.node(StoryType, {
  description: 'An editor’s ordered thread of events.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.story.byId.load(id),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'A short name for people and URLs.' }),
    title: t.string({
      args: languageArguments,
      description:
        'The title in the preferred language; the slug where it has none. `text` says which language it is in.',
      resolve: ({ texts, slug }, { language }) =>
        pickByLanguage(texts, languagePreferences(language))?.title ?? slug,
    }),
    summary: t.string({
      nullable: true,
      args: languageArguments,
      description: 'What it is about in the preferred language; null where nobody wrote it.',
      resolve: ({ texts }, { language }) =>
        pickByLanguage(texts, languagePreferences(language))?.summary ?? null,
    }),
    text: t.field({
      type: StoryTextType,
      nullable: true,
      args: languageArguments,
      description:
        'Title and summary in the preferred language, and which that is; null where it has none.',
      resolve: ({ texts }, { language }) =>
        pickByLanguage(texts, languagePreferences(language)) ?? null,
    }),
    texts: t.field({
      type: [StoryTextType],
      description: 'Its titles and summaries, one a language, the first recorded first.',
      resolve: ({ texts }) => texts,
    }),
    events: t.connection(
      {
        type: EventType,
        description: 'Its events, in the editor’s order.',
        ...childrenOf(EVENTS_OF_STORY),
      },
      EventConnection,
    ),
  }),
})

export const StoryConnection = builder.connectionObject(
  { type: StoryType, name: 'StoryConnection', description: 'A page of stories.' },
  { name: 'StoryEdge', description: 'One story and its cursor.' },
)
