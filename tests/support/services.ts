import type { Services } from '../../src/graphql/context.ts'

/** For tests in which no article comes in. */
export const SERVICES: Services = {
  linker: { judge: () => Promise.reject(new Error('no article was to be judged')) },
  now: () => new Date(),
}
