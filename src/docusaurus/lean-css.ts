/**
 * The theme brings the whole style sheet of Infima (10 kB gzipped): cards, alerts, tabs and heroes that this site never draws.
 * What neither the theme nor we can name is left out when the site is built.
 */

import { dirname, join } from 'node:path'
import purgeCSSPlugin from '@fullhuman/postcss-purgecss'
import type { Plugin, PluginCreator } from 'postcss'

/** What the theme puts together from parts of words. */
const FAMILIES = [/^navbar(?!-sidebar)/, /^menu/, /^pagination/, /^footer/, /^theme-/]
/** What the theme names and this site never draws: its menu on a phone is ours, and no item of the bar folds open. */
const UNDRAWN = [/^navbar-sidebar/, /^dropdown/]

export function leanCss(siteDir: string): Plugin {
  const theme = (name: string): string => join(dirname(require.resolve(`@docusaurus/${name}`)), '**/*.js')
  const purge = (purgeCSSPlugin as PluginCreator<object>)({
    content: [theme('theme-classic'), theme('theme-common'), join(siteDir, 'src/**/*.{ts,tsx}')],
    safelist: { standard: FAMILIES, greedy: [/data-theme/] },
    blocklist: UNDRAWN
  }) as Plugin
  return {
    postcssPlugin: 'lean-css',
    OnceExit: async (root, helpers) => {
      if (/[\\/]infima[\\/]/u.test(root.source?.input.file ?? '')) await purge.OnceExit?.(root, helpers)
    }
  }
}
