import { required } from '../../db/required.ts'
import { builder, type ObjectFields } from '../../graphql/builder.ts'
import type { Context } from '../../graphql/context.ts'
import { languageArguments, languagePreferences } from '../../graphql/language-argument.ts'
import type {
  EventPassage,
  Explanation,
  ExplanationLanguage,
  Signal,
} from '../../linking/explanation.ts'
import { ruledLanguage } from '../../linking/language.ts'
import { EventType } from '../event/type.ts'
import { TextSpanType } from './text-span-type.ts'

/** An explanation in one language, beside the text that its spans lie in. */
export interface ShownExplanation {
  readonly explanation: Explanation
  readonly language: ExplanationLanguage
  /** The article version's text. */
  readonly text: string
}

interface ShownSignal extends Omit<ShownExplanation, 'explanation'> {
  readonly signal: Signal
}

const EventPassageType = builder.objectRef<EventPassage>('EventPassage').implement({
  description: 'What the knowledge base holds of an event that an article was compared with.',
  fields: (t) => ({
    source: t.exposeString('source', {
      description:
        'Where it stands: title, summary, article, rendering, participant, date, place or amount.',
    }),
    text: t.exposeString('text', { description: 'The words there, or the value.' }),
  }),
})

const SignalType = builder.objectRef<ShownSignal>('LinkSignal').implement({
  description: 'One reason why an article was held to report an event, or not to.',
  fields: (t) => ({
    feature: t.string({
      description: 'The name of the linker’s feature.',
      resolve: ({ signal }) => signal.feature,
    }),
    value: t.float({
      description: 'The feature’s value, mostly from 0 to 1.',
      resolve: ({ signal }) => signal.value,
    }),
    contribution: t.float({
      description:
        'What it adds to the logarithm of the odds: above zero it speaks for the link, below against it.',
      resolve: ({ signal }) => signal.contribution,
    }),
    sentence: t.string({
      description: 'The reason in a sentence for people.',
      resolve: ({ signal, language }) => signal.sentence[language],
    }),
    articleSpans: t.field({
      type: [TextSpanType],
      description: 'The words of the article that it rests on.',
      resolve: ({ signal, text }) => signal.articleSpans.map((span) => ({ text, span })),
    }),
    eventPassages: t.field({
      type: [EventPassageType],
      description: 'What they were compared with.',
      resolve: ({ signal }) => [...signal.eventPassages],
    }),
  }),
})

const RunnerUpType = builder.objectRef<ShownExplanation>('LinkRunnerUp').implement({
  description: 'The event that came second, and why it lost.',
  fields: (t) => ({
    event: t.field({
      type: EventType,
      nullable: true,
      description: 'The event; null where it is not there any more.',
      resolve: ({ explanation: { runnerUp } }, _args, { loaders }) =>
        runnerUp === null ? null : loaders.event.byId.load(runnerUp.eventId),
    }),
    score: t.float({
      description: 'Its probability, 0 to 1.',
      resolve: ({ explanation: { runnerUp } }) => runnerUp?.score ?? 0,
    }),
    sentence: t.string({
      description: 'Why it lost, in a sentence for people.',
      resolve: ({ explanation: { runnerUp }, language }) => runnerUp?.sentence[language] ?? '',
    }),
  }),
})

/** What has, or may have, an explanation. */
export interface Explained {
  readonly explanation: (Explanation & { readonly articleVersionId?: string }) | null
  /** The text that the spans lie in; left out where it is that of the version. */
  readonly text?: string
}

/** The fields that explain a link or proposal, on whatever type it is shown. */
export function explanationFields<Parent extends Explained>(t: ObjectFields<Parent>) {
  return {
    explanation: t.string({
      nullable: true,
      args: languageArguments,
      description:
        'Why the linker held that the article reports the event, in German or English: the five weightiest reasons, for or against, and then the runner-up. Null where no linker was asked.',
      resolve: ({ explanation }, { language }) =>
        explanation === null ? null : sentencesOf(explanation, explanationLanguage(language)),
    }),
    signals: t.field({
      type: [SignalType],
      args: languageArguments,
      description:
        'What spoke for it and against it, the weightiest first, with the spans on both sides; empty where no linker was asked.',
      resolve: async (explained, { language }, context) => {
        const shown = await show(explained, language, context)
        return shown?.explanation.signals.map((signal) => ({ ...shown, signal })) ?? []
      },
    }),
    runnerUp: t.field({
      type: RunnerUpType,
      nullable: true,
      args: languageArguments,
      description: 'The event that came second; null where nothing else came near.',
      resolve: (explained, { language }, context) =>
        explained.explanation?.runnerUp ? show(explained, language, context) : null,
    }),
  }
}

/** More reasons than these convince nobody; `signals` has them all. */
const MOST_TOLD = 5

function sentencesOf({ signals, runnerUp }: Explanation, language: ExplanationLanguage): string {
  return [...signals.slice(0, MOST_TOLD), ...(runnerUp ? [runnerUp] : [])]
    .map(({ sentence }) => sentence[language])
    .join(' ')
}

async function show(
  { explanation, text }: Explained,
  language: readonly string[] | null | undefined,
  { loaders }: Context,
): Promise<ShownExplanation | null> {
  if (explanation === null) return null
  const shown = { explanation, language: explanationLanguage(language) }
  if (text !== undefined) return { ...shown, text }
  const { articleVersionId = '' } = explanation
  const version = await required(
    loaders.articleVersion.byId.load(articleVersionId),
    `version ${articleVersionId}`,
  )
  return { ...shown, text: version.text }
}

/** The first preference that explanations are written in; English where none is. */
function explanationLanguage(language: readonly string[] | null | undefined): ExplanationLanguage {
  for (const tag of languagePreferences(language)) {
    const ruled = ruledLanguage(tag)
    if (ruled !== null) return ruled
  }
  return 'en'
}
