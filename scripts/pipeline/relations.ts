/** Who refers to whom, both ways, over links, cited articles and front matter. */

import { artikelsOfAfwijking } from './afwijkingen.ts'
import { findArtikel, sameWords } from './cite.ts'
import { SECTIONS, versionOf } from './kinds.ts'
import { addressFault } from './safe-url.ts'
import { type FoundArtikel, resolveLink, type Site } from './site.ts'
import type { Entry } from './types.ts'

export type Relations = {
  /** Addresses a page refers to, itself left out; sorted. */
  naar: ReadonlyMap<string, readonly string[]>
  /** Addresses that refer to a page; sorted. */
  van: ReadonlyMap<string, readonly string[]>
  /** Addresses that refer to one article, by `address#id`; sorted. */
  vanArtikel: ReadonlyMap<string, readonly string[]>
}

export function relate(site: Site): Relations {
  const naar = new Map<string, Set<string>>()
  const van = new Map<string, Set<string>>()
  const vanArtikel = new Map<string, Set<string>>()
  for (const entry of site.entries) {
    for (const { address, anchor } of targetsOf(site, entry)) {
      if (address === entry.address) continue
      add(naar, entry.address, address)
      add(van, address, entry.address)
      if (anchor !== '') add(vanArtikel, `${address}#${anchor}`, entry.address)
    }
    for (const found of unpinned(site, entry)) add(vanArtikel, anchorOf(found), entry.address)
  }
  return { naar: sorted(naar), van: sorted(van), vanArtikel: sorted(vanArtikel) }
}

function targetsOf(site: Site, entry: Entry): { address: string; anchor: string }[] {
  const links = entry.links.flatMap((link) => {
    if (addressFault(link.target, link.isImage)) return []
    const target = resolveLink(site, entry, link)
    return target.type === 'page' ? [target] : []
  })
  const citations = entry.citations.flatMap(({ text }) => {
    const found = findArtikel(site, text, entry)
    return typeof found === 'string' ? [] : [{ address: found.entry.address, anchor: found.artikel.id }]
  })
  const references = entry.references.map(({ kind, name }) => ({
    address: `/${SECTIONS[kind]}/${name}`,
    anchor: ''
  }))
  const afwijkingen = (entry.kind === 'zone' ? (entry.data.afwijkingen ?? []) : [])
    .flatMap((afwijking) => artikelsOfAfwijking(site, afwijking))
    .map((found) => ({ address: found.entry.address, anchor: found.artikel.id }))
  return [...links, ...citations, ...references, ...afwijkingen]
}

/**
 * What a page says of "BC 6.1" it says of those words, in whichever version they stand: an article that a new version
 * repeats keeps its reports and lessons.
 */
function unpinned(site: Site, entry: Entry): FoundArtikel[] {
  if (versionOf(entry.address)) return []
  return entry.citations.flatMap(({ text }) => {
    const found = findArtikel(site, text)
    if (typeof found === 'string' || text.includes('@')) return []
    const { technologie, artikel } = found
    return sameWords(site, { technologie, ...artikel })
  })
}

function anchorOf({ entry, artikel }: FoundArtikel): string {
  return `${entry.address}#${artikel.id}`
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}

function sorted(map: Map<string, Set<string>>): Map<string, string[]> {
  return new Map(
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, values]) => [key, [...values].sort()])
  )
}
