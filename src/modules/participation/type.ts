import { required } from '../../db/required.ts'
import { builder } from '../../graphql/builder.ts'
import { childrenOf } from '../../graphql/connection.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import { languageArguments, languagePreferences } from '../../graphql/language-argument.ts'
import { shownWord } from '../../language/shown-words.ts'
import { ActorType } from '../actor/type.ts'
import { EventType } from '../event/type.ts'
import { evidenceOf } from '../evidence/queries.ts'
import { EvidenceConnection, EvidenceType } from '../evidence/type.ts'
import type { ParticipationRole, ParticipationRow } from './queries.ts'

export const ParticipationRoleType = builder.enumType('ParticipationRole', {
  description: 'What an actor does in an event, or what is done to it.',
  values: enumValues<ParticipationRole>({
    announcer: 'Makes something public.',
    speaker: 'Says something.',
    author: 'Writes or posts something.',
    interviewee: 'Answers in an interview.',
    host: 'Asks in an interview, or gives the stage.',
    addressee: 'Is spoken or written to.',
    subject: 'Is what it is about.',
    partner: 'Undertakes it together with others.',
    organiser: 'Calls and runs it.',
    attendee: 'Is present without doing more.',
    signer: 'Signs it and so puts it into force.',
    grantor: 'Grants a pardon, a right or money.',
    beneficiary: 'Profits from it: the pardoned, the receiver.',
    sender: 'Sends people or things.',
    deployed: 'Is sent, or provides who is sent.',
    plaintiff: 'Sues somebody else.',
    defendant: 'Is sued or accused in court.',
    judge: 'Decides in court.',
    investor: 'Puts money into it.',
    buyer: 'Buys or takes over.',
    seller: 'Sells something to the buyer.',
    appointee: 'Is given an office.',
    candidate: 'Runs for an office.',
    winner: 'Wins a vote, a match, a case.',
    loser: 'Loses a vote, a match, a case.',
    perpetrator: 'Did what is reported as a crime or an attack.',
    victim: 'Suffers from it.',
    suspect: 'Is suspected of it.',
    witness: 'Saw it, or testifies.',
    participant: 'Takes part in any other way.',
  }),
})

export const ParticipationType = builder.objectRef<ParticipationRow>('Participation')

builder.node(ParticipationType, {
  description: 'An actor’s role in an event. One actor may have several roles in one event.',
  id: {
    resolve: ({ id }) => id,
    description: 'The global id, opaque: for `node` and wherever an id is asked for.',
  },
  loadWithoutCache: (id, { loaders }) => loaders.participation.byId.load(id),
  fields: (t) => ({
    role: t.expose('role', {
      type: ParticipationRoleType,
      description: 'What the actor does, or what is done to it.',
    }),
    roleName: t.string({
      args: languageArguments,
      description:
        'The role in words, to stand beside the name: "plaintiff", "klagt". In German or English, whichever is preferred; English for any other language.',
      resolve: ({ role }, { language }) => shownWord(role, languagePreferences(language)),
    }),
    actor: t.field({
      type: ActorType,
      description: 'Who has the role.',
      resolve: ({ actor }) => actor,
    }),
    event: t.field({
      type: EventType,
      description: 'What the actor takes part in.',
      resolve: ({ eventId }, _args, { loaders }) =>
        required(loaders.event.byId.load(eventId), `event ${eventId}`),
    }),
    evidence: t.connection(
      {
        type: EvidenceType,
        description: 'Where it stands that the actor had this role.',
        ...childrenOf(evidenceOf('participation')),
      },
      EvidenceConnection,
    ),
  }),
})

export const ParticipationConnection = builder.connectionObject(
  {
    type: ParticipationType,
    name: 'ParticipationConnection',
    description: 'A page of participations.',
  },
  { name: 'ParticipationEdge', description: 'One participation and its cursor.' },
)
