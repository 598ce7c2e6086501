/** Which pages stand below a page, in reading order. */

import { nameOf } from '../core/address.ts'
import type { Kind } from '../kinds.ts'
import { entriesOf, type Site } from '../site/site.ts'
import type { Entry, EntryOf } from '../entry.ts'

/** Reports listed on one page; the rest is on the pages of the zones. */
const LIST_LIMIT = 100

/** What stands below a page, in reading order. */
export function onderdelenOf(site: Site, entry: Entry): Entry[] {
  const below = <K extends Kind>(kind: K) =>
    entriesOf(site, kind).filter(({ address }) => address.startsWith(`${entry.address}/`))
  switch (entry.kind) {
    case 'technologie':
      return below('inzetkader').toReversed()
    case 'inzetkader':
      return [...below('kaart'), ...below('hoofdstuk').sort((a, b) => a.data.volgorde - b.data.volgorde)]
    case 'module':
      return below('les').sort((a, b) => a.data.volgorde - b.data.volgorde)
    case 'zone':
      return newestFirst(
        entriesOf(site, 'ervaring').filter(({ path }) => path.split('/')[2] === nameOf(entry.address))
      )
    case 'pagina':
      return sectionOf(site, entry.address)
    default:
      return []
  }
}

function sectionOf(site: Site, address: string): Entry[] {
  switch (address) {
    case '/inzetkader':
      return entriesOf(site, 'technologie').sort(
        (a, b) => (a.data.volgorde ?? 999) - (b.data.volgorde ?? 999)
      )
    case '/opleiding':
      return entriesOf(site, 'module').sort((a, b) => a.data.volgorde - b.data.volgorde)
    case '/praktijk':
      return newestFirst(entriesOf(site, 'ervaring')).slice(0, LIST_LIMIT)
    case '/begrippen':
      return byTitle(entriesOf(site, 'begrip'))
    case '/recht':
      return entriesOf(site, 'rechtsbron').sort((a, b) => (a.data.datum < b.data.datum ? -1 : 1))
    case '/zones':
      return byTitle(entriesOf(site, 'zone'))
    case '/nieuws':
      return newestFirst(entriesOf(site, 'nieuws'))
    default:
      return []
  }
}

export function newestFirst<E extends EntryOf<'ervaring'> | EntryOf<'nieuws'>>(entries: readonly E[]): E[] {
  return entries.toSorted((a, b) =>
    a.data.datum === b.data.datum ? (a.path < b.path ? -1 : 1) : a.data.datum > b.data.datum ? -1 : 1
  )
}

function byTitle(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => a.data.titel.localeCompare(b.data.titel, 'nl'))
}
