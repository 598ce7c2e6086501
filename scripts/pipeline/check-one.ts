/**
 * One page, checked against no more than what others may lean on: what the form runs in a worker while somebody types. A
 * test weighs it, and holds its findings against those of a whole run.
 */

import { isMarkdown } from './core/address.ts'
import { byPlace, type Diagnostic, reporter } from './core/diagnostic.ts'
import type { Source } from './core/types.ts'
import type { Prepared } from './entry.ts'
import { prepare } from './prepare.ts'
import { redactAll } from './privacy/redact.ts'
import { contentFictief } from './rules/content-fictief.ts'
import { contentFuture } from './rules/content-future.ts'
import { linkAnchor } from './rules/link-anchor.ts'
import { linkArtikel } from './rules/link-artikel.ts'
import { linkArtikelVervallen } from './rules/link-artikel-vervallen.ts'
import { linkName } from './rules/link-name.ts'
import { linkPage } from './rules/link-page.ts'
import { placeOwner } from './rules/place-owner.ts'
import { privacyFileName } from './rules/privacy-file-name.ts'
import { privacyFilePerson } from './rules/privacy-file-person.ts'
import type { DayRule, SiteRule, SourceRule } from './rules/rule.ts'
import { type CheckIndex, stubsOf } from './site/check-index.ts'
import { buildSite, type Site } from './site/site.ts'

export { prepare }

/** Those that a page by itself can trip, where its file was named and placed by the program. */
export const ONE_SOURCE_RULES: readonly SourceRule[] = [privacyFileName, privacyFilePerson]

export const ONE_SITE_RULES: readonly SiteRule[] = [
  placeOwner,
  linkPage,
  linkAnchor,
  linkArtikel,
  linkArtikelVervallen,
  linkName,
  contentFictief
]

export const ONE_DAY_RULES: readonly DayRule[] = [contentFuture]

type Given = {
  /** Those beside the page; nobody looks into them here. */
  images?: readonly Source[]
  /** ISO date. */
  today?: string
}

export function checkOne(
  index: CheckIndex,
  source: Source,
  { images = [], today }: Given = {}
): Diagnostic[] {
  const prepared = prepare(source)
  const site = siteWith(index, source, prepared, images)
  const found = [...prepared.diagnostics]
  for (const rule of ONE_SOURCE_RULES) rule.checkSources([source, ...images], reporter(rule, found))
  for (const rule of ONE_SITE_RULES) rule.checkSite(site, reporter(rule, found))
  if (today !== undefined) for (const rule of ONE_DAY_RULES) rule.checkDay(site, today, reporter(rule, found))
  // What the others have wrong was told where they were checked.
  const own = found.filter(({ path }) => path === source.path)
  return redactAll(own, () => new TextDecoder().decode(source.bytes)).sort(byPlace)
}

/** The page among the others, whatever its faults. */
export function siteWith(
  index: CheckIndex,
  source: Source,
  { entry, draft }: Prepared,
  images: readonly Source[]
): Site {
  const stubs = stubsOf(index)
  const entries = [...stubs.filter(({ path }) => path !== source.path), ...(entry ? [entry] : [])]
  const paths = [...stubs, source].filter(isMarkdown).map(({ path }) => path)
  return buildSite(entries, images, paths, [], new Map(), draft ? [draft] : [])
}
