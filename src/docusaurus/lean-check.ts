/** For esbuild: what checks a page comes in without what it never asks for (lean-source.mjs). */

import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import { LEAN, leanSource } from './lean-source.mjs'

export const leanCheck: Plugin = {
  name: 'lean-check',
  setup: (build) => {
    for (const filter of LEAN)
      build.onLoad({ filter }, ({ path }) => ({
        contents: leanSource(path, readFileSync(path, 'utf8')),
        loader: path.endsWith('.ts') ? 'ts' : 'js'
      }))
  }
}
