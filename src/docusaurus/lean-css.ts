/**
 * The theme brings the whole style sheet of Infima (10 kB gzipped): cards, alerts, tabs and heroes that this site never draws,
 * and the colours and measures of each. What neither the theme nor we can name is left out when the site is built.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import purgeCSSPlugin from '@fullhuman/postcss-purgecss'
import type { Declaration, Plugin, PluginCreator, Root } from 'postcss'

/** What the theme puts together from parts of words. */
const FAMILIES = [/^navbar(?!-sidebar)/, /^menu/, /^pagination/, /^footer/, /^theme-/]
/**
 * What the theme names and this site never draws: its menu on a phone, its contents and its path up are ours, no item of the
 * bar folds open, and what is written has no tabs, cards or admonitions of the theme.
 */
const UNDRAWN = [
  /^navbar-sidebar/,
  /^dropdown/,
  /^table-of-contents/,
  /^breadcrumbs/,
  /^(?:alert|badge|button|card|tabs|pills)(?:-|_|$)/
]

/** Parts of the theme with styles of their own that this site never draws: it has its own contents and boxes, and no tags. */
const UNDRAWN_PARTS =
  /[\\/]theme[\\/](?:Admonition|TOC|TOCCollapsible|DocItem[\\/]TOC|Tag|TagsListInline|LastUpdated|Footer[\\/]Logo|DocSidebar[\\/]Desktop[\\/]CollapseButton|DocRoot[\\/]Layout[\\/]Sidebar[\\/]ExpandButton)[\\/]/u

const VARIABLE = /--ifm-[\w-]+/gu

export function leanCss(siteDir: string): Plugin {
  const theme = (name: string): string => dirname(require.resolve(`@docusaurus/${name}`))
  const folders = [theme('theme-classic'), theme('theme-common')]
  const purge = (purgeCSSPlugin as PluginCreator<object>)({
    content: [...folders.map((folder) => join(folder, '**/*.js')), join(siteDir, 'src/**/*.{ts,tsx}')],
    safelist: { standard: FAMILIES, greedy: [/data-theme/] },
    blocklist: UNDRAWN
  }) as Plugin
  const named = namedIn([...folders, join(siteDir, 'src')])
  return {
    postcssPlugin: 'lean-css',
    OnceExit: async (root, helpers) => {
      const file = root.source?.input.file ?? ''
      if (UNDRAWN_PARTS.test(file)) root.removeAll()
      if (!/[\\/]infima[\\/]/u.test(file)) return
      await purge.OnceExit?.(root, helpers)
      leaveOutVariables(root, named)
    }
  }
}

/** The variables of Infima that other style sheets and scripts name. */
function namedIn(folders: readonly string[]): ReadonlySet<string> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:css|js|tsx?)$/u.test(name))
      .map((name) => join(folder, name))
  )
  return new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(VARIABLE) ?? []))
}

/** One that is left out may have been the last to name another. */
function leaveOutVariables(root: Root, named: ReadonlySet<string>): void {
  for (let isDone = false; !isDone;) {
    const used = new Set(named)
    root.walkDecls(({ value }) => value.match(VARIABLE)?.forEach((name) => used.add(name)))
    const unused: Declaration[] = []
    root.walkDecls(/^--ifm-/u, (declaration) => {
      if (!used.has(declaration.prop)) unused.push(declaration)
    })
    for (const declaration of unused) declaration.remove()
    isDone = unused.length === 0
  }
}
