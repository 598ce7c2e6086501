/** The course of a report as its page shows it, and on a module what reports changed in it. */

import { added } from '../../core/added.ts'
import { onceFor } from '../../core/once.ts'
import type { Entry } from '../../entry.ts'
import { isAdopted } from '../../inzetkader/versions.ts'
import { stappenVan } from '../../praktijk/staat.ts'
import type { Stap } from '../../praktijk/verloop.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'

/** A page by its name: all that a step says of it. */
export type Genoemd = { titel: string; address: string }

export type VerloopStap = Omit<Stap, 'verslag'> & {
  /** Another report: the one in which it came back, or with which it was put together. */
  verslag?: Genoemd
  /** What the report changed by this step. */
  wijzigde?: Genoemd[]
}

/** A change in a module, and the report that set it in motion. */
export type ModuleWijziging = { op: string; wat: string; verslag: Genoemd }

export function verloopOn(site: Site, entry: Entry): { verloop?: VerloopStap[] } {
  if (entry.kind !== 'ervaring') return {}
  const { kader, opleiding } = gewijzigdDoor(site)
  const changed: Readonly<Partial<Record<Stap['staat'], readonly Genoemd[]>>> = {
    'kader-gewijzigd': kader.get(entry.address) ?? [],
    'opleiding-gewijzigd': opleiding.get(entry.address) ?? []
  }
  return {
    verloop: stappenVan(entry.data).map(({ verslag, ...stap }) => {
      const other = verslag === undefined ? undefined : site.byAddress.get(verslag)
      const wijzigde = changed[stap.staat] ?? []
      return {
        ...stap,
        ...(other ? { verslag: genoemd(other) } : {}),
        ...(wijzigde.length > 0 ? { wijzigde: [...wijzigde] } : {})
      }
    })
  }
}

/** Newest first. */
export function moduleWijzigingenOn(site: Site, entry: Entry): { doorVerslagen?: ModuleWijziging[] } {
  if (entry.kind !== 'module' || !entry.data.wijzigingen) return {}
  const doorVerslagen = entry.data.wijzigingen.flatMap(({ op, wat, verslag }) => {
    const found = site.byAddress.get(verslag)
    return found ? [{ op, wat, verslag: genoemd(found) }] : []
  })
  return { doorVerslagen: doorVerslagen.sort((a, b) => (a.op > b.op ? -1 : 1)) }
}

function genoemd({ data, address }: Entry): Genoemd {
  return { titel: data.titel, address }
}

type Gewijzigd = Record<'kader' | 'opleiding', ReadonlyMap<string, readonly Genoemd[]>>

/** What each report changed, by its address. */
const gewijzigdDoor = onceFor((site: Site): Gewijzigd => {
  const kader = new Map<string, Genoemd[]>()
  const opleiding = new Map<string, Genoemd[]>()
  for (const entry of entriesOf(site, 'inzetkader'))
    if (isAdopted(entry.data)) addCauses(kader, entry, entry.data.wijzigingen)
  for (const entry of entriesOf(site, 'module')) addCauses(opleiding, entry, entry.data.wijzigingen)
  return { kader, opleiding }
})

/** Once for each page, however many of its changes name the report. */
function addCauses(
  found: Map<string, Genoemd[]>,
  entry: Entry,
  wijzigingen: readonly { verslag?: string | undefined }[] = []
): void {
  const verslagen = new Set(wijzigingen.flatMap(({ verslag }) => verslag ?? []))
  for (const verslag of verslagen) added(found, verslag, genoemd(entry))
}
