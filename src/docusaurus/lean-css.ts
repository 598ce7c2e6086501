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
/** Parts of the theme with styles of their own that this site never draws: it has its own contents and boxes, and no tags. */
const UNDRAWN_PARTS =
  /[\\/]theme[\\/](?:Admonition|TOC|TOCCollapsible|DocItem[\\/]TOC|Tag|TagsListInline|LastUpdated|Footer[\\/]Logo|DocSidebar[\\/]Desktop[\\/]CollapseButton|DocRoot[\\/]Layout[\\/]Sidebar[\\/]ExpandButton)[\\/]/u

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
      const file = root.source?.input.file ?? ''
      if (/[\\/]infima[\\/]/u.test(file)) await purge.OnceExit?.(root, helpers)
      if (UNDRAWN_PARTS.test(file)) root.removeAll()
    }
  }
}
