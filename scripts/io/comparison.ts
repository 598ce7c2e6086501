/** What came of comparing with an earlier state. That nobody could look is a finding, and never the same as none. */

import { type Diagnostic, START } from '../pipeline/core/diagnostic.ts'

export type Comparison =
  | { state: 'not-asked' }
  | {
      state: 'compared'
      /** Dutch: with what. */
      with: string
    }
  | ({ state: 'not-seen' } & NotSeen)

/** Why nobody could look. */
export type NotSeen = {
  /** Dutch, a sentence. */
  reason: string
  /** Dutch: what to do. */
  help: string
}

/** In place of the id of a rule: no rule of the book finds it, and no text can mend it. */
export const NOT_COMPARED = 'niet-vergeleken'
/** The same, of what is said about a proposal as a whole (voorstel/told.ts). */
export const VOORSTEL = 'voorstel'
export const OUTSIDE_THE_BOOK: ReadonlySet<string> = new Set([NOT_COMPARED, VOORSTEL])

/** In place of a path, for what is said of everything. */
export const WHOLE = '.'

/** The finding that stands above all others; it has no line in a file. */
export function notSeenIn(comparison: Comparison | undefined): Diagnostic[] {
  if (comparison?.state !== 'not-seen') return []
  const message = `Niet vergeleken met een eerdere toestand: ${comparison.reason}`
  return [{ path: WHOLE, ...START, level: 'warning', rule: NOT_COMPARED, message, help: comparison.help }]
}

/** What the report says of it below the count. */
export function comparedWith(comparison: Comparison | undefined): string[] {
  if (comparison?.state === 'compared') return [`Vergeleken met ${comparison.with}.`]
  if (comparison?.state === 'not-asked')
    return ['Niet vergeleken met een eerdere toestand (--base none): dat doet npm run check.']
  return []
}
