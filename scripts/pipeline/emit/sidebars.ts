/** The sidebars of Docusaurus as data: one per section, in reading order. */

import { nameOf } from '../core/address.ts'
import { entriesOf, type Site } from '../site/site.ts'
import type { Entry, EntryOf } from '../entry.ts'
import { onderdelenOf } from './onderdelen.ts'

type Item =
  | { type: 'doc'; id: string; label: string }
  | { type: 'category'; label: string; link: { type: 'doc'; id: string }; collapsed: boolean; items: Item[] }

const SECTIONS = [
  'inzetkader',
  'opleiding',
  'praktijk',
  'begrippen',
  'recht',
  'zones',
  'nieuws',
  'opvolging',
  'bijdragen',
  'over'
]

/** A view (views.ts), so no entry tells of it. */
const NAZICHT: Item = { type: 'doc', id: 'opvolging/nazicht', label: 'Nazicht' }

export function sidebarsOf(site: Site): Record<string, Item[]> {
  return Object.fromEntries(
    SECTIONS.map((section) => {
      const index = site.byAddress.get(`/${section}`)
      const pages = entriesOf(site, 'pagina')
        .filter(({ address }) => address.startsWith(`/${section}/`) && address.split('/').length === 3)
        .sort(
          (a, b) =>
            (a.data.volgorde ?? 999) - (b.data.volgorde ?? 999) ||
            a.data.titel.localeCompare(b.data.titel, 'nl')
        )
      const children = index && section !== 'praktijk' ? onderdelenOf(site, index) : []
      const items = [
        ...(index ? [doc(index)] : []),
        ...pages.map((page) => doc(page as Entry)),
        ...(section === 'opvolging' ? [NAZICHT] : []),
        ...children.map((child) => itemOf(site, child))
      ]
      return [section, items] as const
    }).filter(([, items]) => items.length > 0)
  )
}

function itemOf(site: Site, entry: Entry): Item {
  const children = entry.kind === 'zone' ? [] : onderdelenOf(site, entry)
  if (children.length === 0) return doc(entry)
  const { id, label } = doc(entry)
  return {
    type: 'category',
    label,
    link: { type: 'doc', id },
    collapsed: true,
    items: children.map((child) => itemOf(site, child))
  }
}

function doc(entry: Entry): Item & { type: 'doc' } {
  return { type: 'doc', id: entry.address.slice(1), label: labelOf(entry) }
}

/** What stays true whenever it is read: which version counts, the page itself says by today's date. */
function sinceOf({ data }: EntryOf<'inzetkader'>): string {
  return data.van_kracht_op === undefined ? data.status : `vanaf ${data.van_kracht_op.slice(0, 4)}`
}

function labelOf(entry: Entry): string {
  if (entry.kind === 'hoofdstuk') return `${entry.data.volgorde}. ${entry.data.titel}`
  if (entry.kind === 'kaart') return 'Veldkaart'
  if (entry.kind === 'inzetkader') return `Versie ${nameOf(entry.address)} (${sinceOf(entry)})`
  return entry.data.titel
}
