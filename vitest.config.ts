import { defineConfig } from 'vitest/config'
import { reporters, resolve } from './tests/support/vitest-settings.ts'

/** They need no database, so they run once. Every other test but the browser's runs on both engines. */
const WITHOUT_DATABASE = ['tests/unit/**/*.test.ts', 'tests/architecture/**/*.test.ts']

/** They need a Chromium: see vitest.browser.config.ts. */
const IN_BROWSER = 'tests/browser/**'

/** How one engine is opened and how it fails. What a database does is not among it. */
const ONLY_ON = {
  postgresql: 'tests/db/only-postgresql/**',
  embedded: 'tests/db/only-embedded/**',
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
    exclude: [...WITHOUT_DATABASE, IN_BROWSER, ONLY_ON[other]],
    globalSetup,
    // An engine and the libraries are loaded once a process instead of once a file.
    isolate: false,
    // Loading an engine takes seconds on a busy machine with two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'unit', include: WITHOUT_DATABASE, testTimeout: 30_000 } },
      onEngine('postgresql', 'embedded', './tests/support/postgresql-server.ts'),
      onEngine('embedded', 'postgresql', './tests/support/embedded-engine.ts'),
    ],
    reporters,
  },
})
