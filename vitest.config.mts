import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['scripts/**/*.test.ts', 'src/**/*.test.{ts,tsx}'],
          exclude: ['scripts/browser/**'],
          // Limits for what hangs, not for what is slow.
          testTimeout: 300_000,
          hookTimeout: 300_000
        }
      },
      /* Needs built sites and a browser; `npm test` sees to both. Each file starts a browser of its own. */
      {
        test: {
          name: 'browser',
          include: ['scripts/browser/**/*.test.ts'],
          // Limits for what hangs, not for what is slow: a test waits for what it says it waits for.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 120_000 } },
          maxWorkers: 2
        }
      }
    ]
  }
})
