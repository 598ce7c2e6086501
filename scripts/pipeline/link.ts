/** Stage 3: everything that was prepared, put together. The only stage that sees all files. */

import { byPlace, type Diagnostic, isError, reporter } from './core/diagnostic.ts'
import { digestsOf } from './inzetkader/digest.ts'
import { isImage, isMarkdown, isRegister } from './core/address.ts'
import { withImages } from './site/image-digests.ts'
import { kaderBronnen } from './site/kader-bronnen.ts'
import { ownPages } from './bijdragen/own-pages.ts'
import { redactAll } from './privacy/redact.ts'
import { readRegister } from './inzetkader/register.ts'
import type { Base } from './site/base.ts'
import { CHANGE_RULES, DAY_RULES, SITE_RULES, SOURCE_RULES } from './rules/site-rules.ts'
import { buildSite, type Site } from './site/site.ts'
import { softener } from './site/soften.ts'
import type { Source } from './core/types.ts'
import type { Entry, Prepared } from './entry.ts'

export type Linked = {
  /** Sorted. */
  diagnostics: Diagnostic[]
  /** Undefined after an error: then nothing may be written. */
  site: Site | undefined
}

export type LinkOptions = {
  /** The pages that the program writes itself; a caller that links often makes them once. */
  own?: readonly Entry[]
  /** An earlier state of the same pages, for the rules that compare. */
  base?: Base | undefined
  /** The day (ISO date), for the rules that ask whether a date has come yet. What is made never depends on it. */
  today?: string | undefined
}

/** An earlier state as the rules that compare see it. */
export function baseOf(sources: readonly Source[], prepared: readonly Prepared[]): Base {
  const registers = sources.filter(isRegister).map(readRegister)
  return {
    entries: entriesIn(sources, prepared),
    paths: new Set(sources.filter(isMarkdown).map(({ path }) => path)),
    registers,
    digests: digestsOf(sources, registers)
  }
}

/** What became a page; those of a version with the fingerprints that only all files together give. */
export function entriesIn(sources: readonly Source[], prepared: readonly Prepared[]): Entry[] {
  return withImages(
    prepared.flatMap(({ entry }) => entry ?? []),
    sources.filter(isImage)
  )
}

/** Everything by every name it is known by, whatever the rules say of it. */
export function siteOf(
  sources: readonly Source[],
  prepared: readonly Prepared[],
  { own = ownPages(), base }: LinkOptions = {}
): Site {
  const entries = [...entriesIn(sources, prepared), ...own]
  const paths = sources.filter(isMarkdown).map(({ path }) => path)
  const registers = sources.filter(isRegister).map(readRegister)
  const digests = digestsOf(sources, [...registers, ...(base?.registers ?? [])])
  const drafts = prepared.flatMap(({ draft }) => draft ?? [])
  const images = sources.filter(isImage)
  return buildSite(entries, images, paths, registers, digests, drafts, kaderBronnen(sources, registers))
}

/** `prepared` may come from workers, a cache or the browser; order does not matter. */
export function link(
  sources: readonly Source[],
  prepared: readonly Prepared[],
  options: LinkOptions = {}
): Linked {
  const { base, today } = options
  const site = siteOf(sources, prepared, options)
  const found = prepared.flatMap((result) => result.diagnostics).map(softener(sources, site, base))
  for (const rule of SOURCE_RULES) rule.checkSources(sources, reporter(rule, found))
  for (const rule of SITE_RULES) rule.checkSite(site, reporter(rule, found))
  if (today !== undefined) for (const rule of DAY_RULES) rule.checkDay(site, today, reporter(rule, found))
  if (base) for (const rule of CHANGE_RULES) rule.checkChange(site, base, reporter(rule, found), today)
  const diagnostics = redactAll(found, textsOf(sources)).sort(byPlace)
  return { diagnostics, site: diagnostics.some(isError) ? undefined : site }
}

/** Read for the few pages on which a privacy rule found something. */
function textsOf(sources: readonly Source[]): (path: string) => string {
  const byPath = new Map(sources.filter(isMarkdown).map((source) => [source.path, source]))
  return (path) => new TextDecoder().decode(byPath.get(path)?.bytes)
}
