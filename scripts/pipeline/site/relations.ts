/** Who refers to whom, both ways, over links, cited articles and front matter. */

import { artikelsOfAfwijking } from './afwijkingen.ts'
import { findArtikel, findCited, sameWords } from './cite.ts'
import { versionOf } from '../core/address.ts'
import { fieldsOf, valuesAt } from '../core/field-meaning.ts'
import { addressNamed, definitionOf } from '../kinds.ts'
import { addressFault } from '../core/safe-url.ts'
import type { FoundArtikel, Site } from './site.ts'
import { resolveLink } from './resolve-link.ts'
import type { Citation } from '../core/types.ts'
import type { Entry } from '../entry.ts'

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
  /** Who cites "BC 6.1" without a version, from outside of it. */
  const unpinned = new Map<string, Set<string>>()
  for (const entry of site.entries) {
    for (const { address, anchor } of targetsOf(site, entry)) {
      if (address === entry.address) continue
      add(naar, entry.address, address)
      add(van, address, entry.address)
      if (anchor !== '') add(vanArtikel, `${address}#${anchor}`, entry.address)
    }
    if (versionOf(entry.address)) continue
    for (const { text } of entry.citations) if (!text.includes('@')) add(unpinned, text, entry.address)
  }
  for (const [text, from] of unpinned) {
    for (const found of repeated(site, text)) {
      for (const address of from) add(vanArtikel, `${found.entry.address}#${found.artikel.id}`, address)
    }
  }
  return { naar: sorted(naar), van: sorted(van), vanArtikel: sorted(vanArtikel) }
}

/** An address, and the id of what it points at in there, or ''. */
export type Pointed = { address: string; anchor: string }

function targetsOf(site: Site, entry: Entry): Pointed[] {
  const references = entry.references.map(({ kind, name }) => ({
    address: addressNamed(kind, name),
    anchor: ''
  }))
  const afwijkingen = (entry.kind === 'zone' ? (entry.data.afwijkingen ?? []) : [])
    .flatMap((afwijking) => artikelsOfAfwijking(site, afwijking))
    .map((found) => ({ address: found.entry.address, anchor: found.artikel.id }))
  return [
    ...linkedBy(site, entry),
    ...citedBy(site, entry, entry.citations),
    ...references,
    ...addressesIn(site, entry),
    ...afwijkingen
  ]
}

/** Where the links of a page lead. */
export function linkedBy(site: Site, entry: Entry): Pointed[] {
  return entry.links.flatMap((link) => {
    if (addressFault(link.target, link.isImage)) return []
    const target = resolveLink(site, entry, link)
    return target.type === 'page' ? [target] : []
  })
}

/** Where some of its citations lead. */
export function citedBy(site: Site, entry: Entry, citations: readonly Citation[]): Pointed[] {
  return citations.flatMap(({ text }) => {
    const found = findCited(site, text, entry)
    return typeof found === 'string' ? [] : [{ address: found.entry.address, anchor: found.id }]
  })
}

/** The fields that are the address of a page. */
function addressesIn(site: Site, { kind, data }: Entry): Pointed[] {
  return fieldsOf(definitionOf(kind).schema)
    .filter(({ meaning }) => meaning.isAddress)
    .flatMap(({ keys }) => valuesAt(data, keys))
    .flatMap(({ value }) =>
      site.byAddress.has(String(value)) ? [{ address: String(value), anchor: '' }] : []
    )
}

/**
 * What a page says of "BC 6.1" it says of those words, in whichever version they stand: an article that a new version
 * repeats keeps its reports and lessons.
 */
function repeated(site: Site, text: string): FoundArtikel[] {
  const found = findArtikel(site, text)
  return typeof found === 'string'
    ? []
    : sameWords(site, { technologie: found.technologie, ...found.artikel })
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
