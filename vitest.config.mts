import { defineConfig } from 'vitest/config'

const PATIENT = {
  // Limits for what hangs, not for what is slow.
  testTimeout: 600_000,
  hookTimeout: 600_000,
  // Many wait for a process that they started: one core fewer than there are would be half of two.
  maxWorkers: '100%'
}

export default defineConfig({
  test: {
    projects: [
      /*
       * What touches nothing outside itself: its files share one world, because to load the program anew for each of them
       * takes as long as half of the tests.
       */
      {
        test: {
          name: 'pure',
          include: ['scripts/pipeline/**/*.test.ts', 'src/**/*.test.{ts,tsx}'],
          isolate: false,
          ...PATIENT
        }
      },
      {
        test: {
          name: 'unit',
          include: ['scripts/**/*.test.ts'],
          exclude: ['scripts/browser/**', 'scripts/pipeline/**'],
          // What they touch outside themselves is each other's neither way: folders of their own, processes of their own.
          isolate: false,
          ...PATIENT
        }
      },
      /* Needs built sites and a browser; `npm test` sees to both. Each file starts a browser of its own. */
      {
        test: {
          name: 'browser',
          include: ['scripts/browser/**/*.test.ts'],
          isolate: false,
          // Limits for what hangs, not for what is slow: a test waits for what it says it waits for.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 120_000 } },
          // They wait more than they count: two to a core.
          maxWorkers: 4,
          // Of a file whose tests do not wait for each other, as many at a time as it would have company.
          maxConcurrency: 2
        }
      }
    ]
  }
})
