/** What happens to whole versions: one begins, is adopted, ends or goes. */

import { isAdopted, isCalledOff, inForceOn, type Version } from '../inzetkader/versions.ts'
import { versionsOf } from '../site/versions.ts'
import { verschillenIn, waarOf } from './artikels.ts'
import type { VersieGevolg } from './gevolg.ts'
import { addressNow, earlierSelf, startOf, type Wijziging } from './vergelijking.ts'

export function versieGevolgenOf(change: Wijziging, technologie: string): VersieGevolg[] {
  const { before, after } = change
  const now = versionsOf(after, technologie)
  const kept = new Set(now.map(({ address }) => address))
  const gone = versionsOf(before, technologie).filter(({ address }) => {
    const leadsTo = addressNow(change, address)
    // A version whose index has faults of its own is there, though nobody can read it.
    return !kept.has(leadsTo) && !after.unfinished.has(leadsTo)
  })
  return [
    ...now.flatMap((version) => told(change, technologie, version)),
    ...gone.map((version): VersieGevolg => {
      const path = before.byAddress.get(version.address)?.path ?? ''
      return { ...waarOf({ site: before, version }, technologie), soort: 'versie', path, wat: 'weg' }
    })
  ]
}

function told(change: Wijziging, technologie: string, version: Version): VersieGevolg[] {
  const { before, after } = change
  const waar = waarOf({ site: after, version }, technologie)
  const path = after.byAddress.get(version.address)?.path ?? ''
  const self = earlierSelf(change, technologie, version)
  const own = { ...waar, soort: 'versie' as const, path }
  const { van, tot } = version
  const found: VersieGevolg[] = []
  const isUnread = before.unfinished.has(version.address)
  if (!self && !isUnread && !isAdopted(version))
    found.push({ ...own, wat: 'nieuw', ...beginning(change, technologie, version) })
  if (isAdopted(version) && !isUnread && (!self || !isAdopted(self)) && van !== undefined)
    found.push({ ...own, wat: 'vastgesteld', vanaf: van })
  if (tot !== undefined && self && self.tot !== tot) {
    const next = inForceOn(versionsOf(after, technologie), tot)
    found.push({
      ...own,
      wat: 'eindigt',
      vanaf: tot,
      ...(next ? { opvolger: next.versie } : {}),
      ...(isCalledOff(version) ? { nooit: true as const } : {})
    })
  }
  return found
}

function beginning(
  { after }: Wijziging,
  technologie: string,
  version: Version
): { zoals?: string; isEerste?: true } {
  const start = startOf(after, technologie, version)
  if (!start) return { isEerste: true }
  const [voor, na] = [start, version].map((found) => ({ site: after, version: found }))
  if (!voor || !na || verschillenIn({ technologie, voor, na, geldt: false }).length > 0) return {}
  return { zoals: start.versie }
}
