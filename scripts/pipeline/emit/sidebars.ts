/** The sidebars of Docusaurus as data: one per section, in reading order. */

import { byNumber, byTitle } from '../core/order.ts'
import { type Section, SECTIONS } from '../core/sections.ts'
import type { Entry } from '../entry.ts'
import { definitionOf } from '../kinds.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { themasOf } from '../site/themas.ts'
import { onderdelenOf, seen } from './onderdelen.ts'

type Item =
  | { type: 'doc'; id: string; label: string }
  | { type: 'category'; label: string; link?: { type: 'doc'; id: string }; collapsed: boolean; items: Item[] }

export function sidebarsOf(site: Site): Record<string, Item[]> {
  return Object.fromEntries(
    SECTIONS.map((section) => [section.naam, itemsOf(site, section)] as const).filter(
      ([, items]) => items.length > 0
    )
  )
}

/** The page of the section, its loose pages, its views, and what it lists. */
function itemsOf(site: Site, { naam, views = [] }: Section): Item[] {
  const index = site.byAddress.get(`/${naam}`)
  return [
    ...(index ? [doc(index)] : []),
    ...pagesIn(site, naam).map(doc),
    ...views.map((view) => ({ type: 'doc' as const, id: `${naam}/${view.naam}`, label: view.woord })),
    ...(index ? childrenOf(site, index) : [])
  ]
}

function pagesIn(site: Site, section: string): Entry[] {
  return entriesOf(site, 'pagina')
    .filter(({ address }) => address.startsWith(`/${section}/`) && address.split('/').length === 3)
    .sort((a, b) => byNumber(a, b) || byTitle(a, b))
}

/** Docusaurus does not know the addresses of poured pages. Chapters stand in the themes of their version. */
function childrenOf(site: Site, entry: Entry): Item[] {
  const children = onderdelenOf(site, entry).filter(({ kind }) => !definitionOf(kind).isPoured)
  const themas = entry.kind === 'inzetkader' ? themasOf(site, entry) : []
  const inThema = new Set<Entry>(themas.flatMap(({ hoofdstukken }) => hoofdstukken))
  return [
    ...children.filter((child) => !inThema.has(child)).map((child) => itemOf(site, child)),
    ...themas.map(({ titel, hoofdstukken }) => ({
      type: 'category' as const,
      label: titel,
      collapsed: true,
      items: hoofdstukken.map(doc)
    }))
  ]
}

function itemOf(site: Site, entry: Entry): Item {
  const items = childrenOf(site, entry)
  const { type, id, label } = doc(entry)
  return items.length === 0
    ? { type, id, label }
    : { type: 'category', label, link: { type, id }, collapsed: true, items }
}

function doc(entry: Entry): Item & { type: 'doc' } {
  const label = definitionOf(entry.kind).label?.(seen(entry)) ?? entry.data.titel
  return { type: 'doc', id: entry.address.slice(1), label }
}
