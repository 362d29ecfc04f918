import { required } from '../../db/required.ts'
import { builder, type ObjectFields } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import type {
  ActorFinding,
  ActorSuggestion,
  AmountFinding,
  DateFinding,
  QuotationFinding,
  UnknownName,
} from '../../linking/findings.ts'
import type { Span } from '../../linking/span.ts'
import { ActorType } from '../actor/type.ts'
import { TextSpanType } from '../proposal/text-span-type.ts'

/** A finding beside the text that it lies in. */
export interface In<Finding> {
  readonly finding: Finding
  readonly text: string
}

export const inText = <Finding>(text: string, findings: readonly Finding[]): In<Finding>[] =>
  findings.map((finding) => ({ finding, text }))

function spanField<Finding extends Span>(t: ObjectFields<In<Finding>>) {
  return t.field({
    type: TextSpanType,
    description: 'The words, as they stand in the text; of a quotation without its marks.',
    resolve: ({ finding, text }) => ({ text, span: finding }),
  })
}

function actorField<Finding extends { readonly actorId: string }>(t: ObjectFields<In<Finding>>) {
  return t.field({
    type: ActorType,
    description: 'The known actor who is named, or may be meant.',
    resolve: ({ finding: { actorId } }, _args, { loaders }) =>
      required(loaders.actor.byId.load(actorId), `actor ${actorId}`),
  })
}

export const FoundDateType = builder.objectRef<In<DateFinding>>('FoundDate').implement({
  description: 'Words of an article that tell a time.',
  fields: (t) => ({
    span: spanField(t),
    value: t.string({
      description: 'The time in TIMEX3’s notation, such as 2025-01-21, 2025-W04 or P3D.',
      resolve: ({ finding }) => finding.value,
    }),
    edtf: t.string({
      nullable: true,
      description: 'The date as an EDTF expression; null where the words tell none, as a length.',
      resolve: ({ finding }) => finding.edtf,
    }),
    granularity: t.string({
      nullable: true,
      description: 'How long the time is: minute, part-of-day, day, week, month, year and so on.',
      resolve: ({ finding }) => finding.granularity,
    }),
    rule: t.string({
      description: 'The name of the rule that read the words.',
      resolve: ({ finding }) => finding.rule,
    }),
    anchor: t.string({
      nullable: true,
      description: 'The EDTF date that the words were counted from; null where they are whole.',
      resolve: ({ finding }) => finding.anchor,
    }),
  }),
})

export const FoundActorType = builder.objectRef<In<ActorFinding>>('FoundActor').implement({
  description: 'A known actor whom an article names.',
  fields: (t) => ({
    span: spanField(t),
    actor: actorField(t),
    how: t.field({
      type: builder.enumType('Naming', {
        description: 'How words name an actor.',
        values: enumValues<ActorFinding['how']>({
          name: 'By a name, as it is known.',
          inflected: 'By a name in another grammatical case.',
          surname: 'By the last word of a name.',
          role: 'By a role that the actor has on the day of the publication.',
        }),
      }),
      description: 'How the words name the actor.',
      resolve: ({ finding }) => finding.how,
    }),
  }),
})

export const ActorSuggestionType = builder
  .objectRef<In<ActorSuggestion>>('ActorSuggestion')
  .implement({
    description: 'Words that come close to a known name, as by a typo. Nobody takes them for it.',
    fields: (t) => ({
      span: spanField(t),
      actor: actorField(t),
      distance: t.int({
        description: 'How many letters would have to be put in, left out or changed.',
        resolve: ({ finding }) => finding.distance,
      }),
    }),
  })

export const UnknownNameType = builder.objectRef<In<UnknownName>>('UnknownName').implement({
  description: 'A name that no known actor bears.',
  fields: (t) => ({
    name: t.string({
      description: 'As it is first told in full.',
      resolve: ({ finding }) => finding.name,
    }),
    kind: t.string({
      description: 'What the name seems to be of: person, organisation or unknown.',
      resolve: ({ finding }) => finding.kind,
    }),
    mentions: t.field({
      type: [TextSpanType],
      description: 'Where it stands, in full or by surname.',
      resolve: ({ finding, text }) => finding.mentions.map((span) => ({ text, span })),
    }),
  }),
})

export const FoundQuotationType = builder
  .objectRef<In<QuotationFinding>>('FoundQuotation')
  .implement({
    description: 'Words that an article reports as somebody’s.',
    fields: (t) => ({
      span: spanField(t),
      isDirect: t.boolean({
        description: 'Whether they are quoted; otherwise they are reported in other words.',
        resolve: ({ finding }) => finding.form === 'direct',
      }),
      cue: t.field({
        type: TextSpanType,
        nullable: true,
        description: 'The word that says that somebody speaks; null where none does.',
        resolve: ({ finding: { cue: span }, text }) => span && { text, span },
      }),
      speaker: t.field({
        type: TextSpanType,
        nullable: true,
        description: 'The words that name the speaker; null where none do.',
        resolve: ({ finding: { speaker: span }, text }) => span && { text, span },
      }),
      antecedent: t.field({
        type: TextSpanType,
        nullable: true,
        description:
          'The name that a pronoun or description of the speaker stands for; null where it is a name itself.',
        resolve: ({ finding: { antecedent: span }, text }) => span && { text, span },
      }),
    }),
  })

export const FoundAmountType = builder.objectRef<In<AmountFinding>>('FoundAmount').implement({
  description: 'A figure with its unit.',
  fields: (t) => ({
    span: spanField(t),
    value: t.field({
      type: 'Decimal',
      description: 'The figure, written out.',
      resolve: ({ finding }) => finding.value,
    }),
    unit: t.string({
      description: 'An ISO 4217 code for money, otherwise the counted thing in English.',
      resolve: ({ finding }) => finding.unit,
    }),
  }),
})
