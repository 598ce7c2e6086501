/** The five shapes of a rule, by what it looks at. One rule per file; the file name is its id. */

import type { Diagnostic, Report, RuleInfo } from '../core/diagnostic.ts'
import type { Base } from '../site/base.ts'
import type { Site } from '../site/site.ts'
import type { Source } from '../core/types.ts'
import type { Document } from '../entry.ts'

/** Looks at all files as found, Markdown or not. */
export type SourceRule = RuleInfo & { checkSources(sources: readonly Source[], report: Report): void }

/** Looks at one Markdown file. */
export type DocumentRule = RuleInfo & { checkDocument(document: Document, report: Report): void }

/** Looks at all pages together. */
export type SiteRule = RuleInfo & { checkSite(site: Site, report: Report): void }

/** Compares the site with an earlier state of it; only runs where one is given (`--base`). `today` as for a DayRule. */
export type ChangeRule = RuleInfo & {
  checkChange: (site: Site, base: Base, report: Report, today?: string) => void
}

/** Looks at the dates of all pages on a day (ISO date); only runs where somebody looks at a clock. */
export type DayRule = RuleInfo & { checkDay: (site: Site, today: string, report: Report) => void }

export type { Diagnostic, Report }
