/** The versions of a technologie with what stands in each: its own page shows the one in force, whatever day it is read. */

import { nameOf } from '../../core/address.ts'
import { contentDate, type Site, versionsOf } from '../../site/site.ts'
import type { EntryOf } from '../../entry.ts'
import type { Version } from '../../inzetkader/versions.ts'
import { onderdelenOf } from '../onderdelen.ts'

export type KaderVersie = Version & {
  hoofdstukken: { address: string; titel: string; volgorde: number }[]
  /** Its field card. */
  kaart?: { address: string; titel: string }
}

export type Kader = {
  /** Date of the content: the day that counts where there is no clock. */
  dag: string
  /** Lowest first. */
  versies: KaderVersie[]
  /** The pages that the program makes of this technologie as a whole. */
  views: { address: string; titel: string }[]
}

export function kaderOf(
  site: Site,
  technologie: EntryOf<'technologie'>,
  views: readonly { address: string; titel: string }[] = []
): Kader {
  return {
    dag: contentDate(site.entries),
    versies: versionsOf(site, nameOf(technologie.address)).map((version) => ({
      ...version,
      ...contentsOf(site, version.address)
    })),
    views: views
      .filter(({ address }) => address.slice(0, address.lastIndexOf('/')) === technologie.address)
      .map(({ address, titel }) => ({ address, titel }))
  }
}

function contentsOf(site: Site, address: string): Pick<KaderVersie, 'hoofdstukken' | 'kaart'> {
  const kader = site.byAddress.get(address)
  const kaart = site.byAddress.get(`${address}/kaart`)
  const hoofdstukken = kader ? onderdelenOf(site, kader).filter((entry) => entry.kind === 'hoofdstuk') : []
  return {
    hoofdstukken: hoofdstukken.map((entry) => ({
      address: entry.address,
      titel: entry.data.titel,
      volgorde: entry.data.volgorde
    })),
    ...(kaart?.kind === 'kaart' ? { kaart: { address: kaart.address, titel: kaart.data.titel } } : {})
  }
}
