/** Addresses that are gone, and the pages that took their place (`vroeger` in a front matter). */

import { folderOf } from '../core/address.ts'
import { added } from '../core/added.ts'
import type { Entry } from '../entry.ts'

type Claim = { old: string; address: string }

/**
 * By old address, where its text stands now. Who takes the place of a folder takes along what stands in it: `/x/0.1` →
 * `/x/1.0` says of `/x/0.1/kaart` that it is `/x/1.0/kaart`. The first of two claimants has it.
 */
export function verhuisdIn(
  entries: readonly Pick<Entry, 'address' | 'data'>[],
  fixedAddresses: Iterable<string>
): Map<string, string> {
  const claims = entries.flatMap(({ address, data }) =>
    (data.vroeger ?? []).map((old): Claim => ({ old, address }))
  )
  const moved = new Map<string, string>()
  if (claims.length === 0) return moved
  const inUse = new Set([...entries.map(({ address }) => address), ...fixedAddresses])
  const below = belowOf(inUse)
  const along = claims.flatMap(({ old, address }) =>
    depthOf(old) === depthOf(address)
      ? (below.get(address) ?? []).map((inner) => ({
          old: old + inner.slice(address.length),
          address: inner
        }))
      : []
  )
  for (const { old, address } of [...claims, ...along])
    if (!moved.has(old) && !inUse.has(old)) moved.set(old, address)
  return moved
}

/** By address, all that lies in it. */
function belowOf(addresses: Iterable<string>): Map<string, string[]> {
  const below = new Map<string, string[]>()
  for (const address of addresses)
    for (let folder = folderOf(address); folder !== ''; folder = folderOf(folder))
      added(below, folder, address)
  return below
}

/** A page that takes the place of one lower down, such as a list that of a page in it, takes nothing along. */
function depthOf(address: string): number {
  return address.split('/').length
}
