import { builder } from '../../graphql/builder.ts'
import { enumValues } from '../../graphql/enum-values.ts'
import type { EventKind, EventStatus } from './queries.ts'

export const EventKindType = builder.enumType('EventKind', {
  description: 'What sort of event something is. The most telling one is chosen where several fit.',
  values: enumValues<EventKind>({
    announcement: 'A plan, product or decision is made public.',
    statement: 'Somebody says something, where no closer kind fits.',
    post: 'A post on a social network.',
    interview: 'Somebody is interviewed.',
    press_remarks: 'Remarks or answers to journalists.',
    speech: 'A speech to an audience.',
    meeting: 'A meeting or negotiation.',
    visit: 'A visit or journey.',
    agreement: 'A treaty, contract or settlement is concluded.',
    investment: 'Money is put into something.',
    acquisition: 'Something is bought, taken over or merged.',
    product_launch: 'A product comes to market.',
    publication: 'A report, book or data set is published, or leaked.',
    lawsuit: 'Somebody goes to court.',
    court_ruling: 'A court decides.',
    investigation: 'An authority investigates.',
    arrest: 'Somebody is arrested.',
    crime: 'A crime, as far as it is no attack.',
    pardon: 'A sentence is remitted for one or some by name.',
    amnesty: 'Sentences are remitted for a whole group.',
    legislation: 'A law is proposed, passed or comes into force.',
    executive_order: 'A head of state or government decrees something.',
    election: 'People are elected.',
    vote: 'A vote in a parliament, council or company.',
    appointment: 'Somebody is given an office.',
    departure: 'Somebody leaves an office, by choice or not.',
    deployment: 'People or equipment are sent somewhere.',
    protest: 'A demonstration or other protest.',
    strike: 'People stop working in protest.',
    armed_conflict: 'Fighting between armed forces.',
    attack: 'A violent attack outside of a war.',
    accident: 'An accident, without intent.',
    disaster: 'A natural disaster or epidemic.',
    death: 'Somebody dies, of whatever cause.',
    sport: 'A match, race or tournament.',
    other: 'Anything that no other kind fits.',
  }),
})

export const EventStatusType = builder.enumType('EventStatus', {
  description: 'Where an event stands.',
  values: enumValues<EventStatus>({
    happened: 'It took place and is over.',
    ongoing: 'It is under way.',
    planned: 'It is said to come.',
    cancelled: 'It was planned and will not come.',
  }),
})
