/** Stage 3: everything that was prepared, put together. The only stage that sees all files. */

import { byPlace, type Diagnostic, isError, reporter } from './diagnostic.ts'
import { ownPages } from './own-pages.ts'
import { SITE_RULES, SOURCE_RULES } from './rules/site-rules.ts'
import { buildSite, type Site } from './site.ts'
import type { Prepared, Source } from './types.ts'

export type Linked = {
  /** Sorted. */
  diagnostics: Diagnostic[]
  /** Undefined after an error: then nothing may be written. */
  site: Site | undefined
}

/** `prepared` may come from workers, a cache or the browser; order does not matter. */
export function link(sources: readonly Source[], prepared: readonly Prepared[]): Linked {
  const diagnostics = prepared.flatMap((result) => result.diagnostics)
  for (const rule of SOURCE_RULES) rule.checkSources(sources, reporter(rule, diagnostics))
  const entries = [...prepared.flatMap(({ entry }) => entry ?? []), ...ownPages()]
  const paths = sources.filter(isMarkdown).map(({ path }) => path)
  const site = buildSite(entries, sources.filter(isImage), paths)
  for (const rule of SITE_RULES) rule.checkSite(site, reporter(rule, diagnostics))
  diagnostics.sort(byPlace)
  return { diagnostics, site: diagnostics.some(isError) ? undefined : site }
}

/** Markdown goes to `prepare`; a link is never read. */
export function isMarkdown({ path, isLink }: Source): boolean {
  return !isLink && path.endsWith('.md')
}

export function isImage({ path, isLink }: Source): boolean {
  return !isLink && /\.(?:png|jpe?g|webp)$/u.test(path)
}
