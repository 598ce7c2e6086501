/**
 * What every reader of every page would fetch first and this site never uses. The theme and its packages offer no setting
 * for it; in the bundles a module of ours stands in its place, or none.
 */

import { LEAN } from './lean-source.mjs'

/** The path of a file in `src`, from its own. */
type File = (path: string) => string

export function unused(file: File): Record<string, string> {
  return {
    // 34 kB (gz): it colours code, which this site does not.
    'prism-react-renderer$': file('docusaurus/no-prism.ts'),
    '@theme/prism-include-languages': file('docusaurus/no-prism.ts'),
    // Items of the bar that fold open, or name a version, a language or a list of the docs.
    '@theme/NavbarItem/ComponentTypes': file('docusaurus/navbar-items.ts'),
    '@theme/AnnouncementBar': file('docusaurus/nothing.ts')
  }
}

/** Of 3 kB (gz) of helpers, a package of Docusaurus uses one in the browser. */
export function unusedInBrowser(file: File): Record<string, string> {
  return { tslib$: file('docusaurus/one-helper.ts') }
}

/** Of packages that have a file for pages and one for workers: the worker of the form has no page. */
export function withoutPage(file: File): Record<string, string> {
  return {
    'decode-named-character-reference$': require.resolve('decode-named-character-reference'),
    '@ungap/structured-clone$': file('docusaurus/native-clone.ts')
  }
}

/**
 * Modules that only export: of these comes what a page uses, without the neighbours that one door names. And what the check
 * in the form never asks for stays out.
 */
export function pureModules(file: File): object {
  return {
    rules: [
      { include: [file('pipeline.ts'), file('data.ts'), file('../scripts/pipeline')], sideEffects: false },
      { test: [...LEAN], enforce: 'pre', use: [{ loader: file('docusaurus/lean-source.mjs') }] }
    ]
  }
}
