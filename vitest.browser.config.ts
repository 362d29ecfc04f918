import { defineConfig } from 'vitest/config'
import { reporters, resolve } from './tests/support/vitest-settings.ts'

/** What needs a Chromium, apart from the other tests so that those do without. */
export default defineConfig({
  resolve,
  test: {
    name: 'browser',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['./tests/support/embedded-engine.ts', './tests/support/browser/chromium.ts'],
    // An engine, the server's modules and generated databases are loaded once a run. One file at a
    // time also lets a measured page have the machine for itself.
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters,
  },
})
