/** The pages of the things that the Stargate story tells of. */
export const ENTITY_PAGES = {
  'an event': '/event/stargate-announcement',
  'an event with statements': '/event/musk-funding-post',
  'an actor': '/actor/elon-musk',
  'an article': '/article/annals-seed-stargate',
  'a claim': '/claim/stargate-funding-secured',
  'a statement': '/statement/musk-stargate-money-missing',
} as const
