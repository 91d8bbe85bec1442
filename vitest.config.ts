import { defineConfig } from 'vitest/config'

// Two projects: `unit` is quick and runs in `npm run check`; `slow` (kill -9, browser, big input) only in `npm test`.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'web/src/**/*.test.ts', 'tests/*.test.ts'],
          exclude: ['**/*.slow.test.ts'],
          // Nothing here leaves traces in modules: sharing them saves loading each some sixty times.
          isolate: false,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['src/**/*.slow.test.ts', 'tests/**/*.slow.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
