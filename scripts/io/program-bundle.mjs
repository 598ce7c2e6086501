/** How esbuild makes a program of ours that Node starts at once: run.mjs for every command, and tests for what only they start. */

export const PROGRAM = {
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['sharp', 'chokidar', 'esbuild', 'playwright-core'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"
  },
  logLevel: 'silent'
}
