import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'
import { EngineReporter } from './tests/support/engine-reporter.ts'

/** They need no database, so they run once. Every other test runs on both engines. */
const WITHOUT_DATABASE = ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts']

/** How one engine is opened and how it fails. What a database does is not among it. */
const ONLY_ON = {
  postgresql: 'tests/db/only-postgresql/**',
  embedded: 'tests/db/only-embedded/**',
}

/**
 * graphql-js refuses objects of another copy of itself. Vite would take the copy for bundlers, and
 * the packages that use it the one for Node.
 */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
}

const onEngine = (
  name: keyof typeof ONLY_ON,
  other: keyof typeof ONLY_ON,
  globalSetup: string,
) => ({
  resolve,
  test: {
    name,
    include: ['tests/**/*.test.ts'],
    exclude: [...WITHOUT_DATABASE, ONLY_ON[other]],
    globalSetup,
    // An engine and the libraries are loaded once a process instead of once a file.
    isolate: false,
    // Loading an engine takes seconds on a busy machine with two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

/** Where the counts go as JSON, for a program that reads them. */
const results = process.env.TEST_RESULTS_FILE

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'unit', include: WITHOUT_DATABASE, testTimeout: 30_000 } },
      onEngine('postgresql', 'embedded', './tests/support/postgresql-server.ts'),
      onEngine('embedded', 'postgresql', './tests/support/embedded-engine.ts'),
    ],
    reporters: [
      'default',
      new EngineReporter(),
      ...(results ? [['json', { outputFile: results }] satisfies [string, object]] : []),
    ],
  },
})
