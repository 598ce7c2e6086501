/**
 * The reports that a version names as the cause of what it changes: that it is adopted is a step in their course. Before,
 * nobody may say that they changed anything; afterwards the version says it, so both are written at once.
 */

import type { EntryOf } from '../entry.ts'
import { regelsVanStap } from '../praktijk/oud-verloop.ts'
import { SPRONGEN, staatVan } from '../praktijk/staat.ts'
import type { Stap } from '../praktijk/verloop.ts'
import type { Site } from '../site/site.ts'
import { editMatter } from '../core/matter-edit.ts'

const GEWIJZIGD = 'kader-gewijzigd'

export type ReportSteps = {
  /** Dutch: a report that is not as far yet. */
  refusal?: string
  /** What each report becomes. */
  edits: readonly { path: string; edit: (text: string) => string }[]
}

export function reportSteps(
  site: Site,
  { data: { wijzigingen = [] } }: EntryOf<'inzetkader'>,
  { door, op }: { door: string; op: string }
): ReportSteps {
  const causes = new Map(
    wijzigingen.flatMap((one) => (one.verslag === undefined ? [] : [[one.verslag, one]]))
  )
  const edits: { path: string; edit: (text: string) => string }[] = []
  for (const [address, { waarom }] of causes) {
    const verslag = site.byAddress.get(address)
    // What is no report is told by the check of the result.
    if (verslag?.kind !== 'ervaring' || verslag.data.verloop.some(({ staat }) => staat === GEWIJZIGD))
      continue
    const staat = staatVan(verslag.data)
    if (!SPRONGEN[staat].includes(GEWIJZIGD))
      return {
        refusal: `Het verslag ${address} is een oorzaak van deze versie, maar staat op "${staat}". Zet er eerst de stappen bij tot het "in-behandeling" is.`,
        edits: []
      }
    const stap: Stap = { staat: GEWIJZIGD, op, door, reden: waarom }
    edits.push({ path: verslag.path, edit: (text) => withStep(text, stap) })
  }
  return { edits }
}

/** Below the steps that are there, in the form that they have. */
function withStep(text: string, stap: Stap): string {
  const indent = /^verloop:[^\n]*\n(?:[ \t]*#[^\n]*\n)*(?<indent> *)- /mu.exec(text)?.groups?.['indent'] ?? ''
  const lines = regelsVanStap(stap, JSON.stringify, indent).join('\n')
  const inFlow = Object.entries(stap).map(([field, value]) => `${field}: ${JSON.stringify(value)}`)
  return editMatter(text, {
    verloop: (written) => {
      const end = written.trimEnd()
      const rest = written.slice(end.length)
      return end.endsWith(']')
        ? `${end.slice(0, -1).trimEnd().replace(/,$/u, '')}, { ${inFlow.join(', ')} }]${rest}`
        : `${end}\n${lines}${rest}`
    }
  })
}
