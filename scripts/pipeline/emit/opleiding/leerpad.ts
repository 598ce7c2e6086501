/** In which order one reads: what comes before and after a module, and within it every lesson and its test. */

import { byNumber } from '../../core/order.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { addressAbove } from '../../kinds.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { listedAt } from '../onderdelen.ts'
import { type PageLink, pageLink } from '../page-link.ts'
import { type Les, lessenIn } from './aanbod.ts'

export type Leerpad = {
  module: { address: string; titel: string }
  lessen: Les[]
  rollenspelen: { address: string; titel: string }[]
  toets?: { address: string; titel: string }
  /** Modules that a reader is told to know first, and those that build on this one. */
  eerst: PageLink[]
  daarna: PageLink[]
}

/** Of a module and of each of its parts; all of one module say the same. */
export function leerpadOf(site: Site, entry: Entry): { leerpad?: Leerpad } {
  const module = moduleOf(site, entry)
  if (!module) return {}
  const parts = listedAt(site, module.address)
  const toets = parts.find(({ kind }) => kind === 'vragen')
  return {
    leerpad: {
      module: named(module),
      lessen: lessenIn(parts),
      rollenspelen: parts.filter(({ kind }) => kind === 'rollenspel').map(named),
      ...(toets ? { toets: named(toets) } : {}),
      eerst: modulesNamedBy(site, module).map(pageLink),
      daarna: entriesOf(site, 'module')
        .filter((other) => modulesNamedBy(site, other).includes(module))
        .toSorted(byNumber)
        .map(pageLink)
    }
  }
}

function moduleOf(site: Site, entry: Entry): EntryOf<'module'> | undefined {
  if (entry.kind === 'module') return entry
  if (entry.kind !== 'les' && entry.kind !== 'rollenspel' && entry.kind !== 'vragen') return undefined
  const above = site.byAddress.get(addressAbove(entry.path, 'module'))
  return above?.kind === 'module' ? above : undefined
}

function named({ address, data: { titel } }: Entry): { address: string; titel: string } {
  return { address, titel }
}

/** A line of what one knows beforehand that is the title of a module leads to it. */
function modulesNamedBy(
  site: Site,
  { data: { voorkennis = [] }, address }: EntryOf<'module'>
): EntryOf<'module'>[] {
  const wanted = new Set(voorkennis.map((line) => line.trim().toLowerCase()))
  return entriesOf(site, 'module').filter(
    (other) => other.address !== address && wanted.has(other.data.titel.toLowerCase())
  )
}
