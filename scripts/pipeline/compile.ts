/** The whole pipeline: bytes in, bytes out. No disk, clock, network or environment, so it also runs in a browser. */

import { byPlace, type Diagnostic, isError, reporter } from './diagnostic.ts'
import { emit, type EmitOptions } from './emit/index.ts'
import { prepare } from './prepare.ts'
import { SITE_RULES, SOURCE_RULES } from './rules/index.ts'
import { buildSite, type Site } from './site.ts'
import type { Output, Prepared, Source } from './types.ts'

export type Compiled = {
  /** Sorted. */
  diagnostics: Diagnostic[]
  /** Undefined after an error: then nothing may be written. */
  site: Site | undefined
}

/** Links what was prepared: the only stage that sees all files. `prepared` may come from workers or a cache. */
export function link(sources: readonly Source[], prepared: readonly Prepared[]): Compiled {
  const diagnostics = prepared.flatMap((result) => result.diagnostics)
  for (const rule of SOURCE_RULES) rule.checkSources(sources, reporter(rule, diagnostics))
  const entries = prepared.flatMap(({ entry }) => entry ?? [])
  const site = buildSite(
    entries,
    sources.filter(isImage),
    sources.filter(isMarkdown).map(({ path }) => path)
  )
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

/** All stages in one thread: for tests and for the browser. */
export function compile(sources: readonly Source[], options: EmitOptions): Compiled & { outputs: Iterable<Output> } {
  const compiled = link(sources, sources.filter(isMarkdown).map(prepare))
  return { ...compiled, outputs: compiled.site ? emit(compiled.site, options) : [] }
}
