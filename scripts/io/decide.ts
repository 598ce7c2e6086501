/** What `vaststellen` and `intrekken` have in common: how they are asked, and what they say of what was decided. */

import { VERSION } from '../pipeline/core/address.ts'
import { isDay } from '../pipeline/core/calendar.ts'
import { isError } from '../pipeline/core/diagnostic.ts'
import type { Decision } from '../pipeline/vaststellen/adopt.ts'
import type { Check, WordSpec } from './command-line.ts'
import { contentRoot } from './content-root.ts'
import { type Decidable, decideOver } from './decision.ts'
import { printable } from './printable.ts'
import { REPORTS } from './report.ts'
import { say } from './say.ts'

const IS_VERSION = new RegExp(`^${VERSION}$`, 'u')

const version: Check = (value) =>
  IS_VERSION.test(value) ? undefined : `"${value}" is geen versie. Schrijf twee getallen, zoals 1.0.`

const day: Check = (value, name) =>
  isDay(value) ? undefined : `${name} is geen bestaande datum (jjjj-mm-dd): ${value}`

/** The version that is decided over. */
export const OVER: readonly WordSpec[] = [{ name: 'TECHNOLOGIE' }, { name: 'VERSIE', check: version }]

/** An option that has to hold a day. */
export function dayOption<const Does extends string>(does: Does) {
  return { value: 'DAG', does: `${does} (jjjj-mm-dd)`, isRequired: true, check: day } as const
}

/** Who decided it, when, and where that stands. */
export const DECIDED = {
  door: { value: 'ORGAAN', does: 'het orgaan of de functie die besliste, nooit een naam', isRequired: true },
  op: dayOption('dag van de beslissing'),
  besluit: { value: 'KENMERK', does: 'kenmerk van het besluit', isRequired: true }
} as const

/** Runs a decision. Exit 0 done, 1 refused, 2 wrong use. */
export function runDecision(
  from: string | undefined,
  decide: (content: Decidable) => Decision
): Promise<number> {
  return decideOver(contentRoot(from), async (content, write) => {
    const { refusal, diagnostics, changes, notes } = decide(content)
    if (diagnostics.some(isError))
      say(`${REPORTS.pretty({ files: content.sources.length, pages: 0, diagnostics })}\n`)
    if (refusal !== undefined) {
      say(`${printable(refusal)}\nEr is niets gewijzigd.\n`)
      return 1
    }
    await write(changes, notes)
    return 0
  })
}
