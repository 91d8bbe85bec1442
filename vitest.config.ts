import { defineConfig } from 'vitest/config'

/** What is waited for by `expect.poll`: a second, the usual measure, is too short on a loaded machine. */
const poll = { timeout: 60_000, interval: 50 }

// Two projects: `unit` is quick and runs in `npm run check`; `slow` (kill -9, browser, big input) only in `npm test`.
export default defineConfig({
  test: {
    // Sources once stripped of their types are kept on disk: two thirds of the quick tests' time went into that.
    experimental: { fsModuleCache: true },
    // The runner's own choice leaves one of two cores idle.
    maxWorkers: 2,
    // Short-lived objects by the million: with more room for the young ones, less time goes into collecting them.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'web/src/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['**/*.slow.test.ts'],
          // Nothing here leaves traces in modules: sharing them saves loading each some sixty times.
          isolate: false,
          // No test is timed: a busy machine must not fail what is right.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll },
        },
      },
      {
        test: {
          name: 'slow',
          include: ['src/**/*.slow.test.ts', 'tests/**/*.slow.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll },
          // No second try: a test of `tests/browser/both-dossiers` goes on where the one before it ended and would fail for
          // that reason alone, and what passes only now and then is a race to be mended, in the test or in the screen.
          globalSetup: ['tests/browser/unpack-browser.ts'],
        },
      },
    ],
  },
})
