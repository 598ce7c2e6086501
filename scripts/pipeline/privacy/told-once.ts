/** A number beside a label is told once: by the rule of its own sort, where that knows it. */

import type { Diagnostic } from '../core/diagnostic.ts'

/** These know a number by the word beside it only. */
const BY_LABEL: ReadonlySet<string> = new Set(['privacy-label', 'privacy-record'])

export function toldOnce(found: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set(
    found.filter(({ rule }) => rule.startsWith('privacy-') && !BY_LABEL.has(rule)).map(placeOf)
  )
  return found.filter((one) => !BY_LABEL.has(one.rule) || !places.has(placeOf(one)))
}

function placeOf({ line, column }: Diagnostic): string {
  return `${line}:${column}`
}
