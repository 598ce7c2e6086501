/** A page as a row of a list: what it is, for whom, where it stands, and how much it holds. Each in a word or two. */

import { nameOf } from '../core/address.ts'
import { hoofdletter, woord } from '../core/dutch.ts'
import type { Entry, EntryOf } from '../entry.ts'
import type { Kind } from '../kinds.ts'
import type { Version } from '../inzetkader/versions.ts'
import { staatVan } from '../praktijk/staat.ts'
import { contentDate } from '../site/entries.ts'
import { toetsvragenOf } from '../site/toetsvragen.ts'
import type { Site } from '../site/site.ts'
import { versionsOf } from '../site/versions.ts'
import { isGedeeld } from '../zones/gedeeld.ts'
import { listedAt } from './onderdelen.ts'
import { tellingVan } from './opleiding/toets.ts'
import { type PageLink, pageLink } from './page-link.ts'

export type Rij = PageLink & {
  /** What stands before its title: the number of a chapter or a lesson. */
  nummer?: number
  /** What it is and for whom. */
  merken?: string[]
  /** Where it stands, a code of its front matter. */
  staat?: string
  /** Of a report: whether it worked, a code of its front matter. */
  werkt?: string
  /** It stands in the list, and is none of what the list counts. */
  isOngeteld?: true
  /** How much it holds: "4 artikels". */
  aantal?: string
  /** Of a technologie: which of them counts, the browser works out. */
  versies?: readonly Version[]
  /** Of a technologie: the date of the content. */
  dag?: string
}

type Extra = Omit<Rij, keyof PageLink>

const EXTRAS: { readonly [K in Kind]?: (entry: EntryOf<K>, site: Site) => Extra } = {
  technologie: ({ address, data }, site) => ({
    merken: data.diensten.map(hoofdletter),
    versies: versionsOf(site, nameOf(address)),
    dag: contentDate(site.entries)
  }),
  hoofdstuk: ({ data, artikels }) => ({
    nummer: data.volgorde,
    aantal: counted(artikels.length, 'artikel', 'artikels')
  }),
  module: (entry, site) => ({
    merken: entry.data.technologieen.map(woord).map(hoofdletter),
    staat: entry.data.status,
    aantal: counted(
      listedAt(site, entry.address).filter(({ kind }) => kind === 'les').length,
      'les',
      'lessen'
    )
  }),
  les: ({ data }) => ({ nummer: data.volgorde }),
  vragen: toetsRij,
  ervaring: ({ data }) => ({
    merken: [woord(data.type), data.dienst].map(hoofdletter),
    staat: staatVan(data),
    ...(data.werkt_het === undefined ? {} : { werkt: data.werkt_het })
  }),
  begrip: ({ data }) => ({ merken: [woord(data.grondslag)] }),
  rechtsbron: ({ data }) => ({
    merken: [woord(data.soort), ...data.geldt_voor].map(hoofdletter),
    staat: data.toestand
  }),
  zone: ({ address, data }, site) => ({
    merken: [woord(data.soort)],
    ...(isGedeeld(data) ? { isOngeteld: true } : {}),
    aantal: [
      data.feiten && counted(data.feiten.length, 'feit', 'feiten'),
      data.afwijkingen && counted(data.afwijkingen.length, 'afwijking', 'afwijkingen'),
      counted(listedAt(site, address).length, 'verslag', 'verslagen')
    ]
      .filter(Boolean)
      .join(', ')
  })
}

/** A page as it stands in the list of another. */
export function rijOf(site: Site, entry: Entry): Rij {
  const extra = EXTRAS[entry.kind] as ((entry: Entry, site: Site) => Extra) | undefined
  const { aantal, ...rest } = extra?.(entry, site) ?? {}
  return { ...pageLink(entry), ...rest, ...(aantal ? { aantal } : {}) }
}

/** What a trainer has to know before choosing the test of a module. */
function toetsRij(entry: EntryOf<'vragen'>, site: Site): Extra {
  const vragen = toetsvragenOf(site, entry)
  const { wachten, isConcept } = tellingVan(vragen)
  const waits = wachten === 1 ? 'vraag wacht op nalezing' : 'vragen wachten op nalezing'
  return {
    ...(isConcept ? { merken: ['Toetst een concept'] } : {}),
    aantal: [counted(vragen.length - wachten, 'vraag', 'vragen'), counted(wachten, waits, waits)]
      .filter(Boolean)
      .join(', ')
  }
}

/** Nothing is not counted. */
function counted(count: number, one: string, more: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : more}`
}
