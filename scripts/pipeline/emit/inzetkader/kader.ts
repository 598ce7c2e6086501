/** The versions of a technologie with what stands in each: its own page shows the one in force, whatever day it is read. */

import { nameOf } from '../../core/address.ts'
import { contentDate } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { versionsOf } from '../../site/versions.ts'
import type { EntryOf } from '../../entry.ts'
import type { Version } from '../../inzetkader/versions.ts'
import { hoofdstukkenOf, themasOf } from '../../site/themas.ts'

export type VersionContents = Version & {
  hoofdstukken: { address: string; titel: string; volgorde: number }[]
  /** Titles of its themes, each with the addresses of its chapters. */
  themas?: ThemaLinks[]
  /** Its field card. */
  kaart?: { address: string; titel: string }
}

/** A theme as the browser gets it. */
export type ThemaLinks = { titel: string; hoofdstukken: string[] }

/** The themes of a version, where it has any. */
export function themaLinks(site: Site, kader: EntryOf<'inzetkader'>): { themas?: ThemaLinks[] } {
  const themas = themasOf(site, kader).map(({ titel, hoofdstukken }) => ({
    titel,
    hoofdstukken: hoofdstukken.map(({ address }) => address)
  }))
  return themas.length === 0 ? {} : { themas }
}

export type VersionOverview = {
  /** Date of the content: the day that counts where there is no clock. */
  dag: string
  /** Lowest first. */
  versies: VersionContents[]
  /** The pages that the program makes of this technologie as a whole. */
  views: { address: string; titel: string }[]
}

export function versionOverviewOf(
  site: Site,
  technologie: EntryOf<'technologie'>,
  views: readonly { address: string; titel: string }[] = []
): VersionOverview {
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

function contentsOf(site: Site, address: string): Omit<VersionContents, keyof Version> {
  const kader = site.byAddress.get(address)
  const kaart = site.byAddress.get(`${address}/kaart`)
  return {
    hoofdstukken: hoofdstukkenOf(site, address).map((entry) => ({
      address: entry.address,
      titel: entry.data.titel,
      volgorde: entry.data.volgorde
    })),
    ...(kader?.kind === 'inzetkader' ? themaLinks(site, kader) : {}),
    ...(kaart?.kind === 'kaart' ? { kaart: { address: kaart.address, titel: kaart.data.titel } } : {})
  }
}
