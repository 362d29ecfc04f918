import { createRequire } from 'node:module'
import { EngineReporter } from './engine-reporter.ts'

/**
 * graphql-js refuses objects of another copy of itself. Vite would take the copy for bundlers, and
 * the packages that use it the one for Node.
 */
export const resolve = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
}

/** Where the counts go as JSON, for a program that reads them. */
const results = process.env.TEST_RESULTS_FILE

export const reporters = [
  'default',
  new EngineReporter(),
  ...(results ? [['json', { outputFile: results }] satisfies [string, object]] : []),
]
