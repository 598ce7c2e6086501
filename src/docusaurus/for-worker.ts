/** How a script for a worker in a browser is bundled: one plain script that knows no page and no Node. */

import { join } from 'node:path'
import type { BuildOptions } from 'esbuild'

/** A package that has a file for workers gives it; the one it has for pages may ask for `document`. */
const CONDITIONS = ['worker', 'module']

export const FOR_WORKER = {
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  conditions: CONDITIONS,
  alias: { '@ungap/structured-clone': join(__dirname, 'native-clone.ts') },
  target: 'es2022',
  logLevel: 'warning'
} as const satisfies BuildOptions
