import type { Entry } from '../entry.ts'
import type { Register } from '../inzetkader/register.ts'

/** An earlier state of the same pages, for the rules that compare. */
export type Base = {
  entries: readonly Entry[]
  /** All Markdown files that were there, those included that are no page by the schemas of today. */
  paths: ReadonlySet<string>
  registers: readonly Register[]
  /** Of the folders that were adopted then (digest.ts). */
  digests: ReadonlyMap<string, string>
}
